import { db } from '@/lib/db'

/** Where an address of this site leads now, or null when it never moved. */
export async function movedTo(path: string): Promise<string | null> {
  return (await db().redirect.findUnique({ where: { from: path } }))?.to ?? null
}
