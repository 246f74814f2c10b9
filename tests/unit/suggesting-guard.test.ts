/** While one suggests, nothing gets into the text that is not recorded as a suggestion. */
import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { prosemirrorJSONToYXmlFragment } from '@tiptap/y-tiptap'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { undoOf } from '@/components/editor/live/undo-of'
import { asWritten, suggestionsIn, workingExtensions, workingSchema } from '@/lib/content/review'
import { Seat } from '../support/seat'

/** Makes the first words bold after each change, as a plugin makes a link of an address. */
const improver = Extension.create({
  name: 'improver',
  addProseMirrorPlugins: () => [new Plugin({
    appendTransaction: (transactions, _before, { tr, doc, schema }) =>
      transactions.some(({ docChanged }) => docChanged) && !doc.rangeHasMark(1, 4, schema.marks.bold!) ? tr.addMark(1, 4, schema.marks.bold!.create()) : null,
  })],
})

it.each([[true, 1, false], [false, 0, true]])('what a plugin appends to what is typed: suggesting %s', (suggests, suggestions, isImproved) => {
  const doc = new Y.Doc()
  prosemirrorJSONToYXmlFragment(workingSchema, { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Les mots de l’autre.' }] }] }, doc.getXmlFragment('body'))
  const rights = { author: '01890a5d-ac96-774b-bcce-b302099a8057', mayType: () => true, suggests: () => suggests }
  const seat = new Seat({ doc, undo: undoOf(doc), field: 'body', schema: [...workingExtensions, improver], rights })
  seat.dispatch(seat.state.tr.insertText(' Et ceux-ci.', seat.state.doc.content.size - 1))
  expect(suggestionsIn(seat.state.doc)).toHaveLength(suggestions)
  expect(JSON.stringify(asWritten(seat.state.doc)).includes('"bold"')).toBe(isImproved)
  seat.destroy()
})
