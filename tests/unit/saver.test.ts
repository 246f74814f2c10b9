import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DraftKeeper } from '@/components/editor/saving/draft-keeper'
import { Saver } from '@/components/editor/saving/saver'
import type { Content } from '@/components/editor/types'
import { emptyDoc } from '@/lib/content'

const items = new Map<string, string>()
const storage = { getItem: (key: string) => items.get(key) ?? null, setItem: (key: string, value: string) => void items.set(key, value), removeItem: (key: string) => void items.delete(key) }

let content: Content
let answers: (() => Response | Promise<Response>)[]
let sent: { version: number; title: string }[]
const saved = (version: number) => () => Response.json({ version, savedAt: '2026-11-24T13:03:00.000Z' })
const open = () => new Saver({ articleId: 'a', version: 4, savedAt: '2026-11-24T13:02:00.000Z', keeper: new DraftKeeper('a', 'u', storage), read: () => content })
const type = (saver: Saver, title: string) => {
  content = { ...content, title }
  saver.edited()
}

beforeEach(() => {
  vi.useFakeTimers()
  items.clear()
  content = { title: '', standfirst: '', sectionId: null, tags: [], body: emptyDoc, hero: null }
  answers = []
  sent = []
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    sent.push(JSON.parse(body) as { version: number; title: string })
    const answer = answers.shift()
    if (!answer) throw new TypeError('network')
    return answer()
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('an open text', () => {
  it('goes out after a pause, each save from the version before', async () => {
    answers = [saved(5), saved(6)]
    const saver = open()
    type(saver, 'a')
    await vi.advanceTimersByTimeAsync(1200)
    type(saver, 'b')
    await vi.advanceTimersByTimeAsync(1200)
    expect(sent.map(({ version, title }) => [version, title])).toEqual([[4, 'a'], [5, 'b']])
    expect(saver.current().phase.is).toBe('saved')
  })

  it('is in the browser until the server has it', async () => {
    const saver = open()
    type(saver, 'a')
    await vi.advanceTimersByTimeAsync(300)
    expect(saver.keeper.draft()).toMatchObject({ version: 4, content: { title: 'a' } })
    answers = [saved(5)]
    await vi.advanceTimersByTimeAsync(1000)
    expect(items.size).toBe(0)
  })

  it('comes through when the line is back', async () => {
    const saver = open()
    type(saver, 'a')
    await vi.advanceTimersByTimeAsync(1200)
    expect(saver.current().phase.is).toBe('offline')
    answers = [saved(5)]
    saver.cameBack()
    await vi.advanceTimersByTimeAsync(0)
    expect(saver.current().phase.is).toBe('saved')
  })

  it('is whole before a step is taken, whatever was typed during the save', async () => {
    const saver = open()
    type(saver, 'a')
    answers = [
      () => {
        type(saver, 'ab')
        return saved(5)()
      },
      saved(6),
    ]
    const settled = saver.settle()
    await vi.advanceTimersByTimeAsync(0)
    expect(await settled).toBe(true)
    expect(sent.map(({ title }) => title)).toEqual(['a', 'ab'])
  })

  it('a step is not taken when the save fails', async () => {
    const saver = open()
    type(saver, 'a')
    const settled = saver.settle()
    await vi.advanceTimersByTimeAsync(0)
    expect(await settled).toBe(false)
  })

  it('that lost a conflict is kept as a copy', async () => {
    const saver = open()
    type(saver, 'le mien')
    answers = [() => Response.json({ current: { ...content, id: 'a', version: 9, title: 'le sien' }, by: 'Rachid Haddad', at: '2026-11-24T13:05:00.000Z' }, { status: 409 })]
    await vi.advanceTimersByTimeAsync(1200)
    expect(saver.current().phase.is).toBe('conflict')
    saver.takeTheirs()
    expect(saver.keeper.copies().map((copy) => copy.content.title)).toEqual(['le mien'])
    expect(saver.current()).toMatchObject({ version: 9, phase: { is: 'saved' } })
  })

  it.each([[401, 'signed-out'], [403, 'refused'], [404, 'refused'], [413, 'refused'], [422, 'refused'], [500, 'offline'], [200, 'offline']])('an answer %i without a body is %s', async (status, phase) => {
    const saver = open()
    type(saver, 'a')
    answers = [() => new Response('<html>', { status })]
    await vi.advanceTimersByTimeAsync(1200)
    expect(saver.current().phase.is).toBe(phase)
    expect(saver.keeper.draft()).not.toBeNull()
  })
})
