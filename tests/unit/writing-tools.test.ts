/** The tools of the editor where they need no browser: searching, moving blocks, the outline, counts, and the one table of commands. */
import type { JSONContent } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state'
import { describe, expect, it, test } from 'vitest'
import { allGroups, formatOf, groupsAt } from '@/components/editor/formats/formats'
import { keysInWords } from '@/components/editor/formats/keys'
import { doubledUnit, movedUnit, unitAt, withoutUnit, type Direction } from '@/components/editor/tools/blocks/moving'
import { matchesIn, Searcher, type Search } from '@/components/editor/tools/find/searching'
import { countsBetween, countsIn } from '@/components/editor/tools/outline/counting'
import { headingOver, headingsIn } from '@/components/editor/tools/outline/headings'
import { articleSchema } from '@/lib/content'
import { movesMeta, typedPlainly, workingSchema } from '@/lib/content/review'
import { messages } from '@/lib/i18n'

const words = (text: string): JSONContent => (text === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text }] })
const heading = (level: number, text: string): JSONContent => ({ type: 'heading', attrs: { level }, content: [{ type: 'text', text }] })
const list = (...items: string[]): JSONContent => ({ type: 'bulletList', content: items.map((item) => ({ type: 'listItem', content: [words(item)] })) })
const row = (type: string, ...cells: string[]): JSONContent => ({ type: 'tableRow', content: cells.map((cell) => ({ type, content: [words(cell)] })) })
const text = (...blocks: (string | JSONContent)[]): Node =>
  articleSchema.nodeFromJSON({ type: 'doc', content: blocks.map((block) => (typeof block === 'string' ? words(block) : block)) })

/** A state with the caret behind the first letter of these words. */
function caretAt(doc: Node, where: string): EditorState {
  let at = -1
  doc.descendants((node, pos) => {
    if (at < 0 && node.isText && node.text?.includes(where)) at = pos + node.text.indexOf(where) + 1
    return at < 0
  })
  return EditorState.create({ doc, selection: TextSelection.create(doc, at) })
}

const leaves = (doc: Node): string => {
  const found: string[] = []
  doc.descendants((node) => {
    if (node.isTextblock) found.push(node.textContent)
  })
  return found.join(' ')
}

describe('what is looked for', () => {
  const plain: Search = { words: '', matchCase: false, wholeWords: false, accents: false }
  it.each<[string, string, Partial<Search>, string[]]>([
    ['Été, été, ETE', 'été', {}, ['Été', 'été', 'ETE']],
    ['Été, été, ETE', 'ete', { accents: true }, ['ETE']],
    ['Été, été, ETE', 'été', { accents: true, matchCase: true }, ['été']],
    ['l’eau et l’air', "l'e", {}, ['l’e']],
    ['« oui »', '« oui »', {}, ['« oui »']],
    ['art, arts, l’art', 'art', { wholeWords: true }, ['art', 'art']],
    ['a.b et axb', 'a.b', {}, ['a.b']],
    ['aaaa', 'aa', {}, ['aa', 'aa']],
    ['Straße', 'strasse', {}, []],
    ['e\u0301te\u0301 fini', 'fini', {}, ['fini']],
    ['tout', '', {}, []],
  ])('in « %s », « %s » %o', (where, what, options, found) => {
    expect(matchesIn(where, { ...plain, ...options, words: what }).map(({ from, to }) => where.slice(from, to))).toEqual(found)
  })

  it('is found across marks, in every block, and never over a note or from one block into the next', () => {
    const doc = text(
      { type: 'paragraph', content: [{ type: 'text', text: 'un m' }, { type: 'text', text: 'ot', marks: [{ type: 'bold' }] }] },
      { type: 'paragraph', content: [{ type: 'text', text: 'mo' }, { type: 'footnote', attrs: { text: 'note' } }, { type: 'text', text: 't' }] },
      list('mot'), 'mo', 't',
    )
    const found = new Searcher({ ...plain, words: 'mot' }).in(doc)
    expect(found.map(({ from, to }) => doc.textBetween(from, to))).toEqual(['mot', 'mot'])
  })

  it('is not found in words that somebody suggests to delete', () => {
    const deletion = workingSchema.marks.deletion!.create({ id: 'suggestion-1', author: '01890a5d-ac96-774b-bcce-b302099a8057', at: 1 })
    const doc = workingSchema.nodes.doc!.create(null, workingSchema.nodes.paragraph!.create(null, [workingSchema.text('mot '), workingSchema.text('mot', [deletion])]))
    expect(new Searcher({ ...plain, words: 'mot' }).in(doc)).toEqual([{ from: 1, to: 4 }])
  })
})

describe('a block that is moved', () => {
  const table = { type: 'table', content: [row('tableHeader', 'tête'), row('tableCell', 'a'), row('tableCell', 'b')] }
  it.each<[string, Node, string, Direction, string | null]>([
    ['a paragraph up', text('un', 'deux'), 'deux', 'up', 'deux un'],
    ['a paragraph down', text('un', 'deux'), 'un', 'down', 'deux un'],
    ['past a list as a whole', text('un', list('a', 'b')), 'un', 'down', 'a b un'],
    ['an item within its list', text('un', list('a', 'b')), 'b', 'up', 'un b a'],
    ['at the beginning', text('un', 'deux'), 'un', 'up', null],
    ['the last item stays in its list', text(list('a', 'b'), 'un'), 'b', 'down', null],
    ['a row of a table', text(table), 'b', 'up', 'tête b a'],
    ['never above the head of the table', text(table), 'a', 'up', null],
    ['nor the head itself', text(table), 'tête', 'down', null],
  ])('%s', (_name, doc, where, direction, after) => {
    const state = caretAt(doc, where)
    const tr = movedUnit(state, unitAt(state.selection)!, direction)
    expect(tr && leaves(tr.doc)).toBe(after)
    if (tr) expect(tr.selection.$head.parent.textContent).toBe(where)
  })

  it('takes along all that is selected', () => {
    const doc = text('un', 'deux', 'trois')
    const state = EditorState.create({ doc, selection: TextSelection.create(doc, 6, 12) })
    expect(leaves(movedUnit(state, unitAt(state.selection)!, 'up')!.doc)).toBe('deux trois un')
  })

  it('is the whole list when the list is chosen by its handle', () => {
    const doc = text('un', list('a', 'b'))
    const state = EditorState.create({ doc, selection: NodeSelection.create(doc, 4) })
    expect(leaves(movedUnit(state, unitAt(state.selection)!, 'up')!.doc)).toBe('a b un')
  })

  it('keeps what is suggested in it and in its neighbour', () => {
    const insertion = workingSchema.marks.insertion!.create({ id: 'suggestion-1', author: '01890a5d-ac96-774b-bcce-b302099a8057', at: 1 })
    const { doc: docType, paragraph } = workingSchema.nodes
    const doc = docType!.create(null, [paragraph!.create(null, workingSchema.text('un')), paragraph!.create(null, workingSchema.text('deux', [insertion]))])
    const state = EditorState.create({ doc, selection: TextSelection.create(doc, 1) })
    const moved = () => movedUnit(state, unitAt(state.selection)!, 'down')!
    expect(typedPlainly(moved().setMeta(movesMeta, true), []).doc.firstChild?.firstChild?.marks).toEqual([insertion])
    expect(typedPlainly(moved(), []).doc.firstChild?.firstChild?.marks).toEqual([])
  })
})

describe('a block that is doubled or removed', () => {
  it('has its copy behind it, with the caret', () => {
    const state = caretAt(text('un', list('a', 'b')), 'a')
    const tr = doubledUnit(state, unitAt(state.selection)!)
    expect(leaves(tr.doc)).toBe('un a a b')
    expect(tr.selection.$head.index(1)).toBe(1)
  })
  it.each<[string, Node, string, string]>([
    ['one of several', text('un', 'deux'), 'un', 'deux'],
    ['the only one leaves a paragraph', text('un'), 'un', ''],
    ['the last item takes its list along', text('un', list('a')), 'a', 'un'],
    ['the last item of all leaves a paragraph', text(list('a')), 'a', ''],
  ])('%s', (_name, doc, where, after) => {
    const state = caretAt(doc, where)
    const { doc: left } = withoutUnit(state, unitAt(state.selection)!)
    left.check()
    expect(leaves(left)).toBe(after)
  })
})

test('the outline names the headings, what skips a level, and the one above the caret', () => {
  const doc = text('avant', heading(2, 'Eau'), 'un', heading(4, ' Air '), 'deux')
  const outline = headingsIn(doc)
  expect(outline).toEqual([{ text: 'Eau', level: 2, at: 7, skips: false }, { text: 'Air', level: 4, at: 16, skips: true }])
  expect([1, 8, 13, 17, 24].map((at) => headingOver(outline, at))).toEqual([-1, 0, 0, 1, 1])
})

test('words and signs are counted for the text and for a passage of it', () => {
  const doc = text(heading(2, 'L’eau'), 'deux mots', { type: 'keyFigures', content: [{ type: 'keyFigure', attrs: { value: '23', label: 'centres' } }] })
  expect(countsIn(doc)).toEqual({ words: 5, signs: 24 })
  expect(countsBetween(doc, 8, 12)).toEqual({ words: 1, signs: 4 })
})

describe('the table of commands', () => {
  const all = allGroups.flatMap(([, keys]) => keys)
  const { toolbar, slash, groups } = messages.editor
  it('gives no key to two commands', () => {
    const keys = all.flatMap((key) => formatOf(key).keys ?? [])
    expect(keys).toHaveLength(all.length)
    expect(new Set(keys).size).toBe(keys.length)
  })
  it('is named, and offers each command somewhere', () => {
    expect(all.filter((key) => !(key in toolbar))).toEqual([])
    expect(all.filter((key) => formatOf(key).at.length === 0)).toEqual([])
    expect(allGroups.filter(([group]) => !(group in groups))).toEqual([])
  })
  it('says in the slash menu what each does', () => {
    expect(groupsAt('slash').flatMap(([, keys]) => keys).filter((key) => !(key in slash.about))).toEqual([])
  })
  it.each([['Mod-Alt-2', 'Ctrl + Alt + 2', '⌘⌥2'], ['Alt-Shift-ArrowUp', 'Alt + Maj + ↑', '⌥⇧↑'], ['Mod-b', 'Ctrl + B', '⌘B']])('writes %s as people read it', (keys, elsewhere, mac) => {
    expect([keysInWords(keys, false), keysInWords(keys, true)]).toEqual([elsewhere, mac])
  })
})
