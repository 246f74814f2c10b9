import type { ReactNode } from 'react'
import { renderDocument } from '@/lib/content'
import type { Doc } from '@/lib/content/types'
import type { Photo } from '@/lib/media'
import type { Hero } from '@/lib/articles/working-text'

type Props = { title: string; standfirst: string; body: Doc; hero: Hero | null; section: string | null; photos: ReadonlyMap<string, Photo>; untitled: string; level?: 1 | 2; children?: ReactNode }

/** A text as it will look, to read: its label, title and standfirst, then `children`, then the body. */
export function ReadText({ title, standfirst, body, hero, section, photos, untitled, level = 2, children }: Props) {
  const H = `h${level}` as const
  const opening = hero ? photos.get(hero.upload) : undefined
  const picture = opening?.variants.filter((variant) => variant.format === 'webp').sort((a, b) => a.width - b.width).find((variant) => variant.width >= 800) ?? opening?.variants[0]
  return (
    <article className="mx-auto w-full max-w-[680px]">
      {section && <p className="text-md font-semibold text-accent">{section}</p>}
      <H className="mt-2 font-display text-[clamp(1.75rem,3.4vw,2.25rem)] leading-[1.1] font-headline tracking-[-0.01em] text-balance">{title || untitled}</H>
      {children}
      {opening && hero && picture && (
        <figure className="mb-6">
          <img src={picture.url} alt={hero.alt} width={opening.width} height={opening.height} className="h-auto w-full rounded-box" />
          {(hero.caption || hero.credit) && <figcaption className="mt-2 text-sm text-muted">{[hero.caption, hero.credit].filter(Boolean).join(' · ')}</figcaption>}
        </figure>
      )}
      <div className="prose max-w-none text-[1.0625rem]">
        {standfirst && <p><strong>{standfirst}</strong></p>}
        {renderDocument(body, { figures: photos, headingIds: false })}
      </div>
    </article>
  )
}
