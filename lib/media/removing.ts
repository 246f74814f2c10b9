/** Taking uploads away for good, and with the last one of a picture its files. */
import type { Transaction } from '@/lib/db'
import { storage } from '@/lib/storage'
import { keyOf, storedVariants } from './stored'
import { holdBytes } from './uploading'

/** Removes these uploads; bytes that somebody else brought too stay. */
export async function removeUploads(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const media = await tx.media.findMany({ where: { uploads: { some: { id: { in: [...ids] } } } }, orderBy: { sha256: 'asc' } })
  await tx.upload.deleteMany({ where: { id: { in: [...ids] } } })
  for (const { id, sha256, variants } of media) {
    await holdBytes(tx, sha256)
    const { count } = await tx.media.deleteMany({ where: { id, uploads: { none: {} } } })
    if (count === 0) continue
    const { folder, files } = storedVariants.parse(variants)
    for (const file of files) await storage().remove(keyOf(folder, file))
  }
}
