'use client'
/** A pull quote: its sentence is text of the document, its source a field. */
import { NodeViewContent, NodeViewWrapper, type NodeViewProps } from '@tiptap/react'
import { useText } from '@/components/ui/text'
import { attributeLimits } from '@/lib/content'
import { AttributeInput } from './attribute-input'
import { writeBehind } from './around'
import { useEditable } from './editable'
import { wordsOf } from './picture-words'

export function PullQuoteView({ node, editor, getPos, updateAttributes }: NodeViewProps) {
  const t = useText('editor')
  const editable = useEditable(editor)
  return (
    <NodeViewWrapper role="group" aria-label={t('toolbar.pullQuote')} className="pull-quote">
      <NodeViewContent<'p'> as="p" />
      <div contentEditable={false} className="mt-1 -ml-2.5 grid">
        <AttributeInput
          value={wordsOf(node.attrs.cite)}
          change={(value) => updateAttributes({ cite: value || null })}
          leave={() => writeBehind(editor, getPos)}
          maxLength={attributeLimits.cite}
          aria-label={t('pullQuote.cite')}
          placeholder={t('pullQuote.citeHint')}
          disabled={!editable}
          className="font-sans text-md font-medium tracking-normal text-muted!"
        />
      </div>
    </NodeViewWrapper>
  )
}
