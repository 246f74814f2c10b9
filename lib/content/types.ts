/**
 * The shape of an article document, as stored: what `parseDocument` lets through
 * and the renderers read. It says in types what `schema.ts` says to ProseMirror;
 * a test walks both and fails when they differ.
 */

export type Mark =
  | { type: 'bold' | 'italic' | 'strike' | 'code' | 'superscript' | 'subscript' }
  | { type: 'link'; attrs: { href: string } }

export type Text = { type: 'text'; text: string; marks?: Mark[] }
export type HardBreak = { type: 'hardBreak'; marks?: Mark[] }
export type Inline = Text | HardBreak

export type Paragraph = { type: 'paragraph'; content?: Inline[] }
export type Heading = { type: 'heading'; attrs: { level: 2 | 3 | 4 }; content?: Inline[] }
export type ListItem = { type: 'listItem'; content: (Paragraph | List)[] }
export type BulletList = { type: 'bulletList'; content: ListItem[] }
export type OrderedList = { type: 'orderedList'; attrs: { start: number }; content: ListItem[] }
export type List = BulletList | OrderedList
export type Blockquote = { type: 'blockquote'; content: (Paragraph | List)[] }
export type PullQuote = { type: 'pullQuote'; attrs: { cite: string | null }; content?: Inline[] }
export type FigureAttrs = { upload: string | null; alt: string; caption: string | null; credit: string | null }
export type Figure = { type: 'figure'; attrs: FigureAttrs }
export type KeyFigure = { type: 'keyFigure'; attrs: { value: string; label: string } }
export type KeyFigures = { type: 'keyFigures'; content: KeyFigure[] }
export type HorizontalRule = { type: 'horizontalRule' }

export type Block = Paragraph | Heading | List | Blockquote | PullQuote | Figure | KeyFigures | HorizontalRule
export type Doc = { type: 'doc'; content: Block[] }

/** Any node below the document. */
export type DocNode = Block | Inline | ListItem | KeyFigure

/** What a node holds, whichever node it is. */
export function childrenOf(node: Doc | DocNode): readonly DocNode[] {
  return 'content' in node && node.content ? node.content : []
}
