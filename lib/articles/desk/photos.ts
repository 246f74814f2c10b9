/** Photographs by their uploads, for a text that is open in somebody's editor. */
import type { Actor } from '@/lib/actor'
import { db } from '@/lib/db'
import { photosOf, type Photo } from '@/lib/media'
import { foreignAmong } from '../pictures'
import { maySee } from '../policy'
import type { PhotosAsked } from '../schema'

/** Those of the uploads that the text may show; null when there is no such article for this actor. */
export async function photosForText(actor: Actor, { id, uploads }: PhotosAsked): Promise<Record<string, Photo> | null> {
  const article = await db().article.findUnique({ where: { id }, select: { id: true, ownerId: true, coauthorIds: true } })
  if (!article || !maySee(actor, article)) return null
  const foreign = new Set(await foreignAmong(db(), actor, article, uploads))
  return Object.fromEntries(await photosOf(uploads.filter((upload) => !foreign.has(upload))))
}
