import { describe, expect, it } from 'vitest'
import { articleSchema, emptyDoc, parseDocument } from '@/lib/content'
import { articleOf, asSuggested, asWritten, lineSchema, parseLine, parseWorkingDocument, schemaVersion, suggestionsIn, workingSchema } from '@/lib/content/review'

const by = { id: 'aaaaaaaa-1', author: '01890a5d-ac96-774b-bcce-b302099a8057', at: 1 }
const mark = (type: string, attrs: object = by) => ({ type, attrs })
const text = (words: string, ...marks: object[]) => ({ type: 'text', text: words, ...(marks.length ? { marks } : {}) })
const p = (...content: unknown[]) => ({ type: 'paragraph', content })
const doc = (...content: unknown[]) => ({ type: 'doc', content })
const suggested = (...list: object[]) => JSON.stringify(list)

function parsed(input: unknown) {
  const result = parseWorkingDocument(input)
  if (!result.ok) throw new Error(result.error)
  return result.node
}

describe('the working schema', () => {
  it('has every node and mark of the article, and four marks more', () => {
    expect(Object.keys(workingSchema.nodes)).toEqual(Object.keys(articleSchema.nodes))
    expect(Object.keys(workingSchema.marks).sort()).toEqual([...Object.keys(articleSchema.marks), 'insertion', 'deletion', 'modification', 'note'].sort())
    expect(Object.keys(lineSchema.nodes).sort()).toEqual(['doc', 'line', 'text'])
    expect(schemaVersion).toMatch(/^[0-9a-f]{16}$/)
  })

  it('lets the review write on every text, code included', () => {
    for (const type of Object.values(workingSchema.nodes).filter((node) => node.inlineContent)) {
      for (const name of ['insertion', 'deletion', 'modification', 'note']) expect([type.name, type.allowsMarkType(workingSchema.marks[name]!)]).toEqual([type.name, true])
    }
    expect(parseWorkingDocument(doc(p(text('x', { type: 'code' }, mark('insertion'), mark('deletion'))))).ok).toBe(true)
    expect(parseWorkingDocument(doc(p(text('x', { type: 'code' }, { type: 'bold' })))).ok).toBe(true)
  })

  it('puts marks in order that a merge has left in another', () => {
    const node = parsed(doc(p(text('x', { type: 'bold' }, mark('deletion'), mark('insertion')))))
    expect(node.firstChild!.firstChild!.marks).toEqual(parsed(doc(p(text('x', mark('insertion'), mark('deletion'), { type: 'bold' })))).firstChild!.firstChild!.marks)
  })

  it.each([
    ['an id too short', mark('insertion', { ...by, id: 'a' })],
    ['an id with a space', mark('deletion', { ...by, id: 'aaaaaaaa a' })],
    ['an author who is none', mark('insertion', { ...by, author: 'Salma' })],
    ['a moment before time', mark('insertion', { ...by, at: -1 })],
    ['half a second', mark('insertion', { ...by, at: 1.5 })],
    ['a modification to an unknown mark', mark('modification', { ...by, mark: '{"type":"blink"}', was: 'absent' })],
    ['a modification to a suggestion', mark('modification', { ...by, mark: '{"type":"insertion"}', was: 'absent' })],
    ['a modification with a script', mark('modification', { ...by, mark: '{"type":"link","attrs":{"href":"javascript:alert(1)"}}', was: 'present' })],
    ['a modification that is no JSON', mark('modification', { ...by, mark: '{', was: 'absent' })],
    ['a modification from neither', mark('modification', { ...by, mark: '{"type":"bold"}', was: 'perhaps' })],
    ['an attribute too many', mark('insertion', { ...by, style: 'x' })],
    ['a note without an id', mark('note', { id: '' })],
  ])('refuses %s', (_what, wrong) => {
    expect(parseWorkingDocument(doc(p(text('x', wrong))))).toMatchObject({ ok: false })
    expect(parseLine(doc({ type: 'line', content: [text('x', wrong)] }))).toMatchObject({ ok: false })
  })

  it.each([
    ['no JSON', '['],
    ['an empty list', '[]'],
    ['an unknown kind', suggested({ ...by, kind: 'move' })],
    ['a key too many', suggested({ ...by, kind: 'insertion', x: 1 })],
    ['one kind twice', suggested({ ...by, kind: 'split' }, { ...by, kind: 'split' })],
    ['a modification from nothing', suggested({ ...by, kind: 'modification' })],
    ['a modification from an unknown node', suggested({ ...by, kind: 'modification', was: { type: 'iframe', attrs: {} } })],
    ['a modification from level 9', suggested({ ...by, kind: 'modification', was: { type: 'heading', attrs: { level: 9 } } })],
    ['a suggestion within a suggestion', suggested({ ...by, kind: 'modification', was: { type: 'paragraph', attrs: { suggested: null } } })],
    ['a list without end', suggested(...Array.from({ length: 300 }, () => ({ ...by, kind: 'split' })))],
  ])('refuses %s as what is suggested of a node', (_what, value) => {
    expect(parseWorkingDocument(doc({ ...p(text('x')), attrs: { suggested: value } }))).toEqual({ ok: false, error: 'attribute' })
  })

  it('is refused by the article', () => {
    expect(parseDocument(doc(p(text('x', mark('insertion')))))).toEqual({ ok: false, error: 'unknown-mark' })
    expect(parseDocument(doc({ ...p(text('x')), attrs: { suggested: null } }))).toEqual({ ok: false, error: 'attribute' })
  })
})

describe('a settled text', () => {
  const reviewed = parsed(doc(
    p(text('Un ', mark('note', { id: 'note-0001' })), text('vieux', mark('deletion')), text('jeune', mark('insertion')), text(' mot')),
    { type: 'paragraph', attrs: { suggested: suggested({ ...by, id: 'bbbbbbbb-1', kind: 'split' }) }, content: [text(' de plus')] },
    { type: 'heading', attrs: { level: 3, suggested: suggested({ ...by, id: 'cccccccc-1', kind: 'modification', was: { type: 'paragraph', attrs: {} } }) }, content: [text('Titre')] },
    { type: 'horizontalRule', attrs: { suggested: suggested({ ...by, id: 'dddddddd-1', kind: 'deletion' }) } },
    { type: 'bulletList', content: [{ type: 'listItem', attrs: { suggested: suggested({ ...by, id: 'eeeeeeee-1', kind: 'insertion' }) }, content: [p(text('ajouté'))] }] },
    p(text('gras', { type: 'bold' }, mark('modification', { ...by, id: 'ffffffff-1', mark: '{"type":"bold"}', was: 'absent' }))),
  ))

  it('as written is the article before', () => {
    expect(parseDocument(articleOf(asWritten(reviewed)))).toEqual({ ok: true, doc: doc(p(text('Un vieux mot de plus')), p(text('Titre')), { type: 'horizontalRule' }, p(text('gras'))) })
  })

  it('as suggested is the article after', () => {
    expect(parseDocument(articleOf(asSuggested(reviewed)))).toEqual({ ok: true, doc: doc(
      p(text('Un jeune mot')), p(text(' de plus')), { type: 'heading', attrs: { level: 3 }, content: [text('Titre')] },
      { type: 'bulletList', content: [{ type: 'listItem', content: [p(text('ajouté'))] }] }, p(text('gras', { type: 'bold' })),
    ) })
  })

  it('is listed in the order of the text', () => {
    expect(suggestionsIn(reviewed).map(({ id, kinds, inserted, deleted }) => [id[0], kinds.join(), deleted, inserted])).toEqual([
      ['a', 'deletion,insertion', 'vieux', 'jeune'], ['b', 'split', '', ''], ['c', 'modification', '', ''],
      ['d', 'deletion', '', ''], ['e', 'insertion', '', 'ajouté'], ['f', 'modification', '', ''],
    ])
  })

  it('is one empty paragraph when nothing remains', () => {
    const gone = parsed(doc({ ...p(text('x')), attrs: { suggested: suggested({ ...by, kind: 'insertion' }) } }))
    expect(articleOf(asWritten(gone))).toEqual(emptyDoc)
  })
})
