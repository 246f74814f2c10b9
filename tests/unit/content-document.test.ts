import { describe, expect, it } from 'vitest'
import { articleSchema, emptyDoc, parseDocument, type Doc, type DocNode, type Mark } from '@/lib/content'
import { articles, candidates, desk } from '@/prisma/demo'

const upload = '01890a5d-ac96-774b-bcce-b302099a8057'
const text = (words: string, ...marks: object[]) => ({ type: 'text', text: words, ...(marks.length ? { marks } : {}) })
const p = (...content: unknown[]) => ({ type: 'paragraph', content })
const doc = (...content: unknown[]) => ({ type: 'doc', content })
const cell = (type: 'tableCell' | 'tableHeader') => (content: unknown, attrs: object = {}) => ({ type, attrs: { colspan: 1, rowspan: 1, ...attrs }, content: [content] })
const td = cell('tableCell')
const th = cell('tableHeader')
const nested = (levels: number): unknown => {
  let node: unknown = p(text('fond'))
  for (let level = 0; level < levels; level++) node = { type: 'blockquote', content: [node] }
  return doc(node)
}
const fromJson = (json: string): unknown => JSON.parse(json)

const everything = doc(
  p(text('Un '), text('mot', { type: 'bold' }, { type: 'italic' }), { type: 'hardBreak' }, text('lié', { type: 'link', attrs: { href: 'https://exemple.ma/a?b=c' } })),
  { type: 'heading', attrs: { level: 2 }, content: [text('Titre')] },
  { type: 'bulletList', content: [{ type: 'listItem', content: [p(text('un')), { type: 'orderedList', attrs: { start: 3 }, content: [{ type: 'listItem', content: [p(text('trois'))] }] }] }] },
  { type: 'blockquote', content: [p(text('cité'))] },
  { type: 'pullQuote', attrs: { cite: 'Salma Berrada' }, content: [text('Une phrase.')] },
  { type: 'figure', attrs: { upload, alt: 'Une salle', caption: null, credit: 'R. H.' } },
  { type: 'keyFigures', content: [{ type: 'keyFigure', attrs: { value: '23', label: 'centres' } }] },
  { type: 'horizontalRule' },
  { type: 'gallery', attrs: { caption: 'La ville' }, content: [
    { type: 'galleryPicture', attrs: { upload, alt: 'Un quai', caption: 'Ici', credit: null } },
    { type: 'galleryPicture', attrs: { upload: null, alt: '', caption: null, credit: null } },
  ] },
  { type: 'table', attrs: { caption: 'Capacités' }, content: [
    { type: 'tableRow', content: [th(p(text('Ville')), { colspan: 2 })] },
    { type: 'tableRow', content: [th(p(text('Fès')), { rowspan: 20 }), td({ type: 'bulletList', content: [{ type: 'listItem', content: [p(text('12'))] }] })] },
    { type: 'tableRow' },
  ] },
  { type: 'codeBlock', attrs: { language: 'python' }, content: [text('print(1)\n\tpass')] },
  { type: 'codeBlock', attrs: { language: null } },
  { type: 'callout', attrs: { tone: 'definition', title: 'Latence' }, content: [p(text('Un délai.'))] },
  { type: 'embed', attrs: { provider: 'youtube', address: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ', title: 'Un film', upload } },
  p({ type: 'footnote', attrs: { text: 'Voir https://exemple.ma' } }, { type: 'footnote', attrs: { text: '' }, marks: [{ type: 'italic' }] }, text('ONU', { type: 'abbreviation', attrs: { title: 'Organisation des Nations unies' } })),
  p(text('x'), text('2', { type: 'superscript' }), text('0', { type: 'subscript' }), text('a', { type: 'strike' }), text('b', { type: 'code' })),
)

describe('a document', () => {
  it('with every node and mark is accepted as it is', () => {
    expect(parseDocument(everything)).toEqual({ ok: true, doc: everything })
    expect(parseDocument(emptyDoc)).toEqual({ ok: true, doc: emptyDoc })
  })

  it.each([...articles, ...desk, ...candidates.map(({ text: written }) => written)].map(({ slug, body }) => [slug, body]))('of the demo is one: %s', (_, body) => {
    expect(parseDocument(body)).toEqual({ ok: true, doc: body })
  })

  it('comes out in plain objects that React and Prisma take', () => {
    const parsed = parseDocument(everything)
    const heading = parsed.ok ? parsed.doc.content[1] : undefined
    expect(heading?.type === 'heading' && Object.getPrototypeOf(heading.attrs)).toBe(Object.prototype)
  })

  it('gets the attributes it left out', () => {
    const parsed = parseDocument(doc({ type: 'orderedList', content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }] }))
    expect(parsed).toMatchObject({ ok: true, doc: { content: [{ attrs: { start: 1 } }] } })
  })

  it('has the nodes and marks that its types name', () => {
    const nodes: Record<Doc['type'] | DocNode['type'], true> = {
      doc: true, paragraph: true, heading: true, bulletList: true, orderedList: true, listItem: true, blockquote: true, pullQuote: true,
      figure: true, keyFigures: true, keyFigure: true, horizontalRule: true, hardBreak: true, text: true,
      gallery: true, galleryPicture: true, table: true, tableRow: true, tableHeader: true, tableCell: true, codeBlock: true, callout: true, embed: true, footnote: true,
    }
    const marks: Record<Mark['type'], true> = { abbreviation: true, bold: true, code: true, italic: true, link: true, strike: true, subscript: true, superscript: true }
    expect(Object.keys(articleSchema.nodes).sort()).toEqual(Object.keys(nodes).sort())
    expect(Object.keys(articleSchema.marks).sort()).toEqual(Object.keys(marks).sort())
  })

  it('has no attribute that its schema takes without looking at it', () => {
    const specs = [...Object.values(articleSchema.nodes), ...Object.values(articleSchema.marks)]
    const unchecked = specs.flatMap(({ name, spec }) => Object.entries(spec.attrs ?? {}).filter(([, attr]) => typeof attr.validate !== 'function').map(([attr]) => `${name}.${attr}`))
    expect(unchecked).toEqual([])
  })
})

describe('a document is refused', () => {
  const link = (href: unknown) => doc(p(text('lien', { type: 'link', attrs: { href } })))
  const figure = (attrs: object) => doc({ type: 'figure', attrs: { upload, alt: '', caption: null, credit: null, ...attrs } })

  const table = (attrs: object) => doc({ type: 'table', content: [{ type: 'tableRow', content: [td(p(), attrs)] }] })
  const embed = (attrs: object) => doc({ type: 'embed', attrs: { title: '', upload: null, ...attrs } })

  it.each([
    ['nothing', undefined, 'malformed'],
    ['a string', '{"type":"doc"}', 'malformed'],
    ['an array', [], 'malformed'],
    ['no content', { type: 'doc' }, 'malformed'],
    ['a paragraph as the root', p(text('a')), 'malformed'],
    ['an unknown node', doc({ type: 'iframe' }), 'unknown-node'],
    ['a node named by the prototype', doc({ type: 'constructor' }), 'unknown-node'],
    ['a node named __proto__', doc({ type: '__proto__' }), 'unknown-node'],
    ['a table without rows', doc({ type: 'table', content: [] }), 'malformed'],
    ['a cell outside a row', doc({ type: 'table', content: [td(p())] }), 'malformed'],
    ['a table in a cell', doc({ type: 'table', content: [{ type: 'tableRow', content: [td({ type: 'table', content: [{ type: 'tableRow' }] })] }] }), 'malformed'],
    ['a picture in a cell', doc({ type: 'table', content: [{ type: 'tableRow', content: [td({ type: 'figure', attrs: { upload, alt: '' } })] }] }), 'malformed'],
    ['a cell 21 columns wide', table({ colspan: 21 }), 'attribute'],
    ['a cell of no row', table({ rowspan: 0 }), 'attribute'],
    ['a cell of "2" columns', table({ colspan: '2' }), 'attribute'],
    ['a column width', table({ colwidth: [100] }), 'attribute'],
    ['a cell’s style', table({ style: 'color:red' }), 'attribute'],
    ['bold code', doc({ type: 'codeBlock', content: [text('x', { type: 'bold' })] }), 'malformed'],
    ['a paragraph in code', doc({ type: 'codeBlock', content: [p(text('x'))] }), 'malformed'],
    ['a language nobody knows', doc({ type: 'codeBlock', attrs: { language: 'x" onload="' } }), 'attribute'],
    ['a tone nobody knows', doc({ type: 'callout', attrs: { tone: 'danger' }, content: [p()] }), 'attribute'],
    ['a heading in a callout', doc({ type: 'callout', content: [{ type: 'heading', attrs: { level: 2 } }] }), 'malformed'],
    ['an empty gallery', doc({ type: 'gallery', content: [] }), 'malformed'],
    ['a figure in a gallery', doc({ type: 'gallery', content: [{ type: 'figure', attrs: { upload, alt: '' } }] }), 'malformed'],
    ['a gallery’s picture outside one', doc({ type: 'galleryPicture', attrs: { upload, alt: '' } }), 'malformed'],
    ['a gallery’s picture by address', doc({ type: 'gallery', content: [{ type: 'galleryPicture', attrs: { upload: 'https://pirate.example/x.png' } }] }), 'attribute'],
    ['an endless note', doc(p({ type: 'footnote', attrs: { text: 'a'.repeat(2001) } })), 'attribute'],
    ['a note with a control character', doc(p({ type: 'footnote', attrs: { text: 'a\u0000' } })), 'control'],
    ['a note with words of its own', doc(p({ type: 'footnote', attrs: { text: 'a' }, content: [text('b')] })), 'malformed'],
    ['a note as a block', doc({ type: 'footnote', attrs: { text: 'a' } }), 'malformed'],
    ['an abbreviation of an object', doc(p(text('a', { type: 'abbreviation', attrs: { title: {} } }))), 'attribute'],
    ['an endless abbreviation', doc(p(text('a', { type: 'abbreviation', attrs: { title: 'a'.repeat(201) } }))), 'attribute'],
    ['something embedded from anywhere', embed({ provider: 'youtube', address: 'https://pirate.example/watch?v=dQw4w9WgXcQ' }), 'link'],
    ['something embedded by a script', embed({ provider: 'youtube', address: 'javascript:alert(1)' }), 'link'],
    ['an embedded address in another form', embed({ provider: 'youtube', address: 'https://youtu.be/dQw4w9WgXcQ' }), 'link'],
    ['something embedded under a false name', embed({ provider: 'vimeo', address: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ' }), 'attribute'],
    ['something embedded from nobody', embed({ address: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ' }), 'attribute'],
    ['a site nobody knows', embed({ provider: 'constructor', address: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ' }), 'attribute'],
    ['a site without an address', embed({ provider: 'youtube' }), 'link'],
    ['an unknown mark', doc(p(text('a', { type: 'textStyle' }))), 'unknown-mark'],
    ['a mark named toString', doc(p(text('a', { type: 'toString' }))), 'unknown-mark'],
    ['a mark on a block', doc({ ...p(text('a')), marks: [{ type: 'bold' }] }), 'malformed'],
    ['a mark beside code', doc(p(text('a', { type: 'code' }, { type: 'bold' }))), 'malformed'],
    ['level 9', doc({ type: 'heading', attrs: { level: 9 } }), 'attribute'],
    ['level 1', doc({ type: 'heading', attrs: { level: 1 } }), 'attribute'],
    ['level "2"', doc({ type: 'heading', attrs: { level: '2' } }), 'attribute'],
    ['level {}', doc({ type: 'heading', attrs: { level: {} } }), 'attribute'],
    ['start "1"', doc({ type: 'orderedList', attrs: { start: '1' }, content: [{ type: 'listItem', content: [p()] }] }), 'attribute'],
    ['start 1e9', doc({ type: 'orderedList', attrs: { start: 1e9 }, content: [{ type: 'listItem', content: [p()] }] }), 'attribute'],
    ['an unknown attribute', doc({ type: 'paragraph', attrs: { style: 'color:red' } }), 'attribute'],
    ['an event handler as attribute', figure({ onerror: 'alert(1)' }), 'attribute'],
    ['a link with a target', doc(p(text('a', { type: 'link', attrs: { href: 'https://a.ma', target: '_blank' } }))), 'attribute'],
    ['a link without address', doc(p(text('a', { type: 'link' }))), 'link'],
    ['an upload that is an address', figure({ upload: 'https://pirate.example/x.png' }), 'attribute'],
    ['an upload that is an object', figure({ upload: { $ne: null } }), 'attribute'],
    ['an alt of null', figure({ alt: null }), 'attribute'],
    ['an endless alt', figure({ alt: 'a'.repeat(501) }), 'attribute'],
    ['a control character in a caption', figure({ caption: 'a\u0000b' }), 'control'],
    ['a control character in a text', doc(p(text('a\u0008b'))), 'control'],
    ['a carriage return', doc(p(text('a\rb'))), 'control'],
    ['half a pair', doc(p(text('a\ud800b'))), 'control'],
    ['an empty text', doc(p(text(''))), 'malformed'],
    ['a text without words', doc(p({ type: 'text' })), 'malformed'],
    ['words on a paragraph', doc({ type: 'paragraph', text: 'a' }), 'malformed'],
    ['a heading in a list', doc({ type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'heading', attrs: { level: 2 } }] }] }), 'malformed'],
    ['a block in a paragraph', doc(p(p(text('a')))), 'malformed'],
    ['a list without items', doc({ type: 'bulletList', content: [] }), 'malformed'],
    ['content that is an object', { type: 'doc', content: { 0: p() } }, 'malformed'],
    ['content with null', doc(null), 'malformed'],
    ['attrs that are an array', doc({ type: 'paragraph', attrs: [] }), 'malformed'],
    ['a class instance', doc(new Date()), 'malformed'],
    ['javascript:', link('javascript:alert(1)'), 'link'],
    ['data:', link('data:text/html,<script>alert(1)</script>'), 'link'],
    ['a link of null', link(null), 'link'],
    ['a link that is an array', link(['javascript:alert(1)']), 'attribute'],
    ['an untrimmed link', link(' https://a.ma'), 'link'],
  ])('with %s', (_, input, error) => {
    expect(parseDocument(input)).toEqual({ ok: false, error })
  })

  it('with __proto__ among its keys, whoever wears it', () => {
    expect(parseDocument(fromJson('{"type":"doc","__proto__":{"a":1},"content":[{"type":"paragraph"}]}'))).toEqual({ ok: false, error: 'malformed' })
    expect(parseDocument(fromJson('{"type":"doc","content":[{"type":"paragraph","attrs":{"__proto__":{"a":1}}}]}'))).toEqual({ ok: false, error: 'attribute' })
    expect(parseDocument(fromJson('{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"a","marks":[{"type":"bold","attrs":{"__proto__":1}}]}]}]}'))).toEqual({ ok: false, error: 'attribute' })
    expect(Object.hasOwn(Object.prototype, 'a')).toBe(false)
  })

  it.each([19, 200, 10_000, 200_000])('%i levels deep, quickly', (levels) => {
    const input = nested(levels)
    const start = performance.now()
    expect(parseDocument(input)).toEqual({ ok: false, error: 'too-deep' })
    expect(performance.now() - start).toBeLessThan(100)
  })

  it('with an attribute ten thousand levels deep', () => {
    let alt: unknown = 'a'
    for (let level = 0; level < 10_000; level++) alt = [alt]
    expect(parseDocument(figure({ alt }))).toEqual({ ok: false, error: 'attribute' })
  })

  it('larger than 2 MB, quickly', () => {
    const wide = doc(...Array.from({ length: 5000 }, () => p(text('é'.repeat(1000)))))
    const bytes = doc(p(text('€'.repeat(900_000))))
    const many = { type: 'doc', content: Array.from({ length: 300_000 }, () => ({ type: 'horizontalRule' })) }
    for (const input of [wide, bytes, many]) {
      const start = performance.now()
      expect(parseDocument(input)).toEqual({ ok: false, error: 'too-large' })
      expect(performance.now() - start).toBeLessThan(100)
    }
  })
})
