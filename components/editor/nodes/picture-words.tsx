'use client'
/** The words of a picture: what it shows, its caption, whose it is. The first is asked for as long as it is missing. */
import type { NodeViewProps } from '@tiptap/react'
import { useId } from 'react'
import { useText } from '@/components/ui/text'
import { attributeLimits } from '@/lib/content'
import { AttributeInput } from './attribute-input'
import { useEditable } from './editable'

export const wordsOf = (value: unknown): string => (typeof value === 'string' ? value : '')

type Props = Pick<NodeViewProps, 'node' | 'editor' | 'updateAttributes'> & { leave: () => void; stacked?: boolean }

export function PictureWords({ node, editor, updateAttributes, leave, stacked = false }: Props) {
  const t = useText('editor')
  const id = useId()
  const editable = useEditable(editor)
  const missing = wordsOf(node.attrs.alt).trim() === ''
  const field = (name: 'alt' | 'caption' | 'credit', placeholder: string) => (
    <AttributeInput
      id={`${id}-${name}`}
      value={wordsOf(node.attrs[name])}
      change={(value) => updateAttributes({ [name]: value === '' && name !== 'alt' ? null : value })}
      leave={leave}
      maxLength={attributeLimits[name]}
      placeholder={placeholder}
      aria-label={`${t(`figure.${name}`)}${name === 'alt' ? ' *' : ''}`}
      aria-required={name === 'alt' || undefined}
      disabled={!editable}
      data-field={name}
    />
  )
  return (
    <div className={`mt-2 grid gap-1 rounded-box border bg-card p-2 ${missing && editable ? 'border-danger' : 'border-line'}`}>
      <div className={stacked ? 'grid' : 'flex items-center gap-1'}>
        <label htmlFor={`${id}-alt`} className={`shrink-0 pl-2 font-sans text-sm font-semibold ${missing ? 'text-danger' : 'text-muted'}`}>
          {t('figure.alt')} *
        </label>
        <span className="grid flex-1">{field('alt', t('figure.altHint'))}</span>
      </div>
      <div className={`grid gap-1 border-t border-line pt-1 ${stacked ? '' : 'sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]'}`}>
        {field('caption', t('figure.caption'))}
        {field('credit', t('figure.credit'))}
      </div>
    </div>
  )
}
