/**
 * The shape of an article document, as stored: what `parseDocument` lets through
 * and the renderers read. It says in types what `schema.ts` says to ProseMirror;
 * a test walks both and fails when they differ.
 */
import type { calloutTones, codeLanguages } from './attributes'
import type { EmbedProvider } from './embeds'

export type Mark =
  | { type: 'bold' | 'italic' | 'strike' | 'code' | 'superscript' | 'subscript' }
  | { type: 'link'; attrs: { href: string } }
  | { type: 'abbreviation'; attrs: { title: string } }

export type Text = { type: 'text'; text: string; marks?: Mark[] }
export type HardBreak = { type: 'hardBreak'; marks?: Mark[] }
export type Footnote = { type: 'footnote'; attrs: { text: string }; marks?: Mark[] }
export type Inline = Text | HardBreak | Footnote

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
export type GalleryPicture = { type: 'galleryPicture'; attrs: FigureAttrs }
export type Gallery = { type: 'gallery'; attrs: { caption: string | null }; content: GalleryPicture[] }
export type KeyFigure = { type: 'keyFigure'; attrs: { value: string; label: string } }
export type KeyFigures = { type: 'keyFigures'; content: KeyFigure[] }
export type HorizontalRule = { type: 'horizontalRule' }

export type CalloutTone = (typeof calloutTones)[number]
export type Callout = { type: 'callout'; attrs: { tone: CalloutTone; title: string | null }; content: (Paragraph | List)[] }
export type TableCell = { type: 'tableCell' | 'tableHeader'; attrs: { colspan: number; rowspan: number }; content: (Paragraph | List)[] }
export type TableRow = { type: 'tableRow'; content?: TableCell[] }
export type Table = { type: 'table'; attrs: { caption: string | null }; content: TableRow[] }
export type CodeLanguage = (typeof codeLanguages)[number]
export type CodeBlock = { type: 'codeBlock'; attrs: { language: CodeLanguage | null }; content?: Text[] }
export type EmbedAttrs = { provider: EmbedProvider; address: string; title: string; upload: string | null }
export type Embed = { type: 'embed'; attrs: EmbedAttrs }

export type Block =
  | Paragraph
  | Heading
  | List
  | Blockquote
  | PullQuote
  | Figure
  | Gallery
  | KeyFigures
  | Callout
  | Table
  | CodeBlock
  | Embed
  | HorizontalRule
export type Doc = { type: 'doc'; content: Block[] }

/** Any node below the document. */
export type DocNode = Block | Inline | ListItem | KeyFigure | GalleryPicture | TableRow | TableCell

/** What a node holds, whichever node it is. */
export function childrenOf(node: Doc | DocNode): readonly DocNode[] {
  return 'content' in node && node.content ? node.content : []
}
