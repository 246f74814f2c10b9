/**
 * The threads of the open text, as the server has them and with what is on its way to
 * it. One request for them at a time: whatever is announced meanwhile asks once more
 * afterwards. What was sent shows at once, and goes again where it was refused.
 */
import { uuidv7 } from 'uuidv7'
import type { ReadThread, Threads } from '@/lib/articles/notes'
import { ask, type Answer } from './asking'
import type { Sent, ShownThread, Wording } from './types'

export type ThreadsView = {
  threads: ShownThread[]
  people: Threads['people']
  mayWrite: boolean
  /** False until they have been read once. */
  loaded: boolean
  /** Why they could not be read, while that lasts. */
  trouble: 'offline' | 'signed-out' | 'server' | 'refused' | null
}

/** On its way, or taken but not read back yet. */
type Underway = { taken: boolean } & ({ does: 'reply'; thread: string; id: string; body: string; mentions: string[]; at: string } | { does: 'settle'; thread: string; resolved: boolean } | { does: 'remove'; note: string })

export class ThreadsStore {
  private read: Threads | null
  private trouble: ThreadsView['trouble'] = null
  private underway: Underway[] = []
  private reading: Promise<void> | null = null
  private again = false
  private readonly listeners = new Set<() => void>()
  private view: ThreadsView

  constructor(private readonly articleId: string, private readonly me: { id: string; name: string }, initial: Threads | null) {
    this.read = initial
    this.view = this.look()
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }
  current = (): ThreadsView => this.view

  /** Reads the threads anew; the promise holds until what is known now has been read. */
  refresh = (): Promise<void> => {
    if (this.reading) {
      this.again = true
      return this.reading
    }
    this.reading = this.readAll().finally(() => (this.reading = null))
    return this.reading
  }

  /** Opens a thread under an id that its anchor takes. The same words may be sent again under it. */
  open = (id: string, kind: ReadThread['kind'], quote: string, words: Wording): Promise<Sent> => this.send('POST', '', { id, kind, quote, ...words })

  /** Answers in a thread; shown at once, taken away where it fails. */
  reply = (thread: string, words: Wording, id = uuidv7()): Promise<Sent> =>
    this.send('POST', `/${thread}`, { id, ...words }, { does: 'reply', thread, id, ...words, at: new Date().toISOString(), taken: false })

  edit = (thread: string, note: string, words: Wording): Promise<Sent> => this.send('PATCH', `/${thread}/${note}`, words)

  remove = (thread: string, note: string): Promise<Sent> => this.send('DELETE', `/${thread}/${note}`, undefined, { does: 'remove', note, taken: false })

  settle = (thread: string, resolved: boolean): Promise<Sent> => this.send('POST', `/${thread}/resolution`, { resolved }, { does: 'settle', thread, resolved, taken: false })

  private get address(): string {
    return `/api/articles/${this.articleId}/notes`
  }

  private async readAll(): Promise<void> {
    do {
      this.again = false
      const taken = this.underway.filter((one) => one.taken)
      const answer: Answer<Threads> = await ask<Threads>('GET', this.address)
      this.trouble = answer.ok ? null : answer.why
      if (answer.ok) {
        this.read = answer.value
        this.underway = this.underway.filter((one) => !taken.includes(one))
      }
      this.tell()
    } while (this.again)
  }

  private async send(method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: object, shown?: Underway): Promise<Sent> {
    if (shown) this.underway = [...this.underway, shown]
    this.tell()
    const answer = await ask<unknown>(method, this.address + path, body)
    if (shown && answer.ok) shown.taken = true
    if (shown && !answer.ok) this.underway = this.underway.filter((one) => one !== shown)
    this.tell()
    if (!answer.ok) return answer
    // It is there and shown: whoever sent it goes on at once.
    void this.refresh()
    return { ok: true }
  }

  private tell(): void {
    this.view = this.look()
    for (const listener of this.listeners) listener()
  }

  private look(): ThreadsView {
    const { threads = [], people = {}, mayWrite = false } = this.read ?? {}
    return { threads: threads.map((thread) => this.shown(thread)).filter(({ notes }) => notes.length > 0), people, mayWrite, loaded: this.read !== null, trouble: this.trouble }
  }

  private shown(thread: ReadThread): ShownThread {
    const notes = thread.notes
      .filter(({ id }) => !this.underway.some((one) => one.does === 'remove' && one.note === id))
      .map((note) => ({ ...note, sending: false }))
    let { resolved } = thread
    for (const one of this.underway) {
      if (one.does === 'reply' && one.thread === thread.id && !notes.some(({ id }) => id === one.id)) {
        notes.push({ id: one.id, author: { ...this.me, role: 'other' }, body: one.body, mentions: one.mentions, at: one.at, editedAt: null, mine: true, editableUntil: null, sending: !one.taken })
        resolved = null
      }
      if (one.does === 'settle' && one.thread === thread.id) resolved = one.resolved ? { at: new Date().toISOString(), by: this.me.name } : null
    }
    return { ...thread, resolved, notes }
  }
}
