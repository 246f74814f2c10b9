// A few words to write a demo text in: each builds one node of the article document
// (TipTap JSON), so that a demo article reads like its text and not like its tree.
// Type aliases rather than interfaces: only aliases are accepted where JSON is expected.

export type Mark = { type: 'bold' } | { type: 'italic' } | { type: 'link'; attrs: { href: string } }
export type Text = { type: 'text'; text: string; marks?: Mark[] }
export type Note = { type: 'footnote'; attrs: { text: string } }
/** What stands inside a line: plain strings, text that carries a mark, or the call of a note. */
export type Inline = string | Text | Note

export type Paragraph = { type: 'paragraph'; content: (Text | Note)[] }
export type Heading = { type: 'heading'; attrs: { level: 2 | 3 }; content: (Text | Note)[] }
export type ListItem = { type: 'listItem'; content: Paragraph[] }
export type List = { type: 'bulletList'; content: ListItem[] } | { type: 'orderedList'; attrs: { start: number }; content: ListItem[] }
export type Quote = { type: 'blockquote'; content: (Paragraph | List)[] }
export type PullQuote = { type: 'pullQuote'; attrs: { cite: string | null }; content: (Text | Note)[] }
export type KeyFigure = { type: 'keyFigure'; attrs: { value: string; label: string } }
export type KeyFigures = { type: 'keyFigures'; content: KeyFigure[] }
export type Divider = { type: 'horizontalRule' }
export type Callout = { type: 'callout'; attrs: { tone: 'note' | 'attention' | 'definition' | 'example'; title: string | null }; content: (Paragraph | List)[] }
export type Cell = { type: 'tableHeader' | 'tableCell'; attrs: { colspan: number; rowspan: number }; content: Paragraph[] }
export type Table = { type: 'table'; attrs: { caption: string | null }; content: { type: 'tableRow'; content: Cell[] }[] }
export type Map = { type: 'embed'; attrs: { provider: 'openstreetmap'; address: string; title: string; upload: null } }
export type Block = Paragraph | Heading | List | Quote | PullQuote | KeyFigures | Callout | Table | Map | Divider
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

/** Something said beside the text: what it is for, its title, its paragraphs. */
export function callout(tone: Callout['attrs']['tone'], title: string | null, ...blocks: (Paragraph | List)[]): Callout {
  return { type: 'callout', attrs: { tone, title }, content: blocks }
}

/** A table whose first row and first column are headers. */
export function table(caption: string, ...rows: Inline[][]): Table {
  const cell = (text: Inline, row: number, column: number): Cell => ({ type: row === 0 || column === 0 ? 'tableHeader' : 'tableCell', attrs: { colspan: 1, rowspan: 1 }, content: [p(text)] })
  return { type: 'table', attrs: { caption }, content: rows.map((row, at) => ({ type: 'tableRow', content: row.map((text, column) => cell(text, at, column)) })) }
}

/** A place on OpenStreetMap: zoom, latitude and longitude in degrees. */
export function map(title: string, zoom: number, latitude: number, longitude: number): Map {
  return { type: 'embed', attrs: { provider: 'openstreetmap', address: `https://www.openstreetmap.org/#map=${zoom}/${latitude}/${longitude}`, title, upload: null } }
}

/** A note, called where it stands. */
export function note(text: string): Note {
  return { type: 'footnote', attrs: { text } }
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

function line(inline: Inline[]): (Text | Note)[] {
  return inline.map((piece) => (typeof piece === 'string' ? { type: 'text', text: piece } : piece))
}

function listItem(item: Item): ListItem {
  return { type: 'listItem', content: [p(...(Array.isArray(item) ? item : [item]))] }
}
