/** Several people at once in one shared text: whatever order their changes arrive in, it stays a text. */
import { EditorState } from '@tiptap/pm/state'
import type { Node } from '@tiptap/pm/model'
import { prosemirrorJSONToYXmlFragment, updateYFragment, yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { parseDocument } from '@/lib/content'
import { acceptSuggestion, articleOf, asSuggested, asWritten, mendWorkingDocument, parseWorkingDocument, recordSuggestions, rejectAll, rejectSuggestion, suggestionsIn, workingSchema, type ParsedWorking } from '@/lib/content/review'
import { chance, randomDocument, somethingWritten, type Chance } from '../support/random-writing'

const people = ['01890a5d-ac96-774b-bcce-b302099a8057', '01890a5d-ac96-774b-bcce-b302099a8058']

const body = (shared: Y.Doc): Y.XmlFragment => shared.getXmlFragment('body')

type Reading = (json: unknown) => ParsedWorking
/** What one person does to the text they see. */
type Turn = (doc: Node, random: Chance, author: string) => Node

function read(shared: Y.Doc, reading: Reading): Node {
  const json: unknown = yXmlFragmentToProsemirrorJSON(body(shared))
  const parsed = reading(json)
  if (!parsed.ok) throw new Error(`${parsed.error}: ${JSON.stringify(json)}`)
  return parsed.node
}

const write = (shared: Y.Doc, doc: Node): void => {
  shared.transact(() => updateYFragment(shared, body(shared), doc, { mapping: new Map(), isOMark: new Map() }))
}

/** As the editors exchange changes: all that is new on one side, taken by the other. */
function bring(from: Y.Doc, to: Y.Doc): void {
  Y.applyUpdate(to, Y.encodeStateAsUpdate(from, Y.encodeStateVector(to)))
}

/** Two copies of a random text, written on in turns, exchanged now and then and at the end. */
function writtenTogether(random: Chance, reading: Reading, turn: Turn): [Node, Node] {
  const docs = [new Y.Doc(), new Y.Doc()] as const
  docs[0].clientID = 1
  docs[1].clientID = 2
  prosemirrorJSONToYXmlFragment(workingSchema, JSON.parse(JSON.stringify(randomDocument(workingSchema, random))), body(docs[0]))
  bring(docs[0], docs[1])
  for (let step = 0; step < 10; step++) {
    const who = random.upTo(2)
    const [mine, theirs] = [docs[who]!, docs[1 - who]!]
    write(mine, turn(read(mine, reading), random, people[who]!))
    if (random.oneIn(3)) bring(mine, theirs)
    if (random.oneIn(3)) bring(theirs, mine)
  }
  bring(docs[0], docs[1])
  bring(docs[1], docs[0])
  return [read(docs[0], reading), read(docs[1], reading)]
}

let made = 0
const suggests: Turn = (doc, random, author) => {
  const { state, tr } = somethingWritten(EditorState.create({ doc }), random)
  return state.apply(recordSuggestions(tr, state, { author, at: 1_760_000_000, id: () => `suggestion-${made++}` })).doc
}

const writes: Turn = (doc, random) => somethingWritten(EditorState.create({ doc }), random).tr.doc

const decides: Turn = (doc, random) => {
  const suggestions = suggestionsIn(doc)
  if (suggestions.length === 0) return doc
  const decide = random.oneIn(2) ? acceptSuggestion : rejectSuggestion
  return decide(EditorState.create({ doc }).tr, random.of(suggestions).id).doc
}

const cases = Number(process.env.CASES ?? 120)
const seeds = Array.from({ length: cases }, (_none, at) => at + Number(process.env.SEED ?? 1))

describe('two people at once', () => {
  it.each<[string, Reading, Turn]>([
    ['who suggest end', parseWorkingDocument, suggests],
    ['who suggest, write and decide end, once mended,', mendWorkingDocument, (doc, random, author) => random.of([suggests, suggests, writes, decides])(doc, random, author)],
  ])('%s with the same valid text, whose every suggestion can be rejected', (_what, reading, turn) => {
    for (const seed of seeds) {
      try {
        const [merged, other] = writtenTogether(chance(seed), reading, turn)
        expect(merged.eq(other)).toBe(true)
        for (const settled of [asWritten(merged), asSuggested(merged)]) {
          settled.check()
          expect(parseDocument(articleOf(settled)).ok).toBe(true)
        }
        const state = EditorState.create({ doc: merged })
        expect(suggestionsIn(state.apply(rejectAll(state.tr)).doc)).toEqual([])
      } catch (error) {
        throw new Error(`seed ${seed}`, { cause: error })
      }
    }
  })

  it('who each take one of two items out of a list leave a text without it', () => {
    expect(mendWorkingDocument({ type: 'doc', content: [{ type: 'bulletList', content: [] }] })).toMatchObject({ ok: true })
    expect(parseWorkingDocument({ type: 'doc', content: [{ type: 'bulletList', content: [] }] })).toEqual({ ok: false, error: 'malformed' })
  })
})
