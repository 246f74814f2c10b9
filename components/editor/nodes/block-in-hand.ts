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
          const ends = $anchor.depth > 0 && $head.depth > 0 && $anchor.before(1) !== $head.before(1) ? [$anchor, $head] : [$head]
          return DecorationSet.create(doc, ends.filter(({ depth }) => depth > 0).map(($end) => Decoration.node($end.before(1), $end.after(1), { class: 'in-hand' })))
        },
      },
    }),
  ],
})
