/** What a person sees who suggests: whose words are whose, one card for one thought, the caret where it is expected. */
import { joinBackward, setBlockType, splitBlock, toggleMark, wrapIn } from '@tiptap/pm/commands'
import type { Node } from '@tiptap/pm/model'
import { splitListItem } from '@tiptap/pm/schema-list'
import { EditorState, NodeSelection, TextSelection, type Command, type Transaction } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { acceptSuggestion, anchorNote, anchorsIn, articleOf, asSuggested, asWritten, keepsForeignSuggestions, recordSuggestions, rejectSuggestion, removeAnchor, suggestionsIn, typedPlainly, workingSchema } from '@/lib/content/review'

const salma = '01890a5d-ac96-774b-bcce-b302099a8057'
const rachid = '01890a5d-ac96-774b-bcce-b302099a8058'
const { nodes, marks } = workingSchema
const p = (words: string) => nodes.paragraph!.create(null, words === '' ? [] : workingSchema.text(words))
const text = (...blocks: (string | Node)[]) => EditorState.create({ doc: nodes.doc!.create(null, blocks.map((block) => (typeof block === 'string' ? p(block) : block))) })

let made = 0
const by = (author: string) => ({ author, at: 1_760_000_000, id: () => `suggestion-${made++}` })
type Act = (state: EditorState) => Transaction

const caret = (state: EditorState, from: number, to = from) => state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to)))
const types = (words: string): Act => (state) => state.tr.insertText(words)
const does = (command: Command): Act => (state) => {
  let tr = state.tr
  command(state, (written) => { tr = written })
  return tr
}
const backspace: Act = (state) => (state.selection.empty ? state.tr.delete(state.selection.from - 1, state.selection.from) : state.tr.deleteSelection())
const deleteKey: Act = (state) => state.tr.delete(state.selection.from, state.selection.from + 1)
const suggests = (state: EditorState, author: string, ...acts: Act[]) => acts.reduce((now, act) => now.apply(recordSuggestions(act(now), now, by(author))), state)

/** The text with what is suggested: [+come+], [-go-], the caret as |. */
function seen({ doc, selection }: EditorState): string {
  let words = ''
  doc.descendants((node, pos) => {
    if (node.isTextblock && words !== '') words += ' / '
    if (node.isTextblock && node.content.size === 0 && selection.head === pos + 1) words += '|'
    if (!node.isText) return
    const [open, close] = node.marks.some((mark) => mark.type.name === 'deletion') ? ['[-', '-]'] : node.marks.some((mark) => mark.type.name === 'insertion') ? ['[+', '+]'] : ['', '']
    const at = selection.head - pos
    const before = pos > 0 && doc.resolve(pos).nodeBefore
    const isHere = at > 0 ? at <= node.nodeSize : at === 0 && !before
    words += open + (isHere ? `${node.text!.slice(0, at)}|${node.text!.slice(at)}` : node.text) + close
  })
  return words
}
const cards = ({ doc }: EditorState) => suggestionsIn(doc).map(({ author, deleted, inserted }) => `${author === salma ? 'Salma' : 'Rachid'} -${deleted} +${inserted}`)

describe('typing', () => {
  it('goes on with one suggestion, the caret behind it', () => {
    const state = suggests(caret(text('ab'), 2), salma, types('x'), types('y'), types('z'))
    expect(seen(state)).toBe('a[+xyz|+]b')
    expect(cards(state)).toEqual(['Salma - +xyz'])
  })

  it.each([['one’s own', salma], ['somebody else’s', rachid]])('within %s words that are to go stays, for it was not there before', (_whose, other) => {
    const struck = suggests(caret(text('abcde'), 2, 5), other, backspace)
    expect(seen(suggests(caret(struck, 3), salma, types('x'), types('y')))).toBe('a[-b-][+xy|+][-cd-]e')
    const behind = caret(struck, 5)
    const rubbed = behind.apply(behind.tr.setStoredMarks(struck.doc.resolve(3).marks()))
    expect(seen(suggests(rubbed, salma, types('z')))).toBe('a[-bcd-][+z|+]e')
  })

  it('over a selection replaces under one id', () => {
    const state = suggests(caret(text('un vieux mot'), 4, 9), salma, types('j'), types('eune'))
    expect(seen(state)).toBe('un [-vieux-][+jeune|+] mot')
    expect(cards(state)).toEqual(['Salma -vieux +jeune'])
    const [only] = suggestionsIn(state.doc)
    expect(state.apply(acceptSuggestion(state.tr, only!.id)).doc.textContent).toBe('un jeune mot')
    expect(state.apply(rejectSuggestion(state.tr, only!.id)).doc.textContent).toBe('un vieux mot')
  })

  it('within the suggestion of another stays one’s own, and does not tear it', () => {
    const first = suggests(caret(text('ab'), 2), salma, types('xz'))
    const state = suggests(caret(first, 3), rachid, types('y'))
    expect(cards(state)).toEqual(['Salma - +xz', 'Rachid - +y'])
    const alone = state.apply(rejectSuggestion(state.tr, suggestionsIn(state.doc)[0]!.id))
    expect(seen(alone)).toBe('a[+y|+]b')
  })

  it('beside the suggestion of another makes two cards', () => {
    const first = suggests(caret(text('ab'), 2), salma, types('x'))
    expect(cards(suggests(first, rachid, types('y')))).toEqual(['Salma - +x', 'Rachid - +y'])
  })

  it('of who may write is plain text within a suggestion', () => {
    const first = caret(suggests(caret(text('ab'), 2), salma, types('xz')), 3)
    const written = first.apply(typedPlainly(first.tr.insertText('y'), []))
    expect(asWritten(written.doc).textContent).toBe('ayb')
    expect(cards(written)).toEqual(['Salma - +xz'])
  })
})

describe('erasing', () => {
  it('with Backspace moves the caret left past what goes, in one suggestion', () => {
    const state = suggests(caret(text('abcd'), 4), salma, backspace, backspace)
    expect(seen(state)).toBe('a|[-bc-]d')
    expect(cards(state)).toEqual(['Salma -bc +'])
  })

  it('with Delete moves it right', () => {
    const state = suggests(caret(text('abcd'), 2), salma, deleteKey, deleteKey)
    expect(seen(state)).toBe('a[-bc|-]d')
    expect(cards(state)).toEqual(['Salma -bc +'])
  })

  it('one’s own insertion leaves no trace', () => {
    const state = suggests(caret(text('ab'), 2), salma, types('x'), backspace)
    expect(state.doc.eq(text('ab').doc)).toBe(true)
    expect(seen(state)).toBe('a|b')
  })

  it('the insertion of another is a suggestion of its own', () => {
    const state = suggests(suggests(caret(text('ab'), 2), salma, types('x')), rachid, backspace)
    expect(cards(state)).toEqual(['Salma - +x', 'Rachid -x +'])
  })

  it('over blocks suggests to join them', () => {
    const state = suggests(caret(text('abc', 'def', 'ghi'), 3, 13), salma, backspace)
    expect(seen(state)).toBe('ab|[-c-] / [-def-] / [-gh-]i')
    expect(asSuggested(state.doc).eq(text('abi').doc)).toBe(true)
    expect(suggestionsIn(state.doc)).toHaveLength(1)
  })

  it('at the start of a block suggests to join it', () => {
    const state = suggests(caret(text('ab', 'cd'), 5), salma, does(joinBackward))
    expect(suggestionsIn(state.doc)[0]!.nodes).toEqual([{ kind: 'join', type: 'paragraph' }])
    expect(seen(state)).toBe('ab| / cd')
  })

  it('a picture keeps it until somebody decides', () => {
    const before = text('a', nodes.figure!.create({ alt: 'Une salle' }), 'b')
    const selected = before.apply(before.tr.setSelection(NodeSelection.create(before.doc, 3)))
    const state = suggests(selected, salma, backspace)
    expect(suggestionsIn(state.doc)[0]).toMatchObject({ kinds: ['deletion'], nodes: [{ kind: 'deletion', type: 'figure' }] })
    expect(state.apply(acceptSuggestion(state.tr, suggestionsIn(state.doc)[0]!.id)).doc.eq(text('a', 'b').doc)).toBe(true)
  })
})

describe('the form of a text', () => {
  it('Enter begins a block, and typing goes on in it', () => {
    const state = suggests(caret(text('abcd'), 3), salma, does(splitBlock), types('x'))
    expect(seen(state)).toBe('ab / [+x|+]cd')
    expect(suggestionsIn(state.doc)).toMatchObject([{ kinds: ['split', 'insertion'], inserted: 'x' }])
  })

  it('Enter at the end and a new paragraph is one suggestion', () => {
    const state = suggests(caret(text('ab', 'cd'), 3), salma, does(splitBlock), types('x'), types('y'))
    expect(cards(state)).toEqual(['Salma - +xy'])
    expect(asWritten(state.doc).eq(text('ab', 'cd').doc)).toBe(true)
  })

  it('a new item of a list and the words in it are one suggestion', () => {
    const list = nodes.bulletList!.create(null, nodes.listItem!.create(null, p('un')))
    const state = suggests(caret(text(list), 5), salma, does(splitListItem(nodes.listItem!)), types('d'), types('eux'))
    expect(cards(state)).toEqual(['Salma - +deux'])
  })

  it('a title made of a paragraph says what it was', () => {
    const state = suggests(caret(text('ab'), 2), salma, does(setBlockType(nodes.heading!, { level: 3 })))
    expect(suggestionsIn(state.doc)[0]!.nodes).toEqual([{ kind: 'modification', type: 'heading', was: { type: 'paragraph', attrs: {} }, is: { type: 'heading', attrs: { level: 3 } } }])
    expect(suggests(state, salma, does(setBlockType(nodes.paragraph!))).doc.eq(text('ab').doc)).toBe(true)
  })

  it('bold is shown, and taken back without a trace by its author', () => {
    const state = suggests(caret(text('abcd'), 2, 4), salma, does(toggleMark(marks.bold!)))
    expect(suggestionsIn(state.doc)[0]).toMatchObject({ kinds: ['modification'], marked: 'bc', marks: [{ kind: 'added', type: 'bold' }] })
    expect(suggests(state, salma, does(toggleMark(marks.bold!))).doc.eq(text('abcd').doc)).toBe(true)
  })

  it('a quote made of a paragraph replaces it', () => {
    const state = suggests(caret(text('ab', 'cd'), 2), salma, does(wrapIn(nodes.blockquote!)))
    expect(suggestionsIn(state.doc)).toMatchObject([{ kinds: ['deletion', 'insertion'], deleted: 'ab', inserted: 'ab' }])
    expect(articleOf(asSuggested(state.doc)).content.map(({ type }) => type)).toEqual(['blockquote', 'paragraph'])
  })

  it('a figure’s words change as a suggestion', () => {
    const before = text(nodes.figure!.create({ alt: 'avant' }))
    const state = suggests(before, salma, (now) => now.tr.setNodeAttribute(0, 'alt', 'après'))
    expect(suggestionsIn(state.doc)[0]!.nodes).toMatchObject([{ kind: 'modification', was: { attrs: { alt: 'avant' } }, is: { attrs: { alt: 'après' } } }])
    expect(asWritten(state.doc).eq(before.doc)).toBe(true)
  })
})

describe('who may only suggest', () => {
  const before = suggests(caret(text('un mot'), 4), salma, types('beau '))

  it('may suggest', () => {
    expect(keepsForeignSuggestions(before.doc, suggests(before, rachid, types('x'), backspace, backspace).doc, rachid)).toBe(true)
  })

  it.each<[string, Act]>([
    ['write', types('x')],
    ['erase', (state) => state.tr.delete(1, 3)],
    ['accept what another suggests', (state) => acceptSuggestion(state.tr, suggestionsIn(state.doc)[0]!.id)],
    ['reject what another suggests', (state) => rejectSuggestion(state.tr, suggestionsIn(state.doc)[0]!.id)],
    ['suggest in another’s name', (state) => recordSuggestions(state.tr.insertText('x', 1), state, by(salma))],
  ])('may not %s', (_what, act) => {
    expect(keepsForeignSuggestions(before.doc, before.apply(act(before)).doc, rachid)).toBe(false)
  })
})

describe('an anchor', () => {
  it('quotes its words, through suggestions, until it is removed', () => {
    const anchored = text('un mot', 'deux').apply(anchorNote(text('un mot', 'deux').tr, 4, 11, 'note-0001'))
    expect(anchorsIn(anchored.doc)).toEqual(new Map([['note-0001', { from: 4, to: 11, quote: 'mot de' }]]))
    const erased = suggests(caret(anchored, 4, 6), salma, backspace)
    expect(anchorsIn(erased.doc).get('note-0001')?.quote).toBe('mot de')
    expect(anchorsIn(erased.apply(removeAnchor(erased.tr, 'note-0001')).doc).size).toBe(0)
  })

  it('overlaps another', () => {
    const base = text('abcd')
    const one = base.apply(anchorNote(base.tr, 1, 4, 'note-0001'))
    const both = one.apply(anchorNote(one.tr, 2, 5, 'note-0002'))
    expect([...anchorsIn(both.doc).values()].map(({ quote }) => quote)).toEqual(['abc', 'bcd'])
  })
})

it('undo, what comes from others, and decisions pass as they are', () => {
  const state = text('ab')
  for (const meta of ['history$', 'review', 'y-sync$']) {
    const tr = state.tr.insertText('x', 1).setMeta(meta, {})
    expect(recordSuggestions(tr, state, by(salma), ['y-sync$'])).toBe(tr)
  }
})
