// A few words to write a demo text in: each builds one node of the article document
// (TipTap JSON), so that a demo article reads like its text and not like its tree.
// Type aliases rather than interfaces: only aliases are accepted where JSON is expected.

export type Mark = { type: 'bold' } | { type: 'italic' } | { type: 'link'; attrs: { href: string } }
export type Text = { type: 'text'; text: string; marks?: Mark[] }
/** What stands inside a line: plain strings, or text that carries a mark. */
export type Inline = string | Text

export type Paragraph = { type: 'paragraph'; content: Text[] }
export type Heading = { type: 'heading'; attrs: { level: 2 | 3 }; content: Text[] }
export type ListItem = { type: 'listItem'; content: Paragraph[] }
export type List = { type: 'bulletList'; content: ListItem[] } | { type: 'orderedList'; attrs: { start: number }; content: ListItem[] }
export type Quote = { type: 'blockquote'; content: (Paragraph | List)[] }
export type PullQuote = { type: 'pullQuote'; attrs: { cite: string | null }; content: Text[] }
export type KeyFigure = { type: 'keyFigure'; attrs: { value: string; label: string } }
export type KeyFigures = { type: 'keyFigures'; content: KeyFigure[] }
export type Divider = { type: 'horizontalRule' }
export type Block = Paragraph | Heading | List | Quote | PullQuote | KeyFigures | Divider
export type Document = { type: 'doc'; content: Block[] }

/** The whole text. */
export function doc(...blocks: Block[]): Document {
  return { type: 'doc', content: blocks }
}

/** A paragraph. */
export function p(...inline: Inline[]): Paragraph {
  return { type: 'paragraph', content: line(inline) }
}

/** A heading inside the text; the title itself is level 1 and lies outside. */
export function h2(...inline: Inline[]): Heading {
  return { type: 'heading', attrs: { level: 2 }, content: line(inline) }
}

/** A heading under an `h2`. */
export function h3(...inline: Inline[]): Heading {
  return { type: 'heading', attrs: { level: 3 }, content: line(inline) }
}

/** One entry of a list: a single line, or the pieces of one. */
export type Item = Inline | Inline[]

/** A list without order. */
export function ul(...items: Item[]): List {
  return { type: 'bulletList', content: items.map(listItem) }
}

/** A numbered list. */
export function ol(...items: Item[]): List {
  return { type: 'orderedList', attrs: { start: 1 }, content: items.map(listItem) }
}

/** Someone else's words, as blocks. */
export function quote(...blocks: (Paragraph | List)[]): Quote {
  return { type: 'blockquote', content: blocks }
}

/** One sentence of the text, set large. */
export function pullQuote(text: string, cite: string | null = null): PullQuote {
  return { type: 'pullQuote', attrs: { cite }, content: line([text]) }
}

/** A row of numbers, each with what it counts. */
export function keyFigures(figures: { value: string; label: string }[]): KeyFigures {
  return { type: 'keyFigures', content: figures.map((attrs) => ({ type: 'keyFigure', attrs })) }
}

/** A pause in the text. */
export function hr(): Divider {
  return { type: 'horizontalRule' }
}

/** Bold. */
export function b(text: string): Text {
  return { type: 'text', text, marks: [{ type: 'bold' }] }
}

/** Italic. */
export function i(text: string): Text {
  return { type: 'text', text, marks: [{ type: 'italic' }] }
}

/** A link. */
export function a(href: string, text: string): Text {
  return { type: 'text', text, marks: [{ type: 'link', attrs: { href } }] }
}

function line(inline: Inline[]): Text[] {
  return inline.map((piece) => (typeof piece === 'string' ? { type: 'text', text: piece } : piece))
}

function listItem(item: Item): ListItem {
  return { type: 'listItem', content: [p(...(Array.isArray(item) ? item : [item]))] }
}
