/** Where pictures go that arrive while somebody writes. */
import { Fragment, Slice, type Node } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { galleryLimits } from '@/lib/content'
import { asWritten, recordSuggestions, workingSchema as schema } from '@/lib/content/review'
import { fileOf, takeMarks, withMarks } from '@/components/editor/pasting/pasted-pictures'
import { landPicture, type Landing } from '@/components/editor/pictures/landing'

const id = (number: number) => `01890a5d-ac96-774b-bcce-${String(number).padStart(12, '0')}`
const arrived = (number: number) => ({ upload: id(number), alt: '', caption: null, credit: null })

const p = (words = '') => ({ type: 'paragraph', ...(words && { content: [{ type: 'text', text: words }] }) })
const figure = (number: number) => ({ type: 'figure', attrs: { upload: id(number) } })
const gallery = (...numbers: number[]) => ({ type: 'gallery', content: numbers.map((number) => ({ type: 'galleryPicture', attrs: { upload: id(number) } })) })
const doc = (...content: object[]): Node => schema.nodeFromJSON({ type: 'doc', content })

/** The blocks in short: words in quotes, pictures by number. */
const shown = (text: Node): string => {
  const names: string[] = []
  text.forEach((node) => {
    const pictures: number[] = []
    const count = ({ attrs }: Node) => typeof attrs.upload === 'string' && pictures.push(Number(attrs.upload.slice(-12)))
    count(node)
    node.forEach(count)
    names.push(node.isTextblock ? `'${node.textContent}'` : `${node.type.name} ${pictures.join('+')}`.trim())
  })
  return names.join(' ')
}

function landed(text: Node, at: number, number: number, landing: Landing): { text: string; at: string | undefined } {
  const tr = EditorState.create({ doc: text }).tr
  const place = landPicture(tr, at, arrived(number), landing)
  tr.doc.check()
  return { text: shown(tr.doc), at: tr.doc.nodeAt(place)?.type.name }
}

describe('a picture that arrives stands', () => {
  const alone: Landing = { as: 'figure' }
  it.each([
    ['in the place of an empty paragraph', doc(p('a'), p(), p('b')), 3, "'a' figure 9 'b'"],
    ['before the last empty paragraph, which stays to be written in', doc(p('a'), p()), 3, "'a' figure 9 ''"],
    ['behind the paragraph in whose middle it was put', doc(p('abc'), p('d')), 2, "'abc' figure 9 'd'"],
    ['behind the whole list', doc({ type: 'bulletList', content: [{ type: 'listItem', content: [p('a')] }] }, p('b')), 4, "bulletList 'b'"],
    ['with a line behind it at the end of the text', doc(p('a')), 3, "'a' figure 9 ''"],
    ['in the gallery that it was put into', doc(gallery(1, 2), p('a')), 2, "gallery 1+9+2 'a'"],
    ['behind a gallery that is full', doc(gallery(...Array.from({ length: galleryLimits.most }, (_, at) => at + 1)), p('a')), 3, `gallery ${Array.from({ length: galleryLimits.most }, (_, at) => at + 1).join('+')} figure 9 'a'`],
    ['behind somebody else’s gallery', doc(gallery(1, 2), p('a')), 4, "gallery 1+2 figure 9 'a'"],
  ])('%s', (_name, text, at, expected) => {
    const result = landed(text, at, 9, alone)
    expect(result.text).toBe(expected.replace("bulletList 'b'", "bulletList figure 9 'b'"))
    expect(result.at).toMatch(/^(?:figure|galleryPicture)$/)
  })

  it('in a gallery with those that came along, and not in another', () => {
    const batch = new Set([id(1)])
    expect(landed(doc(gallery(1), p('a')), 3, 2, { as: 'gallery', batch }).text).toBe("gallery 1+2 'a'")
    expect(landed(doc(gallery(7, 8), p('a')), 4, 2, { as: 'gallery', batch }).text).toBe("gallery 7+8 gallery 2 'a'")
  })
})

describe('pictures that a paste carries', () => {
  const picture = (number: number) => ({ id: number, source: 'data:image/png;base64,iVBORw0KGgo=', alt: 'quai' })
  const marks = (html: string) => [...html.matchAll(/data-alt="([^"]*)"/g)].map(([, alt = '']) => ({ type: 'figure', attrs: { upload: null, alt } }))
  const [first = p(), second = p()] = marks(withMarks('<figure data-pasted="1"></figure><figure data-pasted="2"></figure>'))
  const pasted = (text: Node, from: number, ...blocks: object[]) => {
    const state = EditorState.create({ doc: text })
    const tr = state.tr.replace(from, from, new Slice(Fragment.fromArray(blocks.map((block) => schema.nodeFromJSON(block))), 0, 0))
    return { tr, places: takeMarks(tr, [picture(1), picture(2)], from) }
  }

  it('leave no trace in the text, and each keeps its place', () => {
    const { tr, places } = pasted(doc(p('a'), p('z')), 3, p('b'), first, p('c'), second)
    expect(shown(tr.doc)).toBe("'a' 'b' 'c' 'z'")
    expect(places.map(({ picture: { id: number }, at }) => [number, at])).toEqual([[1, 6], [2, 9]])
  })

  it('go behind the block where they cannot stand inside it', () => {
    const table = { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [p('a')] }, { type: 'tableCell', content: [p()] }] }] }
    const text = doc(table, p('z'))
    const tr = EditorState.create({ doc: text }).tr.insertText('b', 4)
    const places = takeMarks(tr, [picture(1), picture(2)], 4)
    expect(new Set(places.map(({ at }) => at))).toEqual(new Set([tr.doc.firstChild?.nodeSize]))
  })

  it('leave no trace where the paste is a suggestion', () => {
    const state = EditorState.create({ doc: doc(p('a'), p('z')) })
    const { tr } = pasted(state.doc, 3, p('b'), first, p('c'), second)
    const author = { author: '01890a5d-ac96-774b-bcce-b302099a8057', at: 1_760_000_000, id: () => 'suggestion-1' }
    const recorded = recordSuggestions(tr, state, author, [])
    recorded.doc.check()
    expect(shown(recorded.doc)).toBe("'a' 'b' 'c' 'z'")
    expect(shown(asWritten(recorded.doc))).toBe("'a' 'z'")
  })

  it('a figure of somebody that only looks like a mark stays', () => {
    const { tr } = pasted(doc(p('a')), 3, { type: 'figure', attrs: { upload: id(4), alt: '⁑tribune:1⁑' } }, figure(5))
    expect(shown(tr.doc)).toBe("'a' figure 4 figure 5")
  })

  it.each([
    ['data:image/jpg;base64,/9j/4AAQ', 'image/jpeg'],
    ['data:image/PNG;base64,iVBOR\nw0KGgo=', 'image/png'],
  ])('%s becomes a file', (source, type) => expect(fileOf({ id: 1, source, alt: '' }, (number) => `Image ${number}`)).toMatchObject({ name: 'Image 1', type }))

  it('whose bytes are none become nothing', () => expect(fileOf({ id: 1, source: 'data:image/png;base64,a', alt: '' }, String)).toBeNull())
})
