'use client'
/** What can be done to the block under the caret, or to the one chosen by its handle: move, be doubled, go, become another. */
import type { Editor } from '@tiptap/react'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'
import { useText } from '@/components/ui/text'
import { CommandList } from '../../formats/command-list'
import { groupsAt, type FormatKey } from '../../formats/formats'
import { Popover } from '../popover'

const groups = groupsAt('block').toSorted(([a]) => (a === 'block' ? -1 : 1))
const acts = groups.filter(([group]) => group === 'block')
const turns = new Set<FormatKey>(groups.flatMap(([group, keys]) => (group === 'turn' ? keys : [])))

/** The block that is chosen as a whole, when it holds text that can become something else. */
const chosenText = ({ state: { selection } }: Editor): NodeSelection | null =>
  selection instanceof NodeSelection && !selection.node.isAtom && !['table', 'keyFigures', 'gallery'].includes(selection.node.type.name) ? selection : null

/** The formats turn what is selected: of a block chosen as a whole, all its words. */
function selectItsWords(editor: Editor): void {
  const block = chosenText(editor)
  if (!block) return
  const { tr } = editor.state
  editor.view.dispatch(tr.setSelection(TextSelection.between(tr.doc.resolve(block.from + 1), tr.doc.resolve(block.to - 1))))
}

export function BlockMenu({ editor }: { editor: Editor }) {
  const t = useText('editor')
  const canTurn = editor.state.selection.$from.parent.isTextblock || chosenText(editor) !== null
  return (
    <Popover editor={editor} label={t('toolbar.block')} className="p-1.5! sm:right-auto sm:w-72">
      <CommandList editor={editor} groups={canTurn ? groups : acts} before={(key) => turns.has(key) && selectItsWords(editor)} />
    </Popover>
  )
}
