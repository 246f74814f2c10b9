/**
 * A text that one person writes, without an account and without a line: the same document
 * as a shared one, saved whole a pause after typing, and kept in the browser until the
 * server has it. React only subscribes. After a conflict it begins with the server's text anew.
 */
import * as Y from 'yjs'
import { lineOf, writeText } from '@/lib/articles/shared/text-document'
import { workingSchema } from '@/lib/content/review'
import type { Shared } from '../live/collaboration'
import { contentOfDocument } from '../live/content-of'
import type { SaveView } from '../live/live-view'
import { undoOf } from '../live/undo-of'
import type { Content } from '../types'
import { send, type Answer } from './sending'
import type { Identity, Slots } from './slots'

export type Trouble = { is: 'conflict' | 'ended' } | { is: 'refused'; reason: string }
/** `begun`: whether there is anything to say of it yet. */
export type LoneView = SaveView & { ready: boolean; begun: boolean; secret: string; trouble: Trouble | null; generation: number }

export type LoneOptions = {
  identity: Identity
  /** `version` 0: nobody has saved it yet. */
  start: { version: number; savedAt: string; content: Content }
  slots: () => Slots
  /** Words that have no place in the text any more: keep them elsewhere. */
  setAside: (content: Content) => void
  /** The server has it for the first time: its link leads somewhere now. */
  began: (secret: string) => void
}

/** The browser keeps what was typed after this pause (ms), the server after the next; neither waits longer than its longest. */
const [keepAfter, saveAfter, longest] = [250, 1_000, 5_000]
/** A server that is away is asked again after this (ms), then ever more seldom. */
const [retryFirst, retryLast] = [3_000, 60_000]
const longestSettling = 10_000

export class LoneText {
  private view: LoneView
  private open: Pick<Shared, 'doc' | 'undo'> | null = null
  private identity: Identity
  private version: number
  private slots: Slots | null = null
  /** What was typed, counted; and how much of it the server has. */
  private typed = 0
  private saved = 0
  private sending: Promise<void> | null = null
  private firstUnsaved = 0
  private retryIn = retryFirst
  private keeping: ReturnType<typeof setTimeout> | undefined
  private saving: ReturnType<typeof setTimeout> | undefined
  private readonly listeners = new Set<() => void>()

  constructor(private readonly options: LoneOptions) {
    const { identity, start } = options
    this.identity = identity
    this.version = start.version
    this.view = { phase: { is: 'opening' }, ready: false, begun: start.version > 0, kept: false, unsent: 0, savedAt: start.savedAt, secret: identity.secret, trouble: null, generation: 0 }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }
  readonly current = (): LoneView => this.view
  readonly document = (): Pick<Shared, 'doc' | 'undo'> | null => this.open
  readonly mayType = (): boolean => this.view.ready && this.view.phase.is !== 'gone'
  readonly troubleRead = (): void => this.show({ trouble: null })

  /** Opens what this browser kept, where that goes on from what the server has, or else the server's text. */
  start(): void {
    this.slots = this.options.slots()
    const { start } = this.options
    const slot = start.version === 0 ? this.slots.begun() : this.slots.read(this.identity.id)
    if (slot?.version === 0) this.identity = { id: slot.id, secret: slot.secret, token: slot.token }
    const goesOn = slot !== null && slot.version === this.version
    if (slot && !goesOn && !sameWords(slot.content, start.content)) this.options.setAside(slot.content)
    if (slot && !goesOn) this.slots.drop(slot.id)
    this.begin(goesOn ? slot.content : start.content)
    this.show({ secret: this.identity.secret, phase: { is: 'saved' }, kept: true })
    if (goesOn) this.changed()
    window.addEventListener('online', this.retry)
    document.addEventListener('visibilitychange', this.leaving)
    window.addEventListener('pagehide', this.leaving)
  }

  stop(): void {
    this.leaving()
    clearTimeout(this.saving)
    window.removeEventListener('online', this.retry)
    document.removeEventListener('visibilitychange', this.leaving)
    window.removeEventListener('pagehide', this.leaving)
    this.open?.doc.destroy()
    this.open = null
  }

  readonly retry = (): void => {
    if (this.typed === this.saved) return
    this.retryIn = retryFirst
    void this.save()
  }

  /** The version that holds everything typed so far, or that there is none yet. */
  async settle(): Promise<number | 'unsaved'> {
    const until = Date.now() + longestSettling
    while (this.typed > this.saved || this.version === 0) {
      const before = this.saved
      await Promise.race([this.save(), new Promise((resolve) => setTimeout(resolve, until - Date.now()))])
      if (this.view.phase.is !== 'saving' && this.saved === before) break
      if (Date.now() >= until) break
    }
    return this.typed === this.saved && this.version > 0 && this.view.phase.is === 'saved' ? this.version : 'unsaved'
  }

  /** Where its pictures are sent, once it is there itself. */
  async pictures(): Promise<string> {
    if (this.version === 0) await this.settle()
    return `/api/ecrire/${this.identity.secret}/images`
  }

  private begin(content: Content): void {
    const doc = new Y.Doc()
    const { title, standfirst, body, ...fields } = content
    writeText(doc, { ...fields, title: lineOf(title), standfirst: lineOf(standfirst), body: workingSchema.nodeFromJSON(body) })
    doc.on('update', this.changed)
    this.open = { doc, undo: undoOf(doc) }
    this.show({ ready: true })
  }

  private readonly changed = (): void => {
    this.typed++
    if (this.typed === this.saved + 1) this.firstUnsaved = Date.now()
    if (this.view.phase.is === 'saved') this.show({ phase: { is: 'saving' }, begun: true, unsent: 1 })
    else if (this.view.unsent === 0) this.show({ unsent: 1 })
    const waited = Date.now() - this.firstUnsaved
    clearTimeout(this.keeping)
    this.keeping = setTimeout(this.keep, waited > longest ? 0 : keepAfter)
    if (this.view.phase.is === 'offline' && this.view.trouble?.is !== 'refused') return
    clearTimeout(this.saving)
    this.saving = setTimeout(() => void this.save(), waited > longest ? 0 : saveAfter)
  }

  private readonly keep = (): void => {
    clearTimeout(this.keeping)
    if (!this.open || this.typed === this.saved) return
    const kept = this.slots?.write({ ...this.identity, version: this.version, content: contentOfDocument(this.open.doc) }) ?? false
    if (kept !== this.view.kept) this.show({ kept })
  }

  private readonly leaving = (): void => {
    if (document.visibilityState === 'visible' && this.open === null) return
    this.keep()
    if (this.typed > this.saved && this.view.phase.is === 'saving') void this.save()
  }

  /** One save at a time; what is typed meanwhile goes with the next. */
  private save(): Promise<void> {
    clearTimeout(this.saving)
    this.sending ??= this.sendNow().finally(() => {
      this.sending = null
    })
    return this.sending
  }

  private async sendNow(): Promise<void> {
    if (!this.open || this.view.phase.is === 'gone') return
    const typed = this.typed
    const content = contentOfDocument(this.open.doc)
    this.hear(await send(this.identity, this.version, content), typed, content)
  }

  private hear(answer: Answer, typed: number, content: Content): void {
    if (!this.open) return
    switch (answer.is) {
      case 'saved':
        return this.taken(answer, typed, content)
      case 'conflict':
        this.aside()
        this.version = answer.version
        this.open.doc.destroy()
        this.begin(answer.content)
        return this.show({ phase: { is: 'saved' }, unsent: 0, savedAt: answer.savedAt, trouble: { is: 'conflict' }, generation: this.view.generation + 1 })
      case 'ended':
        this.aside()
        return this.show({ phase: { is: 'gone' }, unsent: 0, trouble: { is: 'ended' } })
      case 'refused':
        this.keep()
        if (answer.after !== null) this.again(answer.after * 1000)
        return this.show({ phase: { is: 'offline', cause: 'server' }, trouble: { is: 'refused', reason: answer.reason } })
      case 'away':
        this.keep()
        this.again(this.retryIn)
        this.retryIn = Math.min(retryLast, this.retryIn * 2)
        return this.show({ phase: { is: 'offline', cause: answer.cause } })
    }
  }

  private taken({ version, savedAt }: { version: number; savedAt: string }, typed: number, { title }: Content): void {
    const first = this.version === 0
    this.version = version
    this.saved = typed
    this.retryIn = retryFirst
    this.slots?.remember({ secret: this.identity.secret, title })
    const isAll = this.typed === typed
    if (isAll) this.slots?.drop(this.identity.id)
    else {
      this.firstUnsaved = Date.now()
      this.keep()
      this.again(saveAfter)
    }
    this.show({ phase: { is: isAll ? 'saved' : 'saving' }, unsent: isAll ? 0 : 1, savedAt, trouble: this.view.trouble?.is === 'refused' ? null : this.view.trouble })
    if (first) this.options.began(this.identity.secret)
  }

  /** What stands on the screen has no place in the text any more. */
  private aside(): void {
    clearTimeout(this.keeping)
    if (this.open) this.options.setAside(contentOfDocument(this.open.doc))
    this.slots?.drop(this.identity.id)
    this.saved = this.typed
  }

  private again(after: number): void {
    clearTimeout(this.saving)
    this.saving = setTimeout(() => void this.save(), after)
  }

  private show(change: Partial<LoneView>): void {
    this.view = { ...this.view, ...change }
    for (const listener of [...this.listeners]) listener()
  }
}

const sameWords = (one: Content, other: Content): boolean => JSON.stringify(one) === JSON.stringify(other)
