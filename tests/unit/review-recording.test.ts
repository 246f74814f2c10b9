import { EditorState, TextSelection } from '@tiptap/pm/state'
import type { Node } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import { acceptSuggestion, acceptAll, asSuggested, asWritten, keepsForeignSuggestions, lineSchema, recordSuggestions, rejectAll, rejectSuggestion, suggestionsIn, workingSchema, type Author } from '@/lib/content/review'
import { suggestionsOn } from '@/lib/content/review/authorship'
import { merged } from '@/lib/content/review/merging'
import { sessionOf } from '@/lib/content/review/session'
import { typedOn } from '@/lib/content/review/typing-on'
import { chance, randomDocument, somethingWritten, type Chance } from '../support/random-writing'

const salma = '01890a5d-ac96-774b-bcce-b302099a8057'
const rachid = '01890a5d-ac96-774b-bcce-b302099a8058'

function people() {
  let made = 0
  return (author: string): Author => ({ author, at: 1_760_000_000, id: () => `suggestion-${String(made++).padStart(6, '0')}` })
}

const same = (a: Node, b: Node): boolean => a.eq(b)
const shown = (node: Node): string => JSON.stringify(node)

function decideAll(doc: Node, random: Chance, decide: (id: string) => 'accept' | 'reject'): Node {
  let state = EditorState.create({ doc })
  for (let round = 0; round < 500; round++) {
    const left = suggestionsIn(state.doc)
    if (left.length === 0) return state.doc
    const { id } = random.of(left)
    const tr = (decide(id) === 'accept' ? acceptSuggestion : rejectSuggestion)(state.tr, id)
    state = state.apply(tr)
    state.doc.check()
    if (suggestionsIn(state.doc).some((one) => one.id === id)) throw new Error(`${id} is still there`)
  }
  throw new Error('suggestions left')
}

const cases = Number(process.env.CASES ?? 400)
const first = Number(process.env.SEED ?? 1)
const seeds = Array.from({ length: cases }, (_none, at) => first + at)

describe.each([['a text', workingSchema], ['a line', lineSchema]])('writing on %s becomes suggestions', (_name, schema) => {
  it('of one person: nothing written is lost, and accepting gives what was meant', () => {
    for (const seed of seeds) {
      const random = chance(seed)
      const original = randomDocument(schema, random)
      const { state, tr } = somethingWritten(EditorState.create({ doc: original }), random)
      const after = state.apply(recordSuggestions(tr, state, people()(salma))).doc
      after.check()
      if (!same(asWritten(after), original)) throw new Error(`seed ${seed}: written\n${shown(original)}\n${shown(tr.doc)}\n${shown(after)}\n${shown(asWritten(after))}`)
      if (!same(asSuggested(after), tr.doc)) throw new Error(`seed ${seed}: suggested\n${shown(original)}\n${shown(tr.doc)}\n${shown(after)}\n${shown(asSuggested(after))}`)
    }
  })

  it('of two people after each other: the written text stays, and every decision leads somewhere valid', () => {
    for (const seed of seeds) {
      const random = chance(seed)
      const by = people()
      const original = randomDocument(schema, random)
      let state = EditorState.create({ doc: original })
      for (let step = 0; step < 8; step++) {
        const written = somethingWritten(state, random)
        const author = random.of([salma, rachid])
        state = written.state.apply(recordSuggestions(written.tr, written.state, by(author)))
        state.doc.check()
        if (!same(asSuggested(state.doc), asSuggested(written.tr.doc))) throw new Error(`seed ${seed} step ${step}: suggested\n${shown(written.state.doc)}\n${shown(written.tr.doc)}\n${shown(state.doc)}\n${shown(asSuggested(state.doc))}\n${shown(asSuggested(written.tr.doc))}`)
        if (!keepsForeignSuggestions(written.state.doc, state.doc, author)) throw new Error(`seed ${seed} step ${step}: foreign\n${shown(written.state.doc)}\n${shown(state.doc)}`)
        if (!same(asWritten(state.doc), original)) throw new Error(`seed ${seed} step ${step}: written\n${shown(written.state.doc)}\n${shown(written.tr.doc)}\n${shown(state.doc)}\n${shown(asWritten(state.doc))}`)
      }
      const rejected = state.apply(rejectAll(state.tr)).doc
      if (!same(rejected, original)) throw new Error(`seed ${seed}: rejectAll`)
      if (!same(state.apply(acceptAll(state.tr)).doc, asSuggested(state.doc))) throw new Error(`seed ${seed}: acceptAll`)
      const taken = decideAll(state.doc, random, () => 'reject')
      if (!same(taken, original)) throw new Error(`seed ${seed}: rejected one by one\n${shown(original)}\n${shown(state.doc)}\n${shown(taken)}`)
      decideAll(state.doc, random, () => random.of(['accept', 'reject']))
    }
  })
})

// What every key does has a short way of its own: it must lead where the long one does.
it('a letter typed on behind one’s own new words becomes what the whole comparison makes of it', () => {
  let compared = 0
  for (const seed of seeds) {
    const random = chance(seed)
    const by = people()
    let state = EditorState.create({ doc: randomDocument(workingSchema, random) })
    for (let step = 0; step < 4; step++) {
      const written = somethingWritten(state, random)
      state = written.state.apply(recordSuggestions(written.tr, written.state, by(random.of([salma, rachid]))))
    }
    state = EditorState.create({ doc: state.doc })
    state.doc.descendants((node, pos) => {
      if (!node.isText || !suggestionsOn(node).some(({ kind, author }) => kind === 'insertion' && author === salma)) return
      for (const at of [pos + 1, pos + node.nodeSize]) {
        const tr = state.tr.insertText('né', at)
        if (!typedOn(tr, salma)) continue
        tr.setSelection(TextSelection.create(tr.doc, at + 2))
        const long = merged(tr.before, tr.doc, sessionOf(by(salma), tr.mapping))
        const short = state.apply(recordSuggestions(tr, state, by(salma)))
        if (!long || !same(withoutIds(short.doc), withoutIds(long))) throw new Error(`seed ${seed} at ${at}:\n${shown(state.doc)}\n${long && shown(long)}\n${shown(short.doc)}`)
        expect(short.selection.from).toBe(tr.selection.from)
        compared++
      }
    })
  }
  expect(compared).toBeGreaterThan(cases)
})

/** New suggestions have a new id each time they are made: which one it is does not matter. */
const withoutIds = (doc: Node): Node => workingSchema.nodeFromJSON(JSON.parse(JSON.stringify(doc).replace(/suggestion-\d{6}/g, 'suggestion-000000')))
