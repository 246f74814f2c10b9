/**
 * One open shared text: document, line and browser's copy, and what there is to say of
 * them. React only subscribes. After a refusal it begins with the server's document anew.
 */
import * as Y from 'yjs'
import type { Content } from '../types'
import { BrowserCopy } from './browser-copy'
import { contentOfDocument } from './content-of'
import { openLine, type Line } from './connection'
import { isUnsaved, step, type LiveEvent, type LiveView, type Refusal } from './live-view'
import type { ServerMessage } from './messages'
import { undoOf } from './undo-of'

export type LiveOptions = {
  articleId: string
  user: { id: string; name: string }
  start: Pick<LiveView, 'may' | 'suggesting' | 'status' | 'savedAt'>
  /** The server did not take what was typed here: keep it elsewhere. */
  setAside: (content: Content) => void
  /** Threads changed. */
  onNotes: () => void
  /** A step of the workflow was taken. */
  onMoved: () => void
}

/** The document of this moment with what belongs to it. */
export type OpenDocument = { doc: Y.Doc; line: Line; undo: Y.UndoManager }

/** Keys that follow one another within this (ms) are one change to a reader of the status line. */
const burst = 2_000
/** « Enregistré » stands once nothing was typed for so long (ms): a line that changes twice with each key is no news, and costs a drawing of the page. */
const calm = 400
/** How long (ms) an answer to what was sent may still be on its way when the text is locked. */
const lockedAfter = 2_000
/** A step of the workflow does not wait longer (ms) for what is on its way. */
const longestSettling = 10_000

export class LiveText {
  private view: LiveView
  /** What the screen was told last. */
  private seen: LiveView
  private open: OpenDocument | null = null
  private copy: BrowserCopy | null = null
  private lastTyped = 0
  private locking: ReturnType<typeof setTimeout> | undefined
  private calming: ReturnType<typeof setTimeout> | undefined
  private started = 0
  private hasStood = false
  private readonly listeners = new Set<() => void>()
  private readonly waiting = new Set<() => void>()

  constructor(private readonly options: LiveOptions) {
    this.view = this.seen = { ...options.start, phase: { is: 'opening' }, ready: false, unsent: 0, unconfirmed: false, kept: false, refusal: null, generation: 0 }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }
  readonly current = (): LiveView => this.view
  /** What there is to show: the same, but calmer while somebody types. */
  readonly shown = (): LiveView => this.seen
  /** The document, once there is one. */
  readonly document = (): OpenDocument | null => this.open

  start(): void {
    void this.begin(++this.started)
  }

  /** The page goes, inside the workspace too: what waits is sent; the browser's copy stays until the server has all of it. */
  stop(): void {
    this.started++
    void this.end(!isUnsaved(this.view) && this.view.phase.is === 'saved' ? 'forget' : 'keep')
  }

  retry = (): void => this.open?.line.retry()
  readonly refusalRead = (): void => this.apply({ type: 'refusal-read' })

  /** Resolves true once the server has everything typed so far, false when it needs the person first. */
  settle(): Promise<boolean> {
    this.open?.line.flush()
    return new Promise((resolve) => {
      const answer = (isSaved: boolean) => {
        clearTimeout(tooLong)
        this.waiting.delete(look)
        resolve(isSaved)
      }
      const look = () => {
        const { phase } = this.view
        const isUnderWay = phase.is === 'saving' || (phase.is === 'opening' && isUnsaved(this.view))
        if (!isUnderWay) answer(!isUnsaved(this.view))
      }
      const tooLong = setTimeout(() => answer(false), longestSettling)
      this.waiting.add(look)
      look()
    })
  }

  private async begin(turn: number): Promise<void> {
    const { articleId, user } = this.options
    const doc = new Y.Doc()
    const copy = await BrowserCopy.open(articleId, user.id, doc)
    if (turn !== this.started) return void copy?.close({ forget: false })
    this.copy = copy
    this.apply({ type: 'kept', kept: copy !== null })
    const line = openLine({
      articleId, doc, user,
      events: {
        acknowledged: () => this.apply({ type: 'acknowledged', at: new Date().toISOString() }),
        lost: (cause) => this.apply({ type: 'line-lost', cause }),
        signedOut: () => this.apply({ type: 'signed-out' }),
        gone: () => this.gone(),
        tooLong: () => this.refused('size'),
        said: (message) => this.hear(message),
      },
    })
    doc.on('update', (_update: Uint8Array, origin: unknown) => {
      if (origin !== line.provider && !copy?.isOrigin(origin)) this.typed()
    })
    this.open = { doc, line, undo: undoOf(doc) }
    // What this browser kept can be read and written on before there is a line.
    if (copy && doc.getXmlFragment('body').length > 0) this.apply({ type: 'opened' })
  }

  /** `copyThen`: what becomes of the browser's copy. */
  private async end(copyThen: 'keep' | 'forget' | 'empty'): Promise<void> {
    clearTimeout(this.locking)
    clearTimeout(this.calming)
    const { open, copy } = this
    this.open = this.copy = null
    open?.line.close()
    if (copyThen === 'empty') await copy?.empty()
    await copy?.close({ forget: copyThen !== 'keep' })
    open?.doc.destroy()
  }

  private typed(): void {
    const before = this.lastTyped
    this.lastTyped = Date.now()
    this.apply({ type: 'typed', newBurst: this.lastTyped - before > burst })
  }

  private hear(message: ServerMessage): void {
    switch (message.kind) {
      case 'standing': {
        // The line ends with it, and says by its code whether the session or the text is what was lost.
        const { reason } = message
        if (reason === 'lost') return
        const before = this.view
        this.apply({ type: 'standing', ...message, reason })
        // Said at the beginning of each line: what was told while there was none is asked for.
        if (this.hasStood) this.options.onNotes()
        if (before.status !== message.status) this.options.onMoved()
        this.hasStood = true
        // What a newer version writes would be taken out again by this page's older schema.
        if (reason === 'outdated') this.open?.line.close()
        else if (message.may === 'read') this.lockedSoon()
        // What was not taken meanwhile is offered once more.
        else if (before.may === 'read') this.open?.line.provider.forceSync()
        return
      }
      case 'refused':
        // Too many at once: nothing is wrong with them, and the line sends them again.
        return message.reason === 'rate' ? undefined : this.refused(message.reason)
      case 'notes':
        return this.options.onNotes()
      case 'moved':
        return this.options.onMoved()
    }
  }

  /** What is on its way may have been taken before the text was locked; what is still here then never will be. */
  private lockedSoon(): void {
    clearTimeout(this.locking)
    this.locking = setTimeout(() => {
      if (this.view.may === 'read' && isUnsaved(this.view) && this.open) this.refused('locked')
    }, lockedAfter)
  }

  /** It stays to be read, and is not asked for again. */
  private gone(): void {
    this.apply({ type: 'gone' })
    this.open?.line.close()
  }

  private refused(refusal: Refusal): void {
    if (!this.open) return
    const turn = ++this.started
    try {
      this.options.setAside(contentOfDocument(this.open.doc))
    } catch {
      // What cannot be read cannot be shown either; the server's text is what remains.
    }
    this.apply({ type: 'refused', refusal })
    this.apply({ type: 'reopened' })
    void this.end('empty').then(() => this.begin(turn))
  }

  private apply(event: LiveEvent): void {
    const next = step(this.view, event)
    if (next === this.view) return
    this.view = next
    for (const look of [...this.waiting]) look()
    clearTimeout(this.calming)
    const sinceTyped = Date.now() - this.lastTyped
    if (event.type === 'acknowledged' && sinceTyped < calm) this.calming = setTimeout(this.show, calm - sinceTyped)
    else if (event.type !== 'typed' || this.seen.phase.is !== next.phase.is || this.seen.unsent !== next.unsent) this.show()
  }

  private readonly show = (): void => {
    this.seen = this.view
    for (const listener of [...this.listeners]) listener()
  }
}
