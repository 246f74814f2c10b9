'use client'
/** The picture that opens the article: chosen or dropped, with its words. */
import { ImagePlus } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { useText } from '@/components/ui/text'
import type { Hero } from '@/lib/articles/working-text'
import { attributeLimits, plainVariant } from '@/lib/content'
import { usePhotos, useShelf } from '../pictures/photo-shelf'
import { acceptedPictures, isPicture } from '../pictures/upload'
import { useUploadWords } from '../pictures/upload-words'

type Props = { hero: Hero | null; change: (hero: Hero | null) => void }
type Sending = { name: string; share: number }

const box = 'w-full rounded-box border border-edge bg-card px-3 text-base placeholder:text-muted disabled:opacity-60'

export function HeroField({ hero, change }: Props) {
  const t = useText('editor')
  const id = useId()
  const words = useUploadWords()
  const shelf = useShelf()
  const photo = usePhotos().get(hero?.upload ?? '')
  const chooser = useRef<HTMLInputElement>(null)
  const [sending, setSending] = useState<Sending | null>(null)
  const [failure, setFailure] = useState('')

  const send = async (file: File | undefined) => {
    if (!file) return
    setFailure('')
    setSending({ name: file.name, share: 0 })
    const result = await shelf.bring(file, (share) => setSending({ name: file.name, share }))
    setSending(null)
    if (!result.ok) return setFailure(words.failed(file.name, result.reason))
    shelf.add(result.upload, result.photo)
    change({ upload: result.upload, alt: result.photo.alt, caption: null, credit: null })
    requestAnimationFrame(() => document.getElementById(`${id}-alt`)?.focus())
  }

  const field = (name: 'alt' | 'caption' | 'credit') =>
    hero && (
      <div className="grid gap-1">
        <label htmlFor={`${id}-${name}`} className="text-sm font-medium">{t(`figure.${name}`)}{name === 'alt' && ' *'}</label>
        <input
          id={`${id}-${name}`}
          data-field={name}
          type="text"
          value={hero[name] ?? ''}
          required={name === 'alt'}
          maxLength={attributeLimits[name]}
          placeholder={name === 'alt' ? t('figure.altHint') : undefined}
          onChange={(event) => change({ ...hero, [name]: name === 'alt' ? event.target.value : event.target.value || null })}
          className={`${box} h-9`}
        />
      </div>
    )

  return (
    <div
      id="figure-0"
      role="group"
      aria-labelledby={`${id}-label`}
      className="grid gap-2"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        void send([...event.dataTransfer.files].find(isPicture) ?? event.dataTransfer.files[0])
      }}
    >
      <p id={`${id}-label`} className="font-semibold">{t('sheet.hero')}</p>
      {photo && <img src={plainVariant(photo)} width={photo.width} height={photo.height} alt={hero?.alt ?? ''} className="h-auto w-full rounded-box bg-wash" />}
      {hero && !photo && <p className="rounded-box bg-wash p-4 text-sm text-muted">{t('figure.unknown')}</p>}
      <input ref={chooser} type="file" accept={acceptedPictures} tabIndex={-1} aria-hidden="true" className="hidden" onChange={(event) => { void send(event.target.files?.[0]); event.target.value = '' }} />
      <div className={hero ? 'flex gap-2' : 'grid justify-items-center gap-1.5 rounded-box border border-dashed border-edge px-4 py-5 text-center'}>
        <Button size="sm" onClick={() => chooser.current?.click()} disabled={sending !== null}>
          <ImagePlus size={16} aria-hidden="true" />
          {hero ? t('sheet.heroReplace') : t('sheet.heroAdd')}
        </Button>
        {hero ? <Button size="sm" weight="quiet" onClick={() => change(null)}>{t('sheet.heroRemove')}</Button> : <span className="text-sm text-muted">{t('sheet.heroDrop')}</span>}
      </div>
      {sending && (
        <div role="status" className="grid gap-1 text-sm text-muted">
          {sending.share < 1 ? words.progress(sending.name, Math.round(sending.share * 100)) : words.working(sending.name)}
          <progress className="upload-progress" value={sending.share} max={1} aria-label={t('sheet.hero')} />
        </div>
      )}
      {failure && <p role="alert" className="text-sm font-medium text-danger">{failure}</p>}
      {hero ? (
        <>
          {field('alt')}
          {field('caption')}
          {field('credit')}
        </>
      ) : (
        <p className="text-sm text-muted">{t('sheet.heroNone')}</p>
      )}
    </div>
  )
}
