/** The address of a known site, pasted alone into an empty paragraph, becomes its card. */
import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { embedFrom } from '@/lib/content'
import { insertEmbed } from './insert'

export const PastedAddress = Extension.create({
  name: 'pastedAddress',
  // Before whatever would make a link of it.
  priority: 1000,
  addProseMirrorPlugins() {
    const { editor } = this
    return [
      new Plugin({
        props: {
          handlePaste: (view, event) => {
            const { $from, empty } = view.state.selection
            const isAlone = empty && $from.depth === 1 && $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0
            const known = isAlone ? embedFrom(event.clipboardData?.getData('text/plain') ?? '') : null
            if (!known) return false
            insertEmbed(editor, known)
            return true
          },
        },
      }),
    ]
  },
})
