'use client'
/** Lines of code as they are, with the language they are in. */
import { NodeViewContent, NodeViewWrapper, type NodeViewProps } from '@tiptap/react'
import { useText } from '@/components/ui/text'
import { codeLanguages } from '@/lib/content'
import { BlockChoice } from './block-choice'
import { BlockTools } from './block-tools'
import { languageNames } from './code-languages'
import { useEditable } from './editable'
import { wordsOf } from './picture-words'
import { ToText } from './to-text'

export function CodeBlockView(props: NodeViewProps) {
  const { node, editor, updateAttributes } = props
  const t = useText('editor')
  const editable = useEditable(editor)
  return (
    <NodeViewWrapper role="group" aria-label={t('code.label')} className="code-editing group relative">
      <ToText editor={editor} className="absolute top-1.5 left-3.5 z-1">
        <BlockChoice
          label={t('code.language')}
          value={wordsOf(node.attrs.language)}
          choices={[{ value: '', label: t('code.none') }, ...codeLanguages.map((value) => ({ value, label: languageNames[value] }))]}
          choose={(language) => updateAttributes({ language: language || null })}
          disabled={!editable}
          className="text-muted"
        />
      </ToText>
      <BlockTools {...props} removes={t('code.remove')} className="absolute top-1.5 right-1.5 z-1" />
      <NodeViewContent<'pre'> as="pre" spellCheck={false} translate="no" style={{ whiteSpace: 'pre' }} />
    </NodeViewWrapper>
  )
}
