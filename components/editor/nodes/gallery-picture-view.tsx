'use client'
/** One picture of a gallery with its words; buttons, Alt and the arrows, or dragging give it another place. */
import { NodeViewWrapper, type NodeViewProps } from '@tiptap/react'
import { ArrowLeft, ArrowRight, X } from 'lucide-react'
import { IconButton } from '@/components/ui/button'
import { useText } from '@/components/ui/text'
import { plainVariant } from '@/lib/content'
import { usePhotos } from '../pictures/photo-shelf'
import { focusInNode, moveBlock, writeBehind } from './around'
import { useEditable } from './editable'
import { takeOut } from './gallery-limits'
import { canDropAt, dropAt, endDragging, startDragging } from './picture-dragging'
import { PictureWords, wordsOf } from './picture-words'

const keys: Record<string, 'up' | 'down'> = { ArrowLeft: 'up', ArrowRight: 'down' }

export function GalleryPictureView(props: NodeViewProps) {
  const { node, editor, getPos, selected } = props
  const t = useText('editor')
  const editable = useEditable(editor)
  const photo = usePhotos().get(wordsOf(node.attrs.upload))
  const move = (direction: 'up' | 'down', control: string) => {
    const at = moveBlock(editor, getPos, direction)
    if (at !== null) focusInNode(editor, at, control)
  }
  const leave = () => {
    const at = getPos()
    if (at !== undefined) writeBehind(editor, () => editor.state.doc.resolve(at).before())
  }
  return (
    <NodeViewWrapper
      role="group"
      aria-label={wordsOf(node.attrs.alt) || t('gallery.picture')}
      contentEditable={false}
      className={`group/picture ${selected ? 'outline-2 outline-offset-2 outline-accent' : ''}`}
      onKeyDown={(event: React.KeyboardEvent) => {
        const direction = event.altKey ? keys[event.key] : undefined
        if (!editable || !direction) return
        event.preventDefault()
        const field = event.target instanceof HTMLElement ? event.target.dataset.field : undefined
        move(direction, field ? `[data-field="${field}"]` : `[data-move="${direction}"]`)
      }}
      onDragOver={(event: React.DragEvent) => canDropAt(editor, getPos()) && event.preventDefault()}
      onDrop={(event: React.DragEvent) => {
        if (!canDropAt(editor, getPos())) return
        event.preventDefault()
        dropAt(editor, getPos())
      }}
    >
      <div
        className={`relative ${editable ? 'cursor-grab' : ''}`}
        draggable={editable}
        onDragStart={(event) => {
          event.stopPropagation()
          event.dataTransfer.effectAllowed = 'move'
          startDragging(editor, getPos())
        }}
        onDragEnd={endDragging}
      >
        {photo ? <img src={plainVariant(photo)} width={photo.width} height={photo.height} alt={wordsOf(node.attrs.alt)} loading="lazy" draggable={false} /> : <p className="mb-0! grid aspect-4/3 place-items-center rounded-box bg-wash p-3 text-center font-sans text-sm text-muted">{t('figure.unknown')}</p>}
        {editable && (
          <div className="absolute top-1.5 right-1.5 flex rounded-box border border-line bg-card p-0.5 opacity-0 group-focus-within/picture:opacity-100 group-hover/picture:opacity-100 max-lg:opacity-100">
            <IconButton icon={ArrowLeft} label={t('gallery.before')} className="size-8!" data-move="up" onClick={() => move('up', '[data-move="up"]')} />
            <IconButton icon={ArrowRight} label={t('gallery.after')} className="size-8!" data-move="down" onClick={() => move('down', '[data-move="down"]')} />
            <IconButton icon={X} label={t('gallery.remove')} className="size-8!" onClick={() => takeOut(editor, getPos)} />
          </div>
        )}
      </div>
      <PictureWords {...props} leave={leave} stacked />
    </NodeViewWrapper>
  )
}
