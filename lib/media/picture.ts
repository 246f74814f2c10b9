import type { FieldName, PaletteName } from '@/lib/zellige'

/** One encoded file of a picture, as stored: immutable, addressed by content. */
export type Variant = { format: 'avif' | 'webp' | 'jpeg'; width: number; url: string }

/** A photograph somebody brought, with everything a page needs to show it. */
export type Photo = {
  kind: 'photo'
  alt: string
  caption: string | null
  credit: string | null
  /** Pixels of the largest variant: reserves the box, so that nothing shifts. */
  width: number
  height: number
  variants: Variant[]
}

/** The magazine's own picture language, for whatever has no photograph. */
export type Zellige = { kind: 'zellige'; palette: PaletteName; field: FieldName; seed: string }

export type Picture = Photo | Zellige
