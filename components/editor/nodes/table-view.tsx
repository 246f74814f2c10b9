'use client'
/** A table: cells are text of the document, its caption a field, its tools at hand while the caret is in it. */
import { NodeViewContent, NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react'
import { useText } from '@/components/ui/text'
import { attributeLimits } from '@/lib/content'
import { AttributeInput } from './attribute-input'
import { useEditable } from './editable'
import { wordsOf } from './picture-words'
import { TableToolbar } from './table-toolbar'

export function TableView({ node, editor, getPos, updateAttributes, selectionInside }: ReactNodeViewProps) {
  const t = useText('editor')
  const editable = useEditable(editor)
  const intoFirstCell = () => {
    const at = getPos()
    if (at !== undefined) editor.commands.setTextSelection(at + 4)
    editor.view.focus()
  }
  return (
    <NodeViewWrapper role="group" aria-label={t('table.label')} className="table-editing relative">
      <div contentEditable={false} className="-ml-2.5 grid">
        <AttributeInput
          value={wordsOf(node.attrs.caption)}
          change={(caption) => updateAttributes({ caption: caption || null })}
          leave={intoFirstCell}
          maxLength={attributeLimits.caption}
          aria-label={t('table.caption')}
          placeholder={t('table.captionHint')}
          disabled={!editable}
          data-field="caption"
          className="font-sans text-base font-semibold"
        />
      </div>
      <div className="table">
        <NodeViewContent<'table'> as="table" />
      </div>
      {editable && selectionInside && <TableToolbar editor={editor} table={node} />}
    </NodeViewWrapper>
  )
}
