/**
 * Bringing a picture. The same bytes are one Media whoever brings them, and each who
 * does has an Upload of their own. Limit: `upload`, per person, at the route.
 */
import { createHash } from 'node:crypto'
import type { Actor } from '@/lib/actor'
import { change, db, type Change, type Transaction } from '@/lib/db'
import { text } from '@/lib/i18n'
import { forbidden, invalid, type Failure, type Result } from '@/lib/result'
import { storage } from '@/lib/storage'
import { newId } from '@/lib/tokens'
import { encodePicture, type Encoded } from './encoding'
import type { PictureFile } from './form'
import type { Photo } from './picture'
import { mayUpload } from './policy'
import { MAXIMUM_BYTES, pictureKind, plainFilename } from './reading'
import { folderOf, keyOf, photoOf, storedVariants, types, type StoredVariants } from './stored'

export type Uploaded = { upload: string; photo: Photo }

/** Whose a picture is: columns of its upload, or why it may not be brought. */
type Claim = (c: Change) => Promise<Failure | { userId?: string; unsignedTextId?: string }>

/** Keeps a picture of the actor's own. */
export async function uploadPicture(actor: Actor, file: PictureFile): Promise<Result<Uploaded>> {
  if (!mayUpload(actor)) return forbidden()
  return keepPicture(actor, file, async () => (actor.kind === 'person' ? { userId: actor.id } : {}))
}

/** Keeps a picture and its variants, all or nothing. */
export async function keepPicture(actor: Actor, { filename, bytes }: PictureFile, claim: Claim): Promise<Result<Uploaded>> {
  if (bytes.byteLength > MAXIMUM_BYTES) return refused('too-heavy')
  if (pictureKind(bytes) === null) return refused('kind')
  const sha256 = createHash('sha256').update(bytes).digest('hex')

  const known = await db().media.findUnique({ where: { sha256 }, select: { id: true } })
  const encoded = known ? null : await encodePicture(bytes)
  if (typeof encoded === 'string') return refused(encoded)
  try {
    return await change(actor, async (c) => {
      const whose = await claim(c)
      if ('ok' in whose) return whose
      const media = await ensureMedia(c, { sha256, size: bytes.byteLength, encoded })
      const upload = newId()
      await c.db.upload.create({
        data: { id: upload, mediaId: media.id, ...whose, filename: plainFilename(filename), createdAt: c.at },
      })
      c.record('picture.uploaded', { type: 'upload', id: upload })
      return c.done({ upload, photo: photoOf(media, media.variants) })
    })
  } catch (error) {
    if (encoded) await forgetOrphans(sha256, encoded).catch(() => {})
    throw error
  }
}

type Media = { id: string; width: number; height: number; variants: StoredVariants }

/** The Media of these bytes; the files are written first, under a lock that a second upload of them waits for. */
async function ensureMedia(c: Change, { sha256, size, encoded }: { sha256: string; size: number; encoded: Encoded | null }): Promise<Media> {
  await holdBytes(c.db, sha256)
  const known = await c.db.media.findUnique({ where: { sha256 } })
  if (known) return { ...known, variants: storedVariants.parse(known.variants) }
  if (!encoded) throw new Error('the picture was removed while it was uploaded again')
  const folder = folderOf(sha256)
  // All of them settle before anything else happens: no file may arrive after its removal.
  const kept = await Promise.allSettled(encoded.files.map(({ bytes, ...file }) => storage().put(keyOf(folder, file), bytes, types[file.format])))
  const failed = kept.find((each) => each.status === 'rejected')
  if (failed) throw failed.reason
  const { width, height } = encoded
  const variants = { folder, files: encoded.files.map(({ bytes: _bytes, ...file }) => file) }
  const id = newId()
  await c.db.media.create({ data: { id, sha256, width, height, bytes: size, variants, createdAt: c.at } })
  return { id, width, height, variants }
}

/** After a failure: removes the files, unless somebody else's upload of the same bytes holds them by now. */
async function forgetOrphans(sha256: string, { files }: Encoded): Promise<void> {
  await db().$transaction(async (tx) => {
    await holdBytes(tx, sha256)
    if (await tx.media.findUnique({ where: { sha256 }, select: { id: true } })) return
    for (const file of files) await storage().remove(keyOf(folderOf(sha256), file))
  })
}

/** Whoever writes or removes the files of these bytes does so alone. */
export async function holdBytes(tx: Transaction, sha256: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`media:${sha256}`}, 0))`
}

const refused = (key: 'too-heavy' | 'kind' | 'broken' | 'too-large') => invalid({ path: 'fichier', message: text('errors')(`media.${key}`) })
