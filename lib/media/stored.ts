/** How the files of a picture are named and remembered. */
import { z } from 'zod'
import { sign } from '@/lib/tokens'
import type { Photo, Variant } from './picture'

/** The column `Media.variants`. `folder` is where the files lie. */
export const storedVariants = z.object({
  folder: z.string().regex(/^[0-9a-f]{2}\/[0-9a-f]{32}$/),
  files: z.array(z.object({ format: z.enum(['avif', 'webp', 'jpeg']), width: z.number().int(), height: z.number().int() })).min(1),
})
export type StoredVariants = z.output<typeof storedVariants>
export type StoredFile = StoredVariants['files'][number]

/**
 * The folder of a picture. Always the same for the same bytes, so that a repeated
 * upload writes over itself; keyed by the site's secret, so that having a picture
 * does not tell where, or whether, the site has it.
 */
export function folderOf(sha256: string): string {
  const name = Buffer.from(sign('media', sha256), 'base64url').toString('hex').slice(0, 32)
  return `${name.slice(0, 2)}/${name}`
}

export const types = { avif: 'image/avif', webp: 'image/webp', jpeg: 'image/jpeg' } as const satisfies Record<Variant['format'], string>

/** Where a file lies in the store.. */
export const keyOf = (folder: string, { format, width }: { format: Variant['format']; width: number }): string => `${folder}/${width}.${format}`

const servedKey = /^[0-9a-f]{2}\/[0-9a-f]{32}\/[1-9]\d{0,3}\.(avif|webp|jpeg)$/

/** The type of a file by its key; null for whatever is not a key of this product. */
export function typeOfKey(key: string): string | null {
  const format = servedKey.exec(key)?.[1]
  return format === 'avif' || format === 'webp' || format === 'jpeg' ? types[format] : null
}

/** A photograph as pages show it; what it shows is said by the figure that uses it. */
export function photoOf({ width, height }: { width: number; height: number }, { folder, files }: StoredVariants): Photo {
  return {
    kind: 'photo',
    alt: '',
    caption: null,
    credit: null,
    width,
    height,
    variants: files.map((file) => ({ format: file.format, width: file.width, url: `/media/${keyOf(folder, file)}` })),
  }
}
