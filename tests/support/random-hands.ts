/**
 * One thing somebody does in a text, at random: words, marks, tables, blocks, undo, notes,
 * decisions, the title. The text begins with a paragraph for each person and a fence,
 * which nobody touches but to write a word there that must never be lost.
 */
import type { Node } from '@tiptap/pm/model'
import { acceptSuggestion, anchorNote, anchorsIn, rejectSuggestion, removeAnchor, suggestionsIn } from '@/lib/content/review'
import { newId } from '@/lib/tokens'
import { randomDocument, somethingWritten, words, type Chance } from './random-writing'
import type { Seat } from './seat'

/** A text much longer than this (as positions) is made shorter by whoever may write. */
const LONG = 12_000
const ANCHORS = 12

/** `marks`: how many words that must stay they have written. */
export type Writer = { hand: Pen; number: number; of: number; random: Chance; mayWrite: boolean; marks: number }
/** What a person writes with. */
export type Pen = { title: Seat; body: Seat; undo: () => void; redo: () => void; account: { mark: (word: string) => void } }

/** Does one thing; answers whether anything changed. */
export function doSomething(writer: Writer): boolean {
  const { hand, random, mayWrite } = writer
  const before = [hand.body.state.doc, hand.title.state.doc]
  if (mayWrite && before[0]!.content.size > LONG) shorten(writer)
  else if (random.oneIn(8)) mark(writer)
  else if (random.oneIn(12)) hand[random.oneIn(3) ? 'redo' : 'undo']()
  else if (random.oneIn(16)) note(writer)
  else if (mayWrite && random.oneIn(10)) decide(writer)
  else if (random.oneIn(30)) line(writer)
  else write(writer)
  return hand.body.state.doc !== before[0] || hand.title.state.doc !== before[1]
}

/** Where the paragraphs that nobody touches end. */
function endOfLedger(doc: Node, people: number): number {
  let end = 0
  for (let at = 0; at <= people; at++) end += doc.child(at).nodeSize
  return end
}

function mark(writer: Writer): void {
  const { hand, number } = writer
  const { state } = hand.body
  let end = 0
  for (let at = 0; at <= number; at++) end += state.doc.child(at).nodeSize
  const word = `m${number}x${writer.marks++}z`
  hand.account.mark(word)
  hand.body.dispatch(state.tr.insertText(`${word} `, end - 1).setMeta('addToHistory', false))
}

function write({ hand, random, of }: Writer): void {
  const { body } = hand
  const ledger = endOfLedger(body.state.doc, of)
  if (body.state.doc.childCount <= of + 2) {
    const { content } = randomDocument(body.state.schema, random)
    return body.dispatch(body.state.tr.insert(body.state.doc.content.size, content))
  }
  for (let tries = 0; tries < 20; tries++) {
    const { state, tr } = somethingWritten(body.state, random)
    const start = state.doc.content.findDiffStart(tr.doc.content)
    if (start === null || start < ledger) continue
    body.dispatch(body.state.tr.setSelection(state.selection))
    return body.dispatch(tr)
  }
}

/** The title takes words, marks and Enter like any line; what is too long is shortened. */
function line({ hand, random }: Writer): void {
  const { title } = hand
  const { doc, schema } = title.state
  const size = doc.content.size
  if (size > 200) return title.dispatch(title.state.tr.delete(1, size - 1))
  title.dispatch(title.state.tr.insert(1 + random.upTo(Math.max(1, size - 1)), schema.text(words(random).trim() || 'a')))
}

function note({ hand, random, of }: Writer): void {
  const { state } = hand.body
  const ledger = endOfLedger(state.doc, of)
  const known = [...anchorsIn(state.doc).keys()]
  if (known.length > ANCHORS) return hand.body.dispatch(removeAnchor(state.tr, random.of(known)))
  const from = ledger + random.upTo(Math.max(1, state.doc.content.size - ledger))
  hand.body.dispatch(anchorNote(state.tr, from, Math.min(state.doc.content.size, from + 12), newId()))
}

function decide({ hand, random, of }: Writer): void {
  const { state } = hand.body
  const ledger = endOfLedger(state.doc, of)
  const kept = new Set(suggestionsIn(state.doc.cut(0, ledger)).map(({ id }) => id))
  const open = suggestionsIn(state.doc).filter(({ id }) => !kept.has(id))
  if (open.length === 0) return
  // Half of them stay open for long; a text with very many is decided faster.
  for (let times = open.length > 60 ? 6 : 1; times > 0; times--) {
    hand.body.dispatch((random.oneIn(2) ? acceptSuggestion : rejectSuggestion)(hand.body.state.tr, random.of(open).id))
  }
}

function shorten({ hand, random, of }: Writer): void {
  const { state } = hand.body
  const first = of + 1
  const from = first + random.upTo(Math.max(1, Math.floor((state.doc.childCount - first) / 2)))
  const until = Math.min(state.doc.childCount, from + Math.ceil((state.doc.childCount - first) / 2))
  let [start, end] = [0, 0]
  state.doc.forEach((child, offset, at) => {
    if (at === from) start = offset
    if (at === until - 1) end = offset + child.nodeSize
  })
  hand.body.dispatch(state.tr.delete(start, end))
}

/** A text for so many people: their paragraphs, the fence, and something to begin with. */
export function beginning(people: number): { type: string; content: unknown[] } {
  const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
  return {
    type: 'doc',
    content: [
      ...Array.from({ length: people }, (_, n) => paragraph(`Carnet ${n} : `)),
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Le texte' }] },
      ...Array.from({ length: 12 }, (_, n) => paragraph(`Le paragraphe ${n} attend ce que chacun voudra en faire.`)),
    ],
  }
}

