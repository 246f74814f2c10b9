/** One person in a text without a browser: document, line, editors, and what the server has acknowledged. */
import { HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import * as Y from 'yjs'
import { TextProvider } from '@/components/editor/live/provider'
import { undoOf } from '@/components/editor/live/undo-of'
import { settledText, type SettledText } from '@/lib/articles/shared/settling'
import { readText } from '@/lib/articles/shared/text-document'
import type { Told } from '@/lib/articles/shared/live/telling'
import { lineExtensions, schemaVersion, workingExtensions } from '@/lib/content/review'
import { Account } from './acknowledged'
import { Line, type Doors } from './line'
import { Seat } from '../../support/seat'

export type Person = { id: string; cookie: string }
export type HandOptions = { article: string; person: Person; doors: Doors; /** Whether what is written now is to be a suggestion. */ suggests: () => boolean }

export type Seen = { drawn: string; settled: string }

/** As in the browser (components/editor/live/connection.ts), but for the wait at the end: nobody here is asleep. */
const flushDelay = 80
const lines = { delay: 300, minDelay: 200, factor: 1.5, maxDelay: 2_000 }

export class Hand {
  readonly refusals: string[] = []
  readonly account: Account
  private readonly doc = new Y.Doc()
  private readonly line: Line
  private readonly socket: HocuspocusProviderWebsocket
  private readonly provider: TextProvider
  private readonly undoing: Y.UndoManager
  private seats: Record<'title' | 'body', Seat> | null = null

  private constructor(private readonly options: HandOptions) {
    const { article, person, doors } = options
    this.account = new Account(this.doc)
    this.line = new Line(doors, person.cookie)
    this.socket = new HocuspocusProviderWebsocket({ url: 'ws://localhost', WebSocketPolyfill: this.line.Socket, ...lines })
    this.provider = new TextProvider({
      websocketProvider: this.socket, name: article, document: this.doc, token: schemaVersion, flushDelay,
      onUnsyncedChanges: ({ number }) => {
        if (number === 0 && this.provider.isAuthenticated) this.account.acknowledge()
      },
      onStateless: ({ payload }) => {
        const told = JSON.parse(payload) as Told
        if (told.kind === 'refused') this.refusals.push(told.reason)
      },
      onAuthenticationFailed: ({ reason }) => void this.refusals.push(reason),
    })
    this.undoing = undoOf(this.doc)
    this.provider.setAwarenessField('user', { id: person.id, name: 'Nom' })
    this.provider.attach()
  }

  /** Opens the text; there when it can be written in. */
  static async open(options: HandOptions): Promise<Hand> {
    const hand = new Hand(options)
    await until(() => hand.provider.isSynced && hand.provider.unsyncedChanges === 0, 'a text opens')
    const rights = { author: options.person.id, mayType: () => true, suggests: options.suggests }
    const seat = (field: string, schema: typeof workingExtensions) => new Seat({ doc: hand.doc, undo: hand.undoing, field, schema, rights })
    hand.seats = { title: seat('title', lineExtensions), body: seat('body', workingExtensions) }
    return hand
  }

  get author(): string {
    return this.options.person.id
  }

  get body(): Seat {
    return this.seat('body')
  }

  get title(): Seat {
    return this.seat('title')
  }

  get isSaved(): boolean {
    return this.provider.isAuthenticated && this.provider.unsyncedChanges === 0
  }

  undo(): void {
    this.undoing.undo()
  }

  redo(): void {
    this.undoing.redo()
  }

  cut(ms: number): void {
    this.line.cut(ms)
  }

  /** Whether the server has refused something: then a page begins anew with the server's text. */
  get isRefused(): boolean {
    return this.refusals.length > 0
  }

  /** What this person sees, and what the shared document behind it says; all of it to be compared with anybody else's. */
  seen(): Seen {
    const drawn = JSON.stringify(inOrder([this.title.state.doc.toJSON(), this.body.state.doc.toJSON()]))
    return { drawn, settled: asStored(settledText(readText(this.doc))) }
  }

  /** Calls back at each change that somebody else has made. */
  onOthers(look: () => void): void {
    this.doc.on('afterTransaction', ({ origin, changed }: Y.Transaction) => {
      if (origin === this.provider && changed.size > 0) look()
    })
  }

  leave(): void {
    for (const seat of Object.values(this.seats ?? {})) seat.destroy()
    this.provider.destroy()
    this.socket.destroy()
    this.doc.destroy()
  }

  private seat(name: 'title' | 'body'): Seat {
    if (!this.seats) throw new Error('the text is not open yet')
    return this.seats[name]
  }
}

/** Waits, looking often; throws after a minute. */
export async function until(holds: () => boolean | Promise<boolean>, what: string, longest = 60_000): Promise<void> {
  const began = performance.now()
  while (!(await holds())) {
    if (performance.now() - began > longest) throw new Error(`not within ${longest / 1000} s: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** What the columns of a revision would say, as text that can be compared: Postgres keeps the keys of JSON in an order of its own. */
export const asStored = ({ title, standfirst, body, review }: Pick<SettledText, 'title' | 'standfirst' | 'body' | 'review'>): string => JSON.stringify(inOrder([title, standfirst, body, review]))

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, child]) => [key, inOrder(child)]))
}
