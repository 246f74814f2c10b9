/**
 * Runs the save machine for one open text: timers, requests, the browser's copy.
 * React only subscribes. `read` gives the content of this moment.
 */
import { answerOf } from './answers'
import { DraftKeeper, type Kept } from './draft-keeper'
import { isUnsaved, startSaving, step, wakeAt, type SaveEvent, type SaveState } from './save-machine'
import type { Content } from '../types'

export type SaverOptions = {
  articleId: string
  version: number
  savedAt: string
  keeper: DraftKeeper
  read: () => Content
}

export type SaverView = SaveState & {
  /** Whether the browser had room for the last draft. */
  kept: boolean
}

// Browsers let 64 kB in all outlive their page.
const outlivesPage = 60_000
/** Writing a long text to the browser's storage at each key would be felt; this is below what anybody types in one go. */
const draftEvery = 250

export class Saver {
  readonly keeper: DraftKeeper
  private state: SaveState
  private view: SaverView
  private kept = true
  private timer: ReturnType<typeof setTimeout> | undefined
  private draftTimer: ReturnType<typeof setTimeout> | undefined
  private listeners = new Set<() => void>()
  private stopped = false

  constructor(private readonly options: SaverOptions) {
    this.keeper = options.keeper
    this.state = startSaving(options.version, options.savedAt)
    this.view = { ...this.state, kept: true }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }
  readonly current = (): SaverView => this.view

  get unsaved(): boolean {
    return isUnsaved(this.state)
  }

  edited(): void {
    this.apply({ type: 'edited', at: Date.now() })
    this.draftTimer ??= setTimeout(() => this.keepDraft(), draftEvery)
  }

  cameBack(): void {
    this.apply({ type: 'came-back', at: Date.now() })
  }

  flush(): void {
    this.keepDraft()
    this.apply({ type: 'flushed', at: Date.now() })
  }

  keepMine(): void {
    this.apply({ type: 'kept-mine' })
  }

  /** Takes the other version: mine becomes a copy in this browser, theirs is what the caller shows. */
  takeTheirs(): Kept {
    const mine = this.snapshot()
    this.apply({ type: 'took-theirs' })
    this.keeper.setAside(mine)
    this.stopDraft()
    return mine
  }

  /** Begins anew from what the server has: after somebody else's step, or with a draft's older version. */
  startFrom(version: number, savedAt: string): void {
    this.state = startSaving(version, savedAt)
    this.publish()
  }

  /** Saves what is open; resolves true when the server has everything, false when it needs the person. */
  settle(): Promise<boolean> {
    this.flush()
    return new Promise((resolve) => {
      const look = () => {
        const { phase, inFlight } = this.state
        if (inFlight !== null) return
        // More was written while the save was under way: send that too, without the pause.
        if (phase.is === 'dirty') return this.flush()
        unsubscribe()
        resolve(!isUnsaved(this.state))
      }
      const unsubscribe = this.subscribe(look)
      look()
    })
  }

  /** The last moment: keeps the draft, and sends what a leaving page may still send. */
  leave(): void {
    if (this.unsaved) this.flush()
  }

  /** The page goes, inside the workspace too: what is open is sent and kept. */
  stop(): void {
    this.leave()
    this.stopped = true
    clearTimeout(this.timer)
  }

  start(): void {
    this.stopped = false
    this.wakeLater()
  }

  private snapshot(): Kept {
    return { version: this.state.version, at: new Date().toISOString(), content: this.options.read() }
  }

  private stopDraft(): void {
    clearTimeout(this.draftTimer)
    this.draftTimer = undefined
  }

  private keepDraft(): void {
    this.stopDraft()
    if (!this.unsaved || this.stopped) return
    const kept = this.keeper.keep(this.snapshot())
    if (kept === this.kept) return
    this.kept = kept
    this.publish()
  }

  private apply(event: SaveEvent): void {
    const next = step(this.state, event)
    const changed = next.state !== this.state
    this.state = next.state
    if (event.type === 'confirmed' && !this.unsaved) {
      this.stopDraft()
      this.keeper.forget()
    }
    if (next.send) void this.send()
    this.wakeLater()
    if (changed) this.publish()
  }

  private publish(): void {
    this.view = { ...this.state, kept: this.kept }
    for (const listener of [...this.listeners]) listener()
  }

  private wakeLater(): void {
    clearTimeout(this.timer)
    const at = wakeAt(this.state)
    if (at !== null && !this.stopped) this.timer = setTimeout(() => this.apply({ type: 'woke', at: Date.now() }), Math.max(0, at - Date.now()))
  }

  private async send(): Promise<void> {
    const body = JSON.stringify({ version: this.state.version, ...this.options.read() })
    const small = new TextEncoder().encode(body).length < outlivesPage
    try {
      const response = await fetch(`/api/articles/${this.options.articleId}/texte`, {
        method: 'PUT', headers: { 'content-type': 'application/json', accept: 'application/json' }, body, keepalive: small, credentials: 'same-origin',
      })
      this.apply(await answerOf(response, Date.now()))
    } catch {
      this.apply({ type: 'unreachable', cause: 'network', at: Date.now() })
    }
  }
}
