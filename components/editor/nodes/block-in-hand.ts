/**
 * Marks the blocks in which the selection begins and ends. Out of sight, the browser leaves
 * a block undrawn (editor.css), and a new one until its next frame: Chromium loses the
 * caret in it when a key comes before. The block in hand is drawn from its first moment.
 */
import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

export const BlockInHand = Extension.create({
  name: 'blockInHand',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        decorations({ doc, selection: { $anchor, $head } }) {
          const blocks = new Map([$anchor, $head].filter(({ depth }) => depth > 0).map(($end) => [$end.before(1), $end.after(1)]))
          return DecorationSet.create(doc, [...blocks].map(([from, to]) => Decoration.node(from, to, { class: 'in-hand' })))
        },
      },
    }),
  ],
})
