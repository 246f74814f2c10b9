import { describe, expect, it } from 'vitest'
import { compareVersions, isUnchanged, type Part, type Row, type Version } from '@/lib/content/diff'

type Json = { type: string; attrs?: object; content?: Json[]; marks?: Json[]; text?: string }
const t = (text: string, ...marks: Json[]): Json => ({ type: 'text', text, ...(marks.length ? { marks } : {}) })
const p = (...content: (string | Json)[]): Json => ({ type: 'paragraph', content: content.map((one) => (typeof one === 'string' ? t(one) : one)) })
const list = (...items: string[]): Json => ({ type: 'bulletList', content: items.map((item) => ({ type: 'listItem', content: [p(item)] })) })
const table = (...rows: string[][]): Json => ({ type: 'table', content: rows.map((cells) => ({ type: 'tableRow', content: cells.map((cell) => ({ type: 'tableCell', attrs: { colspan: 1 }, content: [p(cell)] })) })) })
const picture = (attrs: object): Json => ({ type: 'figure', attrs: { upload: '0190a000-0000-7000-8000-000000000001', alt: 'Un port', caption: null, credit: null, ...attrs } })
const version = (content: Json[], more: Partial<Version> = {}): Version => ({ title: '', standfirst: '', hero: null, fields: {}, body: { type: 'doc', content }, ...more })
const compare = (before: Json[], after: Json[]) => compareVersions(version(before), version(after))

/** Parts as one reads them: [-gone-]{+come+}{~new look~}. */
const read = (parts: readonly Part[]): string =>
  parts.map((part) => {
    const text = (node: { type: string; text: string }) => node.text || `<${node.type}>`
    if (part.kind === 'removed') return `[-${text(part.before)}-]`
    if (part.kind === 'added') return `{+${text(part.after)}+}`
    return part.kind === 'formatted' ? `{~${text(part.after)}~}` : text(part.after)
  }).join('')

/** Rows as one reads them, nested ones in brackets. */
const outline = (rows: readonly Row[]): string =>
  rows.map((row) => {
    if (row.kind === 'moved') return row.after ? 'moved here' : 'moved away'
    if (row.kind !== 'changed') return row.kind
    const changed = [...row.attributes.map(({ name }) => name), ...(row.parts.length ? [read(row.parts)] : [])].join(' ')
    return row.rows.length ? `(${[changed, outline(row.rows)].filter(Boolean).join(' ')})` : changed
  }).join(' | ')

describe('words', () => {
  it.each<[string, string, string, string]>([
    ['a word replaced', 'Le vent dort encore.', 'Le vent souffle encore.', 'Le vent [-dort-]{+souffle+} encore.'],
    ['an apostrophe belongs to its word', 'On lit l’eau du port.', 'On lit l’air du port.', 'On lit [-l’eau-]{+l’air+} du port.'],
    ['a word added', 'Le vent dort au port.', 'Le grand vent dort au port.', 'Le {+grand +}vent dort au port.'],
    ['two neighbours replaced are one change', 'Ici un deux trois là-bas encore.', 'Ici quatre cinq six là-bas encore.', 'Ici [-un deux trois-]{+quatre cinq six+} là-bas encore.'],
  ])('%s', (_name, before, after, expected) => {
    expect(outline(compare([p(before)], [p(after)]).rows)).toBe(expected)
  })

  it('a narrow no-break space is a space', () => {
    expect(isUnchanged(compare([p('Vraiment ?')], [p('Vraiment\u202f?')]))).toBe(true)
  })

  it('new marks on the same words are a change of look', () => {
    expect(outline(compare([p('Le vent dort.')], [p('Le ', t('vent', { type: 'bold' }), ' dort.')]).rows)).toBe('Le {~vent~} dort.')
  })

  it('the anchor of a note is no change', () => {
    expect(isUnchanged(compare([p('Le vent dort.')], [p('Le ', t('vent', { type: 'note', attrs: { id: '1' } }), ' dort.')]))).toBe(true)
  })

  it('a footnote that says something else went and came', () => {
    const note = (text: string): Json => ({ type: 'footnote', attrs: { text } })
    expect(outline(compare([p('Le vent', note('Rien'), ' dort.')], [p('Le vent', note('Tout'), ' dort.')]).rows)).toBe('Le vent[-<footnote>-]{+<footnote>+} dort.')
  })

  it('in code each space counts', () => {
    const code = (text: string): Json => ({ type: 'codeBlock', content: [t(text)] })
    expect(isUnchanged(compare([code('if a:\n  b')], [code('if a:\n    b')]))).toBe(false)
  })
})

describe('blocks', () => {
  const [one, two, three] = [p('Le premier paragraphe du texte.'), p('Un deuxième, sur la médina.'), p('Et le troisième finit ici.')]

  it.each<[string, Json[], Json[], string]>([
    ['one added', [one, three], [one, two, three], 'same | added | same'],
    ['one taken out', [one, two, three], [one, three], 'same | removed | same'],
    ['one moved', [one, two, three], [two, three, one], 'moved away | same | same | moved here'],
    ['a paragraph that became a heading', [p('Une partie')], [{ type: 'heading', attrs: { level: 2 }, content: [t('Une partie')] }], 'type level Une partie'],
    ['a heading of another level', [{ type: 'heading', attrs: { level: 2 }, content: [t('Une partie')] }], [{ type: 'heading', attrs: { level: 3 }, content: [t('Une partie')] }], 'level Une partie'],
    ['an item of a list', [list('le pain', 'le sel', 'l’eau de mer')], [list('le pain', 'l’eau de source')], '(same | removed | (l’eau de [-mer-]{+source+}))'],
    ['a cell of a table', [table(['Fès', '12'], ['Rabat', '30'])], [table(['Fès', '14'], ['Rabat', '30'])], '((same | ([-12-]{+14+})) | same)'],
    ['a row of a table', [table(['Fès', '12'], ['Rabat', '30'])], [table(['Fès', '12'], ['Oujda', '8'], ['Rabat', '30'])], '(same | added | same)'],
    ['a picture’s caption', [picture({})], [picture({ caption: 'Le port de Tanger' })], 'caption'],
    ['another picture in its place', [picture({})], [picture({ upload: '0190a000-0000-7000-8000-000000000002' })], 'upload'],
    ['a node of tomorrow', [{ type: 'callout', attrs: { tone: 'note' }, content: [one] }], [{ type: 'callout', attrs: { tone: 'warning' }, content: [one] }], '(tone same)'],
  ])('%s', (_name, before, after, expected) => {
    expect(outline(compare(before, after).rows)).toBe(expected)
  })

  it('an attribute that older texts lack is no change while it is empty', () => {
    expect(isUnchanged(compare([{ type: 'horizontalRule' }], [{ type: 'horizontalRule', attrs: { suggested: null } }]))).toBe(true)
  })
})

describe('around the text', () => {
  const base = { title: 'Le vent', standfirst: 'Un chapô.', fields: { section: 'Culture', tags: ['mer', 'vent'], bylines: ['Salma'] } }

  it('title, standfirst, section, keywords and signatures', () => {
    const difference = compareVersions(version([], base), version([], { title: 'Le grand vent', standfirst: 'Un chapô.', fields: { section: null, tags: ['mer'], bylines: ['Salma'] } }))
    expect(read(difference.title)).toBe('Le {+grand +}vent')
    expect(read(difference.standfirst)).toBe('Un chapô.')
    expect(difference.fields).toEqual([{ name: 'section', before: 'Culture', after: null }, { name: 'tags', before: ['mer', 'vent'], after: ['mer'] }])
    expect(difference.size).toEqual({ added: 1, removed: 0 })
  })

  it('the opening picture', () => {
    const hero = { upload: '0190a000-0000-7000-8000-000000000001', alt: 'Un port' }
    expect(compareVersions(version([], { hero }), version([], { hero: { ...hero, alt: 'Un grand port' } })).hero?.map(({ name, parts }) => [name, read(parts)])).toEqual([['alt', 'Un {+grand +}port']])
    expect(compareVersions(version([], { hero }), version([])).hero?.map(({ name }) => name)).toEqual(['upload', 'alt'])
  })
})

it('what is no document compares as an empty one', () => {
  for (const body of [null, 7, 'x', [], { content: 'x' }, { type: 'doc', content: [null, 3] }]) {
    expect(compareVersions(version([], { body }), version([])).rows).toEqual([])
  }
})
