/**
 * y-tiptap draws what came from others, or from undo, and puts the caret back in the same
 * breath. Where the caret's old place is none any more, that throws and the drawing is lost
 * with it: the next key would write the text of before over everybody's. Then the text is
 * drawn again, with the caret where it happens to be.
 */
import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import type * as Y from 'yjs'

type Draw = (events: Y.YEvent<Y.XmlFragment>[], transaction: Y.Transaction) => void
/** Of y-tiptap's binding; its own types leave these open. */
type Drawing = { _observeFunction: Draw; _typeChanged: Draw; _forceRerender: () => void; beforeTransactionSelection: object | null }

export const steadyDrawingKey = new PluginKey('steadyDrawing')

export const steadyDrawing = Extension.create({
  name: 'steadyDrawing',
  // Before Collaboration (1000): its view begins to observe with what stands here.
  priority: 1001,
  addProseMirrorPlugins: () => [
    new Plugin({
      key: steadyDrawingKey,
      view: ({ state }) => {
        const { binding } = ySyncPluginKey.getState(state) as { binding: Drawing }
        binding._observeFunction = (events, transaction) => {
          try {
            binding._typeChanged(events, transaction)
          } catch (error) {
            if (!(error instanceof RangeError)) throw error
            binding.beforeTransactionSelection = null
            binding._forceRerender()
          }
        }
        return {}
      },
    }),
  ],
})
