/**
 * The door of a shared text: every update from a client is tried here on a copy first.
 * What the working schema does not know, what is too large, what a person who may only
 * suggest must not do, never reaches the log, another client or the stored text. Only
 * the blocks that an update touched are read again; a refused one costs a new copy.
 */
import type { Node } from '@tiptap/pm/model'
import * as Y from 'yjs'
import { maximumBytes } from '@/lib/content/document'
import { asWritten, keepsForeignSuggestions } from '@/lib/content/review'
import type { SharedFields } from './fields'
import { checkedFields } from './fields-check'
import { FragmentBlocks } from './fragment-blocks'
import { documentOf, encodeWhole, fieldsRoot, fragments, type FragmentName } from './text-document'
import { Unreadable } from './yjs-json'

export type Refusal = 'content' | 'suggest-only' | 'size'

/** How long a line may be as written (the revision's columns hold no more), and with every suggestion in it. */
const lineLimits = { title: { written: 300, whole: 2_000 }, standfirst: { written: 1_000, whole: 6_000 } } as const

type Written = Record<FragmentName, Node>

export class Door {
  private copy!: Y.Doc
  private blocks!: Record<FragmentName, FragmentBlocks>
  private fields: SharedFields | null = null
  private written: Written | null = null

  /** Stands before this document. */
  constructor(private readonly document: Y.Doc) {
    this.copyAfresh()
  }

  /** Tries an update from a client; null: it may go on. `suggester`: the id of whoever may only suggest. */
  try(update: Uint8Array, suggester: string | null): Refusal | null {
    const before = suggester === null ? null : { written: this.writtenNow(), nodes: this.nodes(), fields: JSON.stringify(this.fields) }
    const refusal = this.tryOn(update) ?? (before && suggester !== null && !this.onlySuggests(before, suggester) ? 'suggest-only' : null)
    if (refusal) this.startOver()
    return refusal
  }

  /** Takes an update that came in elsewhere: it was tried there. */
  take(update: Uint8Array): void {
    this.written = null
    Y.applyUpdate(this.copy, update)
    this.reread()
  }

  /** Makes the copy anew: an update that was tried did not get into the log. */
  startOver(): void {
    this.copy.destroy()
    this.copyAfresh()
  }

  /** The uploads and the section that the text names now. */
  names(): { uploads: ReadonlySet<string>; sectionId: string | null } {
    const uploads = new Set(this.blocks.body.uploads())
    if (this.fields?.hero) uploads.add(this.fields.hero.upload)
    return { uploads, sectionId: this.fields?.sectionId ?? null }
  }

  private tryOn(update: Uint8Array): Refusal | null {
    this.written = null
    try {
      Y.applyUpdate(this.copy, update)
    } catch {
      return 'content'
    }
    // Structs that wait for others which never come: no honest client sends them, its own are in order.
    if (this.copy.store.pendingStructs || this.copy.store.pendingDs) return 'content'
    for (const root of this.copy.share.keys()) if (root !== fieldsRoot && !(fragments as readonly string[]).includes(root)) return 'content'
    return this.reread()
  }

  private reread(): Refusal | null {
    try {
      this.fields = checkedFields(this.copy.getMap(fieldsRoot))
      if (!this.fields) return 'content'
      for (const name of fragments) if (!this.blocks[name].reread()) return 'content'
    } catch (error) {
      if (error instanceof Unreadable || error instanceof RangeError || error instanceof TypeError) return 'content'
      throw error
    }
    return this.isTooLarge() ? 'size' : null
  }

  private isTooLarge(): boolean {
    if (this.blocks.body.bytes() > maximumBytes) return true
    return (['title', 'standfirst'] as const).some((name) => {
      const { written, whole } = lineLimits[name]
      const node = this.blocks[name].node()
      return node.textContent.length > whole || (node.textContent.length > written && asWritten(node).textContent.length > written)
    })
  }

  private onlySuggests(before: { written: Written; nodes: Written; fields: string }, author: string): boolean {
    if (JSON.stringify(this.fields) !== before.fields) return false
    const [after, written] = [this.nodes(), this.writtenNow()]
    return fragments.every((name) => written[name].eq(before.written[name]) && keepsForeignSuggestions(before.nodes[name], after[name], author))
  }

  private writtenNow(): Written {
    return (this.written ??= mapped((name) => asWritten(this.blocks[name].node())))
  }

  private nodes = (): Written => mapped((name) => this.blocks[name].node())

  private copyAfresh(): void {
    this.copy = documentOf([encodeWhole(this.document)])
    this.blocks = mapped((name) => new FragmentBlocks(this.copy.getXmlFragment(name), name))
    this.written = null
    this.reread()
  }
}

const mapped = <T>(make: (name: FragmentName) => T): Record<FragmentName, T> => ({ title: make('title'), standfirst: make('standfirst'), body: make('body') })
