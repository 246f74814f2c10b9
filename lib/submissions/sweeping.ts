/** What nobody confirmed goes, with its pictures, and links that have told enough: by the database's clock. */
import { db } from '@/lib/db'
import { removeUploads } from '@/lib/media'
import { followedDays, keptDays } from './limits'

const atOnce = 100

/** Removes what is over; answers how many texts went. */
export async function sweepUnsigned(): Promise<number> {
  let gone = 0
  for (let last = atOnce; last === atOnce; gone += last) last = await sweepSome()
  return gone
}

/** Two processes that sweep at once take different ones. */
function sweepSome(): Promise<number> {
  return db().$transaction(async (tx) => {
    const rows = await tx.$queryRaw<{ id: string }[]>`
      SELECT id::text FROM "UnsignedText"
      WHERE CASE WHEN "articleId" IS NULL
        THEN greatest("savedAt", "submittedAt") < clock_timestamp() - make_interval(days => ${keptDays}::int)
        ELSE "confirmedAt" < clock_timestamp() - make_interval(days => ${followedDays}::int) END
      LIMIT ${atOnce} FOR UPDATE SKIP LOCKED`
    const ids = rows.map(({ id }) => id)
    const uploads = await tx.upload.findMany({ where: { unsignedTextId: { in: ids } }, select: { id: true } })
    await removeUploads(tx, uploads.map(({ id }) => id))
    await tx.unsignedText.deleteMany({ where: { id: { in: ids } } })
    return ids.length
  }, { timeout: 60_000 })
}
