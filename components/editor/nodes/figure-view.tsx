'use client'
/** A figure as it will stand on the page, with its words as fields under the picture. */
import { NodeViewWrapper, type NodeViewProps } from '@tiptap/react'
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import { useId } from 'react'
import { IconButton } from '@/components/ui/button'
import { useText } from '@/components/ui/text'
import { attributeLimits, plainVariant } from '@/lib/content'
import { usePhotos } from '../pictures/photo-shelf'
import { AttributeInput } from './attribute-input'
import { moveBlock, writeBehind } from './around'

const words = (value: unknown): string => (typeof value === 'string' ? value : '')

export function FigureView({ node, editor, getPos, updateAttributes, deleteNode, selected }: NodeViewProps) {
  const t = useText('editor')
  const id = useId()
  const photo = usePhotos().get(words(node.attrs.upload))
  const leave = () => writeBehind(editor, getPos)
  const remove = () => {
    deleteNode()
    editor.view.focus()
  }
  const field = (name: 'alt' | 'caption' | 'credit', placeholder: string, required = false) => (
    <AttributeInput
      id={`${id}-${name}`}
      value={words(node.attrs[name])}
      change={(value) => updateAttributes({ [name]: value === '' && name !== 'alt' ? null : value })}
      leave={leave}
      maxLength={attributeLimits[name]}
      placeholder={placeholder}
      aria-label={`${t(`figure.${name}`)}${required ? ' *' : ''}`}
      aria-required={required || undefined}
      disabled={!editor.isEditable}
      data-field={name}
    />
  )

  return (
    <NodeViewWrapper role="group" aria-label={t('toolbar.picture')} className={`figure not-italic ${selected ? 'outline-2 outline-offset-4 outline-accent' : ''}`} contentEditable={false}>
      <div className="group relative">
        {photo ? <img src={plainVariant(photo)} width={photo.width} height={photo.height} alt={words(node.attrs.alt)} draggable={false} /> : <p className="mb-0! rounded-box bg-wash p-6 text-center font-sans text-md text-muted">{t('figure.unknown')}</p>}
        {editor.isEditable && (
          <div className="absolute top-2 right-2 flex gap-0.5 rounded-box border border-line bg-card p-0.5 opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 max-lg:opacity-100">
            <IconButton icon={ArrowUp} label={t('figure.up')} onClick={() => moveBlock(editor, getPos, 'up')} />
            <IconButton icon={ArrowDown} label={t('figure.down')} onClick={() => moveBlock(editor, getPos, 'down')} />
            <IconButton icon={Trash2} label={t('figure.remove')} onClick={remove} />
          </div>
        )}
      </div>
      <div className="mt-2 grid gap-1 rounded-box border border-line bg-card p-2">
        <div className="flex items-center gap-1">
          <label htmlFor={`${id}-alt`} className={`shrink-0 pl-2 font-sans text-sm font-semibold ${words(node.attrs.alt).trim() === '' ? 'text-danger' : 'text-muted'}`}>
            {t('figure.alt')} *
          </label>
          <span className="grid flex-1">{field('alt', t('figure.altHint'), true)}</span>
        </div>
        <div className="grid gap-1 border-t border-line pt-1 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
          {field('caption', t('figure.caption'))}
          {field('credit', t('figure.credit'))}
        </div>
      </div>
    </NodeViewWrapper>
  )
}
