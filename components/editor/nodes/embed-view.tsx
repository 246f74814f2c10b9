'use client'
/** What another site shows, as the card that readers meet first. Nothing is asked of that site from here, either. */
import { NodeViewWrapper, type NodeViewProps } from '@tiptap/react'
import { ImagePlus, ImageMinus } from 'lucide-react'
import { useState } from 'react'
import { IconButton } from '@/components/ui/button'
import { useText } from '@/components/ui/text'
import { attributeLimits, embedFrom, plainVariant, providerName } from '@/lib/content'
import { choosePictures } from '../pictures/choose'
import { usePhotos, useShelf } from '../pictures/photo-shelf'
import { useUploadWords } from '../pictures/upload-words'
import { writeBehind } from './around'
import { AttributeInput } from './attribute-input'
import { BlockTools } from './block-tools'
import { useEditable } from './editable'
import { wordsOf } from './picture-words'

export function EmbedView(props: NodeViewProps) {
  const { node, editor, getPos, updateAttributes, selected } = props
  const t = useText('editor')
  const editable = useEditable(editor)
  const shelf = useShelf()
  const words = useUploadWords()
  const photo = usePhotos().get(wordsOf(node.attrs.upload))
  const [said, setSaid] = useState('')
  const address = wordsOf(node.attrs.address)
  const known = embedFrom(address)

  const send = async ([file]: File[]) => {
    if (!file) return
    const result = await shelf.bring(file, (share) => setSaid(words.progress(file.name, Math.round(share * 100))))
    if (!result.ok) return setSaid(words.failed(file.name, result.reason))
    setSaid('')
    shelf.add(result.upload, result.photo)
    if (!editor.isDestroyed) updateAttributes({ upload: result.upload })
  }

  return (
    <NodeViewWrapper role="group" aria-label={t('embed.label')} contentEditable={false} className={`embed group relative ${selected ? 'outline-2 outline-offset-4 outline-accent' : ''}`}>
      {photo && <img src={plainVariant(photo)} width={photo.width} height={photo.height} alt="" loading="lazy" draggable={false} />}
      <div>
        <p className="embed-provider">{known ? providerName(known.provider) : ''}</p>
        <AttributeInput
          value={wordsOf(node.attrs.title)}
          change={(title) => updateAttributes({ title })}
          leave={() => writeBehind(editor, getPos)}
          maxLength={attributeLimits.title}
          aria-label={t('embed.title')}
          placeholder={t('embed.titleHint')}
          disabled={!editable}
          data-field="title"
          className="-ml-2.5 w-full font-display text-[1.3125rem] font-headline"
        />
        <p className="embed-link truncate text-sm text-muted">{address}</p>
        <p role="status" className="mt-2! text-sm text-muted empty:hidden">{said}</p>
      </div>
      <BlockTools {...props} removes={t('embed.remove')} className="absolute top-2 right-2 max-lg:static max-lg:mx-4 max-lg:mb-4 max-lg:w-fit">
        <IconButton icon={ImagePlus} label={t('embed.picture')} onClick={() => choosePictures((files) => void send(files), 'one')} />
        {photo && <IconButton icon={ImageMinus} label={t('embed.noPicture')} onClick={() => updateAttributes({ upload: null })} />}
      </BlockTools>
    </NodeViewWrapper>
  )
}
