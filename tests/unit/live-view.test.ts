import { describe, expect, it } from 'vitest'
import { isOver, mayType, step, type LiveEvent, type LiveView } from '@/components/editor/live/live-view'

const opening: LiveView = { phase: { is: 'opening' }, ready: false, may: 'write', suggesting: false, status: 'draft', savedAt: '2026-11-25T09:00:00.000Z', unsent: 0, unconfirmed: false, kept: true, refusal: null, generation: 0 }
const after = (...events: LiveEvent[]): LiveView => events.reduce(step, opening)

const typed: LiveEvent = { type: 'typed', newBurst: false }
const again: LiveEvent = { type: 'typed', newBurst: true }
const acknowledged: LiveEvent = { type: 'acknowledged', at: '2026-11-25T09:02:00.000Z' }
const lineLost: LiveEvent = { type: 'line-lost', cause: 'network' }
const standing = (may: LiveView['may'], reason: 'locked' | 'outdated' | null = null): LiveEvent => ({ type: 'standing', may, status: 'in_review', suggesting: false, reason })

describe('the state of a shared text', () => {
  it('is saved when the server has said so, and not before', () => {
    expect(after(acknowledged, typed).phase.is).toBe('saving')
    expect(after(acknowledged, typed, acknowledged)).toMatchObject({ phase: { is: 'saved' }, unsent: 0, savedAt: '2026-11-25T09:02:00.000Z' })
  })

  it('keeps the moment of the last save when nothing was typed since', () => expect(after(acknowledged).savedAt).toBe(opening.savedAt))

  it('counts bursts of typing, and stays offline while one types', () => {
    expect(after(acknowledged, lineLost, typed, typed, again, typed, again)).toMatchObject({ phase: { is: 'offline', cause: 'network' }, unsent: 3 })
    expect(after(acknowledged, lineLost, typed, acknowledged)).toMatchObject({ phase: { is: 'saved' }, unsent: 0 })
  })

  it('says that the session has expired, whatever the line does then', () => expect(after(acknowledged, { type: 'signed-out' }, lineLost).phase.is).toBe('signed-out'))

  it.each<[string, LiveEvent[], boolean]>([
    ['a text that is still being opened', [], false],
    ['one that this browser kept', [{ type: 'opened' }], true],
    ['one of the server', [acknowledged], true],
    ['one in which one may suggest', [acknowledged, standing('suggest')], true],
    ['one that may be read', [acknowledged, standing('read', 'locked')], false],
    ['one offline', [acknowledged, lineLost], true],
    ['one that a newer version serves', [acknowledged, standing('read', 'outdated')], false],
    ['one that is gone', [acknowledged, { type: 'gone' }], false],
  ])('%s takes words: that is the question', (_what, events, answer) => expect(mayType(after(...events))).toBe(answer))

  it('is over once the page is outdated or the text gone: nothing brings it back', () => {
    for (const end of [standing('read', 'outdated'), { type: 'gone' } as const]) {
      const over = after(acknowledged, end)
      expect(isOver(over)).toBe(true)
      expect(step(over, acknowledged)).toBe(over)
    }
  })

  it('after a refusal begins anew, and tells why until that is read', () => {
    const begun = after(acknowledged, typed, { type: 'refused', refusal: 'suggest-only' }, { type: 'reopened' })
    expect(begun).toMatchObject({ phase: { is: 'opening' }, ready: false, unsent: 0, generation: 1, refusal: 'suggest-only' })
    expect(step(begun, { type: 'refusal-read' }).refusal).toBeNull()
  })
})
