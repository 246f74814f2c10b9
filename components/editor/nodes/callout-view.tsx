'use client'
/** A callout: what it is for is chosen, its heading a field, the rest text of the document. */
import { NodeViewContent, NodeViewWrapper, type NodeViewProps } from '@tiptap/react'
import { useText } from '@/components/ui/text'
import { attributeLimits, calloutName, calloutTones } from '@/lib/content'
import { AttributeInput } from './attribute-input'
import { BlockTools } from './block-tools'
import { BlockChoice } from './block-choice'
import { useEditable } from './editable'
import { wordsOf } from './picture-words'
import { ToText } from './to-text'

export function CalloutView(props: NodeViewProps) {
  const { node, editor, getPos, updateAttributes } = props
  const t = useText('editor')
  const editable = useEditable(editor)
  const intoText = () => {
    const at = getPos()
    if (at !== undefined) editor.commands.setTextSelection(at + 2)
    editor.view.focus()
  }
  return (
    <NodeViewWrapper role="group" aria-label={t('callout.label')} data-tone={node.attrs.tone} className="callout group relative">
      <ToText editor={editor} className="-mx-2.5 mb-1.5 grid max-lg:pr-28">
        <BlockChoice
          label={t('callout.tone')}
          value={wordsOf(node.attrs.tone)}
          choices={calloutTones.map((value) => ({ value, label: calloutName(value) }))}
          choose={(tone) => updateAttributes({ tone })}
          disabled={!editable}
          className="callout-tone"
        />
        <AttributeInput
          value={wordsOf(node.attrs.title)}
          change={(title) => updateAttributes({ title: title || null })}
          leave={intoText}
          maxLength={attributeLimits.title}
          aria-label={t('callout.title')}
          placeholder={t('callout.titleHint')}
          disabled={!editable}
          className="font-sans text-[1.0625rem] font-semibold"
        />
      </ToText>
      <BlockTools {...props} removes={t('callout.remove')} className="absolute top-2 right-2" />
      <NodeViewContent />
    </NodeViewWrapper>
  )
}
