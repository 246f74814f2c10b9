import type { Photo, Picture as PictureData, Variant } from '@/lib/media'
import { zelligePath } from '@/lib/zellige'

type Props = {
  picture: PictureData
  /** How wide it is shown, as in the `sizes` attribute: photographs come in several widths. */
  sizes: string
  className?: string
  /** The first picture of a page: fetched at once. Everything else waits until it is near. */
  first?: boolean
  /** Beside its own headline a picture adds nothing for whoever cannot see it. */
  decorative?: boolean
}

/** A photograph in the formats a browser knows, or the zellige that stands for one. */
export function Picture({ picture, sizes, className, first = false, decorative = false }: Props) {
  const loading = first ? ({ fetchPriority: 'high' } as const) : ({ loading: 'lazy', decoding: 'async' } as const)
  if (picture.kind === 'zellige') return <img src={zelligePath(picture)} alt="" width={1600} height={900} className={className} {...loading} />
  const fallback = bestFallback(picture)
  return (
    <picture className="contents">
      {(['avif', 'webp'] as const).map((format) => {
        const srcSet = srcSetOf(picture, format)
        return srcSet && <source key={format} type={`image/${format}`} srcSet={srcSet} sizes={sizes} />
      })}
      <img src={fallback?.url} alt={decorative ? '' : picture.alt} width={picture.width} height={picture.height} className={className} {...loading} />
    </picture>
  )
}

const srcSetOf = (photo: Photo, format: Variant['format']): string =>
  photo.variants
    .filter((variant) => variant.format === format)
    .sort((a, b) => a.width - b.width)
    .map((variant) => `${variant.url} ${variant.width}w`)
    .join(', ')

/** For a browser without `picture`: a middling size of the plainest format. */
function bestFallback({ variants }: Photo): Variant | undefined {
  const rank = { jpeg: 0, webp: 1, avif: 2 }
  return [...variants].sort((a, b) => rank[a.format] - rank[b.format] || Math.abs(a.width - 960) - Math.abs(b.width - 960))[0]
}
