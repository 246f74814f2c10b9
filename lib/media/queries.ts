/** Pictures for pages. */
import { db } from '@/lib/db'
import type { Photo } from './picture'
import { photoOf, storedVariants } from './stored'

/**
 * The photographs of these uploads, in one query; unknown ones are left out. Alt,
 * caption and credit belong to the figure that shows the picture: the caller fills them in.
 */
export async function photosOf(uploadIds: readonly string[]): Promise<Map<string, Photo>> {
  if (uploadIds.length === 0) return new Map()
  const rows = await db().upload.findMany({
    where: { id: { in: [...new Set(uploadIds)] } },
    select: { id: true, media: { select: { width: true, height: true, variants: true } } },
  })
  return new Map(
    rows.flatMap(({ id, media }) => {
      const variants = storedVariants.safeParse(media.variants)
      return variants.success ? [[id, photoOf(media, variants.data)]] : []
    }),
  )
}
