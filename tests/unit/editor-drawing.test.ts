/** What others write, and what undo takes back, reaches the editor whatever has become of the caret's old place. */
import { readFragment } from '@/lib/articles/shared/text-document'
import { workingExtensions, workingSchema } from '@/lib/content/review'
import { undoOf } from '@/components/editor/live/undo-of'
import { TextSelection } from '@tiptap/pm/state'
import { prosemirrorJSONToYXmlFragment } from '@tiptap/y-tiptap'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { Seat } from '../support/seat'

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const drawn = ({ state }: Seat): unknown => state.doc.toJSON()
const shared = (doc: Y.Doc): unknown => readFragment(doc, 'body').toJSON()

function aSeat(...texts: string[]): { doc: Y.Doc; undo: Y.UndoManager; seat: Seat } {
  const doc = new Y.Doc()
  prosemirrorJSONToYXmlFragment(workingSchema, { type: 'doc', content: texts.map(paragraph) }, doc.getXmlFragment('body'))
  const undo = undoOf(doc)
  const rights = { author: '01890a5d-ac96-774b-bcce-b302099a8057', mayType: () => true, suggests: () => false }
  return { doc, undo, seat: new Seat({ doc, undo, field: 'body', schema: workingExtensions, rights }) }
}

it('another’s words are drawn after an undo that remembers a caret beyond the end', () => {
  const { doc, undo, seat } = aSeat('Un début.', 'Un long paragraphe que quelqu’un d’autre efface.', 'Une fin.')
  const end = seat.state.doc.content.size - 1
  seat.dispatch(seat.state.tr.setSelection(TextSelection.create(seat.state.doc, end)))
  seat.dispatch(seat.state.tr.insertText(' Vraiment.', end))
  const theirs = doc.getXmlFragment('body')
  theirs.delete(1, 1)
  undo.undo()
  const first = (theirs.get(0) as Y.XmlElement).get(0) as Y.XmlText
  first.insert(0, 'Bien plus tard. ')
  expect(drawn(seat)).toEqual(shared(doc))
  // The next key writes into what stands now: drawn from before, it would take the other's words away.
  seat.dispatch(seat.state.tr.insertText('Non. ', 1))
  expect(first.toString()).toBe('Non. Bien plus tard. Un début.')
})
