/** Two people suggest at once in one shared text: whatever order their changes arrive in, it stays a text. */
import { EditorState } from '@tiptap/pm/state'
import type { Node } from '@tiptap/pm/model'
import { updateYFragment, prosemirrorJSONToYXmlFragment, yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { parseDocument } from '@/lib/content'
import { articleOf, asSuggested, asWritten, parseWorkingDocument, recordSuggestions, rejectAll, suggestionsIn, workingSchema } from '@/lib/content/review'
import { chance, randomDocument, somethingWritten } from '../support/random-writing'

const people = ['01890a5d-ac96-774b-bcce-b302099a8057', '01890a5d-ac96-774b-bcce-b302099a8058']

const body = (shared: Y.Doc): Y.XmlFragment => shared.getXmlFragment('body')

function read(shared: Y.Doc): Node {
  const json: unknown = yXmlFragmentToProsemirrorJSON(body(shared))
  const parsed = parseWorkingDocument(json)
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

const cases = Number(process.env.CASES ?? 150)
const seeds = Array.from({ length: cases }, (_none, at) => at + Number(process.env.SEED ?? 1))

describe('two people who suggest at once', () => {
  it('end with the same valid text, whose every suggestion can be rejected', () => {
    for (const seed of seeds) {
      const random = chance(seed)
      const docs = [new Y.Doc(), new Y.Doc()] as const
      docs[0].clientID = 1
      docs[1].clientID = 2
      prosemirrorJSONToYXmlFragment(workingSchema, JSON.parse(JSON.stringify(randomDocument(workingSchema, random))), body(docs[0]))
      bring(docs[0], docs[1])
      let made = 0
      try {
        for (let step = 0; step < 10; step++) {
          const who = random.upTo(2)
          const { state, tr } = somethingWritten(EditorState.create({ doc: read(docs[who]!) }), random)
          const by = { author: people[who]!, at: 1_760_000_000, id: () => `suggestion-${made++}` }
          write(docs[who]!, state.apply(recordSuggestions(tr, state, by)).doc)
          if (random.oneIn(3)) bring(docs[who]!, docs[1 - who]!)
          if (random.oneIn(3)) bring(docs[1 - who]!, docs[who]!)
        }
        bring(docs[0], docs[1])
        bring(docs[1], docs[0])
        const merged = read(docs[0])
        expect(merged.eq(read(docs[1]))).toBe(true)
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
})
