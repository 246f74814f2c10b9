/**
 * A square out of a picture that is here already. It becomes a picture of its own, with its
 * own files, so that whoever shows it needs to know nothing of the cut: public pages have
 * no inline style that could place it.
 */
import sharp from 'sharp'
import type { Actor } from '@/lib/actor'
import { db } from '@/lib/db'
import { notFound, type Result } from '@/lib/result'
import { storage } from '@/lib/storage'
import { squareOf, type Cut } from './cut'
import { keyOf, storedVariants } from './stored'
import { uploadPicture, type Uploaded } from './uploading'

/** Cuts the square out of one's own upload; the answer is the square's upload. */
export async function cutPicture(actor: Actor, { upload, cut }: { upload: string; cut: Cut }): Promise<Result<Uploaded>> {
  const row = actor.kind === 'person' ? await db().upload.findFirst({ where: { id: upload, userId: actor.id }, select: { filename: true, media: { select: { variants: true } } } }) : null
  if (!row) return notFound()
  const { folder, files } = storedVariants.parse(row.media.variants)
  const widest = files.reduce((best, file) => (file.width >= best.width ? file : best))
  const stored = await storage().get(keyOf(folder, widest))
  if (!stored) return notFound()
  const { left, top, side } = squareOf(widest, cut)
  const bytes = await sharp(await new Response(stored.bytes).arrayBuffer()).extract({ left, top, width: side, height: side }).flatten({ background: 'white' }).jpeg({ quality: 92 }).toBuffer()
  return uploadPicture(actor, { filename: row.filename, bytes })
}
