/** One undo for title, standfirst and text: what is taken back is what this person did last. */
import { defaultDeleteFilter, defaultProtectedNodes, ySyncPluginKey } from '@tiptap/y-tiptap'
import * as Y from 'yjs'
import { fragments } from '@/lib/articles/shared/text-document'

/** Milliseconds of typing that one undo takes back. */
const captureTimeout = 500

export function undoOf(doc: Y.Doc): Y.UndoManager {
  return new Y.UndoManager(fragments.map((name) => doc.getXmlFragment(name)), {
    trackedOrigins: new Set([ySyncPluginKey]),
    captureTimeout,
    deleteFilter: (item) => defaultDeleteFilter(item, defaultProtectedNodes),
    captureTransaction: (transaction) => transaction.meta.get('addToHistory') !== false,
  })
}
