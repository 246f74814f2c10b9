/**
 * A shared text's editor begins with the words that are there. Left to itself, it would
 * begin empty and be given all of them as one change, which every plugin then looks through.
 */
import { Extension, type Content, type Extensions } from '@tiptap/core'
import { Collaboration, type CollaborationOptions } from '@tiptap/extension-collaboration'
import { initProseMirrorDoc } from '@tiptap/y-tiptap'
import type * as Y from 'yjs'

type Shared = { document: Y.Doc; field: string; yUndoOptions: CollaborationOptions['yUndoOptions'] }

/** Collaboration over a field of the document. */
export function collaborationFromStart(shared: Shared): Extensions {
  // Read when the plugin is made, which is after `beforeCreate`; without a mapping it draws by itself.
  const ySyncOptions: NonNullable<CollaborationOptions['ySyncOptions']> = {}
  return [
    Collaboration.configure({ ...shared, ySyncOptions }),
    Extension.create({
      name: 'firstWords',
      onBeforeCreate() {
        const text = shared.document.getXmlFragment(shared.field)
        delete ySyncOptions.mapping
        // A text without a block yet is the plugin's to begin.
        if (text.length === 0) return
        const { doc, mapping } = initProseMirrorDoc(text, this.editor.schema)
        // Taken as it is, which the option's type does not say: the mapping knows nodes by their identity.
        this.editor.options.content = doc as unknown as Content
        ySyncOptions.mapping = mapping
      },
    }),
  ]
}
