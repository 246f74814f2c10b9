'use client'
import { ImagePlus, X } from 'lucide-react'
import { useId, useState, type ChangeEvent, type ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { useField } from '@/components/ui/form'
import { useText } from '@/components/ui/text'
import type { Photo } from '@/lib/media/picture'

type Chosen = { upload: string; photo: Photo }
type Props = {
  name: string
  label: string
  hint?: string
  chosen: Chosen | null
  round?: boolean
  /** What else is asked about the chosen picture. */
  about?: (picture: Chosen) => ReactNode
}

const accepted = 'image/jpeg,image/png,image/webp,image/gif'

/** One picture, sent as soon as it is chosen; the form carries the id of its upload. */
export function PictureField({ name, label, hint, chosen, round = false, about }: Props) {
  const t = useText('studio')
  const inputId = useId()
  const { id, error } = useField(name)
  const [picture, setPicture] = useState(chosen)
  const [sending, setSending] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)

  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    if (!file) return
    setSending(true)
    setRefused(null)
    const answer = await send(file)
    setSending(false)
    if ('upload' in answer) setPicture(answer)
    else setRefused(answer.message ?? t('picture.failed'))
    event.target.value = ''
  }
  const shown = picture && smallest(picture.photo)
  const shape = round ? 'rounded-full' : 'rounded-box'
  return (
    <div className="grid gap-1.5">
      <p id={`${id}-label`} className="text-md font-semibold text-ink">{label}</p>
      <div className="flex items-center gap-4">
        {shown ? <img src={shown} alt={t('picture.current')} width={80} height={80} className={`size-20 border border-line object-cover ${shape}`} /> : <span className={`grid size-20 place-items-center border border-dashed border-edge text-muted ${shape}`}><ImagePlus size={22} aria-hidden="true" /></span>}
        <div className="grid justify-items-start gap-2">
          {/* The browser's own words for a file field are in the browser's language, not in the page's. */}
          <span className="relative">
            <input id={inputId} type="file" accept={accepted} onChange={(event) => void choose(event)} disabled={sending} aria-describedby={`${id}-label ${id}-hint`} className="peer sr-only" />
            <label htmlFor={inputId} className="inline-flex h-9 cursor-pointer items-center rounded-box border border-line bg-card px-3 text-md font-semibold text-ink peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-accent peer-disabled:opacity-55 hover:bg-wash">{t(picture ? 'picture.replace' : 'picture.choose')}</label>
          </span>
          {picture && <Button size="sm" weight="quiet" onClick={() => setPicture(null)}><X size={16} aria-hidden="true" />{t('picture.remove')}</Button>}
        </div>
      </div>
      <input type="hidden" id={id} name={name} value={picture?.upload ?? ''} />
      {picture && about?.(picture)}
      <p id={`${id}-hint`} className="text-sm text-muted">{hint}</p>
      <p role="status" className="text-sm text-muted empty:hidden">{sending ? t('picture.sending') : ''}</p>
      {(refused ?? error) && <p role="alert" className="text-sm font-medium text-danger">{refused ?? error}</p>}
    </div>
  )
}

/** Sends the file to the library; answers what it became, or why not. */
async function send(file: File): Promise<Chosen | { message: string | null }> {
  const body = new FormData()
  body.set('fichier', file)
  try {
    const response = await fetch('/api/medias', { method: 'POST', body })
    const answer = await response.json()
    return response.ok ? answer : { message: answer.errors?.[0]?.message ?? null }
  } catch {
    return { message: null }
  }
}

const smallest = (photo: Photo): string | undefined =>
  [...photo.variants].filter(({ format }) => format === 'webp').sort((a, b) => a.width - b.width)[0]?.url ?? photo.variants[0]?.url
