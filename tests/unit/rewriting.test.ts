import { Fragment, type Node } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { rewritten } from '@/lib/articles/shared/rewriting'
import { asWritten, recordSuggestions, suggestionsIn, workingSchema } from '@/lib/content/review'
import { chance, randomDocument, somethingWritten, words } from '../support/random-writing'

const salma = '01890a5d-ac96-774b-bcce-b302099a8057'
const seeds = Array.from({ length: Number(process.env.CASES ?? 200) }, (_none, at) => at + Number(process.env.SEED ?? 1))

/** A text in which somebody has suggested a few things. */
function reviewed(seed: number): { doc: Node; random: ReturnType<typeof chance> } {
  const random = chance(seed)
  let state = EditorState.create({ doc: randomDocument(workingSchema, random) })
  let made = 0
  for (let step = 0; step < 3; step++) {
    const { tr } = somethingWritten(state, random)
    state = state.apply(recordSuggestions(tr, state, { author: salma, at: 1_760_000_000, id: () => `suggestion-${made++}` }))
  }
  return { doc: state.doc, random }
}

const paragraph = (text: string) => workingSchema.node('paragraph', null, workingSchema.text(text))
const ids = (doc: Node) => suggestionsIn(doc).map(({ id }) => id)

describe('a plain text saved over a reviewed one', () => {
  it('is the text that was saved, whatever was suggested in the one before', () => {
    for (const seed of seeds) {
      const { doc, random } = reviewed(seed)
      const blocks = [...asWritten(doc).children]
      const at = random.upTo(blocks.length)
      blocks.splice(at, random.upTo(2), paragraph(`${words(random)}z`))
      const saved = doc.copy(Fragment.from(blocks))
      const made = rewritten(doc, saved)
      made.check()
      if (!asWritten(made).eq(saved)) throw new Error(`seed ${seed}`)
    }
  })

  it('keeps every suggestion where a paragraph is only added, at the beginning or at the end', () => {
    for (const seed of seeds) {
      const { doc } = reviewed(seed)
      const { children } = asWritten(doc)
      for (const blocks of [[...children, paragraph('Une fin.')], [paragraph('Un début.'), ...children]]) {
        const kept = ids(rewritten(doc, doc.copy(Fragment.from(blocks))))
        expect([seed, kept.sort()]).toEqual([seed, ids(doc).sort()])
      }
    }
  })

  it('that says the same changes nothing', () => {
    const { doc } = reviewed(7)
    expect(rewritten(doc, asWritten(doc))).toBe(doc)
  })
})
