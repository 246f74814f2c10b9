/**
 * The blocks of a fragment as ProseMirror nodes, each read again only when something in
 * it changed: a keystroke in a long text costs one paragraph.
 */
import type { Attrs, Node } from '@tiptap/pm/model'
import * as Y from 'yjs'
import { mendWorkingDocument, parseLine, parseWorkingDocument, suggestedOf, type ParsedWorking } from '@/lib/content/review'
import { schemaOf, type FragmentName } from './text-document'
import { isErasedOnly } from './erased'
import { jsonOfElement, type Json } from './yjs-json'

/** `node` is null where the block does not fit, or where nothing of it is left. */
type Block = { node: Node | null; fits: boolean; bytes: number; uploads: string[] }

export class FragmentBlocks {
  private readonly read = new Map<Y.XmlElement, Block>()
  private order: Y.XmlElement[] = []

  constructor(private readonly fragment: Y.XmlFragment, private readonly name: FragmentName) {
    fragment.observeDeep((events) => {
      for (const { target } of events) {
        const block = this.blockOf(target as Y.AbstractType<unknown>)
        if (block) this.read.delete(block)
      }
    })
  }

  /** Reads what changed; false when that brought something that does not fit. */
  reread(): boolean {
    const children = this.fragment.toArray()
    const blocks = children.filter((child) => child instanceof Y.XmlElement)
    let fits = blocks.length === children.length
    if (this.name !== 'body' && blocks.length > 1) fits = false
    const present = new Set(blocks)
    for (const block of this.read.keys()) if (!present.has(block)) this.read.delete(block)
    for (const block of blocks) {
      if (this.read.has(block)) continue
      const made = this.readBlock(block)
      this.read.set(block, made)
      if (!made.fits) fits = false
    }
    this.order = blocks
    return fits
  }

  /** The fragment as a document. */
  node(): Node {
    const { topNodeType } = schemaOf(this.name)
    const content = this.order.flatMap((block) => this.read.get(block)?.node ?? [])
    return content.length ? topNodeType.create(null, content) : (topNodeType.createAndFill() as Node)
  }

  /** About how many bytes the document is as JSON. */
  bytes(): number {
    let sum = 0
    for (const { bytes } of this.read.values()) sum += bytes
    return sum
  }

  *uploads(): Iterable<string> {
    for (const { uploads } of this.read.values()) yield* uploads
  }

  private readBlock(element: Y.XmlElement): Block {
    const json = jsonOfElement(element)
    const bytes = Buffer.byteLength(JSON.stringify(json))
    const parsed = this.parsed(json)
    const node = parsed.ok ? (parsed.node.children.find(({ type }) => type.name === json.type) ?? null) : null
    return { node, fits: parsed.ok, bytes, uploads: node ? uploadsOf(node) : [] }
  }

  private parsed(json: Json): ParsedWorking {
    const document = { type: 'doc', content: [json] }
    if (this.name !== 'body') return parseLine(document)
    const strictly = parseWorkingDocument(document)
    return !strictly.ok && isErasedOnly(document) ? mendWorkingDocument(document) : strictly
  }

  private blockOf(type: Y.AbstractType<unknown>): Y.XmlElement | null {
    let at: Y.AbstractType<unknown> | null = type
    while (at && at.parent !== this.fragment) at = at.parent as Y.AbstractType<unknown> | null
    return at instanceof Y.XmlElement ? at : null
  }
}

/** Every upload that the block shows, or would show if its suggestions were dropped. */
function uploadsOf(block: Node): string[] {
  const found: string[] = []
  const name = ({ upload }: Attrs) => {
    if (typeof upload === 'string') found.push(upload)
  }
  const look = (node: Node) => {
    name(node.attrs)
    for (const one of suggestedOf(node)) if (one.kind === 'modification') name(one.was.attrs)
  }
  look(block)
  block.descendants(look)
  return found
}
