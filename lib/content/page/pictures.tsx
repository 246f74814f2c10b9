/** Photographs of the text: alone, or as a gallery that is a grid of links to the pictures themselves. */
import type { ReactNode } from 'react'
import type { Photo } from '@/lib/media'
import { say } from '../messages'
import { largestVariant, plainVariant } from '../photo'
import { frenchSpaces } from '../typography'
import type { FigureAttrs, Gallery } from '../types'
import type { Context } from './context'

// The text column is 680 px wide; below that a picture takes the window's width.
export const columnWide = '(min-width: 760px) 680px, 100vw'
const halfColumn = '(min-width: 760px) 340px, 50vw'
const types = { avif: 'image/avif', webp: 'image/webp', jpeg: 'image/jpeg' } as const

export function picture(photo: Photo, alt: string, sizes: string): ReactNode {
  const srcSet = (format: keyof typeof types) =>
    photo.variants.filter((variant) => variant.format === format).map(({ url, width }) => `${url} ${width}w`).join(', ')
  const plain = plainVariant(photo)
  return (
    <picture>
      {(['avif', 'webp'] as const).map((format) => (srcSet(format) ? <source key={format} type={types[format]} srcSet={srcSet(format)} sizes={sizes} /> : null))}
      <img src={plain} srcSet={srcSet('jpeg') || undefined} sizes={sizes} alt={alt} width={photo.width} height={photo.height} loading="lazy" decoding="async" />
    </picture>
  )
}

const photoOf = ({ upload }: FigureAttrs, { figures }: Context): Photo | undefined => (upload === null ? undefined : figures.get(upload))

export function figure(attrs: FigureAttrs, context: Context): ReactNode {
  const photo = photoOf(attrs, context)
  if (!photo) return null
  return (
    <figure className="figure">
      {picture(photo, attrs.alt, columnWide)}
      {captionOf(attrs)}
    </figure>
  )
}

function captionOf({ caption, credit }: FigureAttrs): ReactNode {
  if (!caption && !credit) return null
  return (
    <figcaption>
      {caption ? frenchSpaces(caption) : null}
      {caption && credit ? ' ' : null}
      {credit ? <span className="credit">{frenchSpaces(credit)}</span> : null}
    </figcaption>
  )
}

export function gallery({ attrs, content }: Gallery, context: Context): ReactNode {
  const shown = content.flatMap((node) => {
    const photo = photoOf(node.attrs, context)
    return photo ? [{ attrs: node.attrs, photo }] : []
  })
  if (shown.length === 0) return null
  return (
    <figure className="gallery">
      <picture-gallery label={say('galleryDialog')} close={say('galleryClose')} previous={say('galleryPrevious')} next={say('galleryNext')}>
        <ul>
          {shown.map(({ attrs: { alt, caption, credit, upload }, photo }, index) => (
            <li key={index}>
              <figure>
                <a href={largestVariant(photo)} aria-label={alt ? say('enlargeDescribed', { alt }) : say('enlarge', { number: index + 1, count: shown.length })}>
                  {picture(photo, alt, halfColumn)}
                </a>
                {captionOf({ alt, caption, credit, upload })}
              </figure>
            </li>
          ))}
        </ul>
      </picture-gallery>
      {attrs.caption ? <figcaption>{frenchSpaces(attrs.caption)}</figcaption> : null}
    </figure>
  )
}
