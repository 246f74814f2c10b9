import { plainVariant } from '@/lib/content'
import { frenchSpaces } from '@/lib/content/typography'
import { text } from '@/lib/i18n'
import type { Photo } from '@/lib/media'

type Attrs = Readonly<Record<string, unknown>>

/** A picture with its caption and credit, as a revision has them. */
export function Picture({ attrs, photos, label }: { attrs: Attrs; photos: ReadonlyMap<string, Photo>; label?: string }) {
  const t = text('studio')
  const photo = typeof attrs.upload === 'string' ? photos.get(attrs.upload) : undefined
  const under = [attrs.caption, attrs.credit].filter((words) => typeof words === 'string' && words !== '').map((words) => frenchSpaces(String(words)))
  return (
    <figure className="figure">
      {label && <p className="mb-1.5 font-sans text-sm font-semibold text-muted">{label}</p>}
      {photo ? (
        <img src={plainVariant(photo)} alt={typeof attrs.alt === 'string' ? attrs.alt : ''} width={photo.width} height={photo.height} loading="lazy" decoding="async" />
      ) : (
        <p className="rounded-box bg-wash p-4 font-sans text-sm text-muted">{t('comparison.picture.missing')}</p>
      )}
      {under.length > 0 && <figcaption>{under.join(' · ')}</figcaption>}
    </figure>
  )
}
