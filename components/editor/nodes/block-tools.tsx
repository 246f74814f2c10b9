'use client'
/**
 * What every block of this kind offers: to move it, to take it out. They show when the
 * pointer or the focus is in the block's `group`, and always on a screen for fingers.
 */
import type { NodeViewProps } from '@tiptap/react'
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from '@/components/ui/button'
import { useText } from '@/components/ui/text'
import { focusInNode, moveBlock } from './around'
import { useEditable } from './editable'
import { ToText } from './to-text'

type Block = Pick<NodeViewProps, 'editor' | 'getPos' | 'deleteNode'>

export function BlockTools({ editor, getPos, deleteNode, removes, children, className = '' }: Block & { removes: string; children?: ReactNode; className?: string }) {
  const t = useText('editor')
  if (!useEditable(editor)) return null
  const move = (direction: 'up' | 'down') => {
    const at = moveBlock(editor, getPos, direction)
    if (at !== null) focusInNode(editor, at, `[data-move="${direction}"]`)
  }
  const remove = () => {
    deleteNode()
    editor.view.focus()
  }
  return (
    <ToText
      editor={editor}
      className={`flex gap-0.5 rounded-box border border-line bg-card p-0.5 font-sans opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 max-lg:opacity-100 ${className}`}
    >
      {children}
      <IconButton icon={ArrowUp} label={t('block.up')} data-move="up" onClick={() => move('up')} />
      <IconButton icon={ArrowDown} label={t('block.down')} data-move="down" onClick={() => move('down')} />
      <IconButton icon={Trash2} label={removes} onClick={remove} />
    </ToText>
  )
}
