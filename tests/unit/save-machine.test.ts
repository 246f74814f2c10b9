import { describe, expect, it } from 'vitest'
import { isUnsaved, longestWhileTyping, pauseBeforeSaving, startSaving, step, wakeAt, type SaveEvent, type SaveState } from '@/components/editor/saving/save-machine'
import { emptyDoc } from '@/lib/content'

const savedAt = '2026-11-24T13:02:00.000Z'
const current = { id: 'a', version: 9, title: 'Autre', standfirst: '', sectionId: null, tags: [], body: emptyDoc, hero: null }
const conflict = { current, by: 'Rachid Haddad', at: savedAt }

/** The state after the events, and how many saves they sent. */
function after(...events: SaveEvent[]): { state: SaveState; sent: number } {
  return events.reduce(
    ({ state, sent }, event) => {
      const next = step(state, event)
      return { state: next.state, sent: sent + Number(next.send) }
    },
    { state: startSaving(4, savedAt), sent: 0 },
  )
}
const edited = (at: number): SaveEvent => ({ type: 'edited', at })
const woke = (at: number): SaveEvent => ({ type: 'woke', at })
const confirmed: SaveEvent = { type: 'confirmed', version: 5, savedAt: '2026-11-24T13:03:00.000Z' }
const down = (at: number): SaveEvent => ({ type: 'unreachable', cause: 'network', at })

describe('a text that is being written', () => {
  it('is saved when it is opened', () => {
    expect(after().state.phase.is).toBe('saved')
    expect(wakeAt(after().state)).toBeNull()
  })

  it('is saved a pause after the last key', () => {
    const { state } = after(edited(0), edited(1000))
    expect(state.phase.is).toBe('dirty')
    expect(wakeAt(state)).toBe(1000 + pauseBeforeSaving)
    expect(step(state, woke(1000 + pauseBeforeSaving - 1)).send).toBe(false)
    expect(step(state, woke(1000 + pauseBeforeSaving)).send).toBe(true)
  })

  it('is saved while somebody types without a pause', () => {
    const typing = Array.from({ length: 50 }, (_, key) => edited(key * 200))
    expect(wakeAt(after(...typing).state)).toBe(longestWhileTyping)
  })

  it('says « saved » only with the server’s answer', () => {
    expect(after(edited(0), woke(2000)).state.phase.is).toBe('saving')
    const { state } = after(edited(0), woke(2000), confirmed)
    expect(state).toMatchObject({ phase: { is: 'saved' }, version: 5, savedAt: '2026-11-24T13:03:00.000Z' })
    expect(isUnsaved(state)).toBe(false)
  })

  it('has one save in flight; what came meanwhile goes with the next', () => {
    const { state, sent } = after(edited(0), woke(2000), edited(2100), woke(9000), { type: 'flushed', at: 9000 })
    expect(sent).toBe(1)
    const answered = step(state, confirmed).state
    expect(answered.phase.is).toBe('dirty')
    expect(isUnsaved(answered)).toBe(true)
    expect(wakeAt(answered)).toBe(2100 + pauseBeforeSaving)
  })

  it('flushing sends at once, and nothing when all is saved', () => {
    expect(after({ type: 'flushed', at: 0 }).sent).toBe(0)
    expect(after(edited(0), { type: 'flushed', at: 1 }).sent).toBe(1)
  })
})

describe('when the line is down', () => {
  it('tries again, each time later, at most every half minute', () => {
    let state = after(edited(0), woke(2000)).state
    const waits = Array.from({ length: 8 }, () => {
      state = step(state, down(10_000)).state
      const wait = Number(wakeAt(state)) - 10_000
      state = step(state, woke(99_999)).state
      return wait
    })
    expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000])
  })

  it('stays offline while somebody writes, and sends everything when the line is back', () => {
    const { state } = after(edited(0), woke(2000), down(2000), edited(2500))
    expect(state.phase.is).toBe('offline')
    const back = step(state, { type: 'came-back', at: 2600 })
    expect(back.send).toBe(true)
    expect(step(back.state, confirmed).state.phase.is).toBe('saved')
  })

  it('waits as long as the server asks', () => {
    expect(wakeAt(after(edited(0), woke(2000), { type: 'unreachable', cause: 'server', at: 0, retryAfter: 60_000 }).state)).toBe(60_000)
  })

  it('forgets its failures with the first success', () => expect(after(edited(0), woke(2000), down(0), woke(5000), confirmed).state.failures).toBe(0))
})

describe('when somebody else saved first', () => {
  const conflicted = after(edited(0), woke(2000), { type: 'conflicted', conflict }).state

  it('waits for the person, whatever happens meanwhile', () => {
    for (const event of [edited(3000), woke(9000), { type: 'flushed', at: 9000 }, { type: 'came-back', at: 9000 }] as const) {
      const next = step(conflicted, event)
      expect(next.send).toBe(false)
      expect(next.state.phase.is).toBe('conflict')
    }
  })

  it('« Garder ma version » starts from theirs', () => {
    const next = step(conflicted, { type: 'kept-mine' })
    expect(next).toMatchObject({ send: true, state: { version: 9, phase: { is: 'saving' } } })
  })

  it('« Prendre l’autre » leaves nothing unsaved', () => {
    const { state } = step(conflicted, { type: 'took-theirs' })
    expect(state).toMatchObject({ version: 9, savedAt, phase: { is: 'saved' } })
    expect(isUnsaved(state)).toBe(false)
  })
})

describe('when the server refuses', () => {
  it('a mended text is tried again', () => {
    const refused = after(edited(0), woke(2000), { type: 'refused', refusal: { reason: 'invalid', errors: [{ path: 'title', message: '…' }] } }).state
    expect(wakeAt(refused)).toBeNull()
    expect(step(refused, edited(3000)).state.phase.is).toBe('dirty')
  })

  it.each(['forbidden', 'gone'] as const)('a text that is %s is not', (reason) => {
    const refused = after(edited(0), woke(2000), { type: 'refused', refusal: { reason, errors: [] } }, edited(3000)).state
    expect(refused.phase.is).toBe('refused')
    expect(step(refused, { type: 'flushed', at: 4000 }).send).toBe(false)
    expect(isUnsaved(refused)).toBe(true)
  })

  it('after signing in again elsewhere the text is sent when the window is back', () => {
    const out = after(edited(0), woke(2000), { type: 'signed-out' }, edited(3000)).state
    expect(out.phase.is).toBe('signed-out')
    expect(step(out, { type: 'came-back', at: 4000 }).send).toBe(true)
  })
})
