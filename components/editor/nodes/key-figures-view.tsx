'use client'
/** Key figures: a row of numbers with what they count, each a node of its own inside the row. */
import { NodeViewContent, NodeViewWrapper, type NodeViewProps } from '@tiptap/react'
import { Plus, Trash2, X } from 'lucide-react'
import { Button, IconButton } from '@/components/ui/button'
import { useText } from '@/components/ui/text'
import { attributeLimits } from '@/lib/content'
import { AttributeInput } from './attribute-input'
import { writeBehind } from './around'
import { useEditable } from './editable'
import { wordsOf } from './picture-words'

export function KeyFiguresView({ node, editor, getPos, deleteNode }: NodeViewProps) {
  const t = useText('editor')
  const editable = useEditable(editor)
  const add = () => {
    const at = getPos()
    if (at === undefined) return
    const end = at + node.nodeSize - 1
    editor.commands.insertContentAt(end, { type: 'keyFigure', attrs: { value: '', label: '' } }, { updateSelection: false })
    requestAnimationFrame(() => {
      const row = editor.view.nodeDOM(at)
      if (row instanceof HTMLElement) [...row.querySelectorAll<HTMLInputElement>('[data-field="value"]')].at(-1)?.focus()
    })
  }
  return (
    <NodeViewWrapper role="group" aria-label={t('keyFigures.label')} className="my-7 border-y border-line py-2 font-sans">
      <NodeViewContent className="key-figures-editing" />
      {editable && (
        <div contentEditable={false} className="mt-1 flex gap-2">
          <Button weight="quiet" size="sm" onClick={add}>
            <Plus size={15} aria-hidden="true" />
            {t('keyFigures.add')}
          </Button>
          <IconButton icon={Trash2} label={t('keyFigures.removeAll')} className="ml-auto size-8!" onClick={() => { deleteNode(); editor.view.focus() }} />
        </div>
      )}
    </NodeViewWrapper>
  )
}

export function KeyFigureView({ node, editor, getPos, updateAttributes, deleteNode }: NodeViewProps) {
  const t = useText('editor')
  const editable = useEditable(editor)
  const leave = () => {
    const at = getPos()
    if (at !== undefined) writeBehind(editor, () => editor.state.doc.resolve(at).before())
  }
  const remove = () => {
    const at = getPos()
    const row = at === undefined ? null : editor.state.doc.resolve(at)
    // The row goes with its last figure: an empty one cannot be.
    if (row?.parent.childCount === 1) editor.commands.deleteRange({ from: row.before(), to: row.after() })
    else deleteNode()
  }
  return (
    <NodeViewWrapper contentEditable={false} className="group relative grid gap-0.5 py-1">
      <AttributeInput
        value={wordsOf(node.attrs.value)}
        change={(value) => updateAttributes({ value })}
        leave={leave}
        maxLength={attributeLimits.value}
        aria-label={t('keyFigures.value')}
        placeholder={t('keyFigures.valueHint')}
        disabled={!editable}
        data-field="value"
        className="-ml-2.5 font-display text-4xl font-headline"
      />
      <AttributeInput
        value={wordsOf(node.attrs.label)}
        change={(label) => updateAttributes({ label })}
        leave={leave}
        maxLength={attributeLimits.label}
        aria-label={t('keyFigures.name')}
        placeholder={t('keyFigures.nameHint')}
        disabled={!editable}
        data-field="label"
        className="-ml-2.5 text-md text-muted!"
      />
      {editable && <IconButton icon={X} label={t('keyFigures.remove')} onClick={remove} className="absolute top-1 right-0 size-7! bg-paper opacity-0 group-focus-within:opacity-100 group-hover:opacity-100" />}
    </NodeViewWrapper>
  )
}
