'use client'
/** A figure as it will stand on the page, with its words as fields under the picture. */
import { NodeViewWrapper, type NodeViewProps } from '@tiptap/react'
import { useText } from '@/components/ui/text'
import { plainVariant } from '@/lib/content'
import { usePhotos } from '../pictures/photo-shelf'
import { writeBehind } from './around'
import { BlockTools } from './block-tools'
import { PictureWords, wordsOf } from './picture-words'

export function FigureView(props: NodeViewProps) {
  const { node, editor, getPos, selected } = props
  const t = useText('editor')
  const photo = usePhotos().get(wordsOf(node.attrs.upload))
  return (
    <NodeViewWrapper role="group" aria-label={t('toolbar.picture')} className={`figure not-italic ${selected ? 'outline-2 outline-offset-4 outline-accent' : ''}`} contentEditable={false}>
      <div className="group relative">
        {photo ? <img src={plainVariant(photo)} width={photo.width} height={photo.height} alt={wordsOf(node.attrs.alt)} loading="lazy" draggable={false} /> : <p className="mb-0! rounded-box bg-wash p-6 text-center font-sans text-md text-muted">{t('figure.unknown')}</p>}
        <BlockTools {...props} removes={t('figure.remove')} className="absolute top-2 right-2" />
      </div>
      <PictureWords {...props} leave={() => writeBehind(editor, getPos)} />
    </NodeViewWrapper>
  )
}
