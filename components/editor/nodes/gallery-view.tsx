'use client'
/** A gallery: its pictures in a grid, each a node of its own, and one caption for all. */
import { NodeViewContent, NodeViewWrapper, type NodeViewProps } from '@tiptap/react'
import { ImagePlus, Ungroup } from 'lucide-react'
import { useState } from 'react'
import { Button, IconButton } from '@/components/ui/button'
import { useText } from '@/components/ui/text'
import { attributeLimits, galleryLimits } from '@/lib/content'
import { choosePictures } from '../pictures/choose'
import { sendIntoGallery } from '../pictures/picture-uploads'
import { picturesWithin } from '../pictures/taking'
import { writeBehind } from './around'
import { AttributeInput } from './attribute-input'
import { BlockTools } from './block-tools'
import { useEditable } from './editable'
import { roomIn, separate } from './gallery-limits'
import { wordsOf } from './picture-words'

export function GalleryView(props: NodeViewProps) {
  const { node, editor, getPos, updateAttributes, selected } = props
  const t = useText('editor')
  const editable = useEditable(editor)
  const [left, setLeft] = useState(0)
  const add = (files: File[]) => {
    const at = getPos()
    if (at !== undefined) setLeft(sendIntoGallery(editor, files, at))
  }
  const full = roomIn(node) === 0
  return (
    <NodeViewWrapper
      role="group"
      aria-label={t('gallery.label')}
      className={`gallery group not-italic ${selected ? 'outline-2 outline-offset-4 outline-accent' : ''}`}
      onPaste={(event: React.ClipboardEvent) => {
        const files = picturesWithin(event.clipboardData)
        if (!editable || files.length === 0 || event.isDefaultPrevented()) return
        event.preventDefault()
        add(files)
      }}
    >
      <NodeViewContent className="gallery-editing" />
      <div contentEditable={false} className="mt-2 grid gap-2 rounded-box border border-line bg-card p-2">
        <AttributeInput
          value={wordsOf(node.attrs.caption)}
          change={(caption) => updateAttributes({ caption: caption || null })}
          leave={() => writeBehind(editor, getPos)}
          maxLength={attributeLimits.caption}
          aria-label={t('gallery.caption')}
          placeholder={t('gallery.captionHint')}
          disabled={!editable}
          data-field="caption"
        />
        {editable && (
          <div className="flex flex-wrap items-center gap-2 border-t border-line pt-2 font-sans">
            <Button size="sm" data-add-pictures aria-disabled={full} onClick={() => (full ? setLeft(1) : choosePictures(add))}>
              <ImagePlus size={16} aria-hidden="true" />
              {t('gallery.add')}
            </Button>
            <span className="text-sm text-muted tabular-nums">{t('gallery.count', { count: node.childCount, most: galleryLimits.most })}</span>
            <BlockTools {...props} removes={t('gallery.removeAll')} className="ml-auto">
              <IconButton icon={Ungroup} label={t('gallery.separate')} onClick={() => separate(editor, getPos)} />
            </BlockTools>
          </div>
        )}
        <p role="status" className="mb-0! px-2 font-sans text-sm text-danger empty:hidden">
          {left > 0 ? t('gallery.full', { most: galleryLimits.most }) : node.childCount < galleryLimits.fewest && editable ? t('gallery.few') : ''}
        </p>
      </div>
    </NodeViewWrapper>
  )
}
