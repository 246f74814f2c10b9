/** The record of one article, for whoever its domain lets in. */
import { Prisma } from '@/lib/db'
import { articleSubjects } from './acts'
import { readEvents, type RecordRow } from './rows'

/** At most so many acts are shown beside a text; all of them stand in the journal. */
export const shownBesideText = 500

/**
 * What happened to an article, the last first. `acts`: only these acts on it and the notes at its passages; null: also what
 * editors did among themselves. Notes whose event does not say whose they are count as theirs.
 */
export function recordOfArticle(id: string, acts: readonly string[] | null): Promise<RecordRow[]> {
  const circle = acts === null ? Prisma.sql`e.subject = ANY(${[...articleSubjects]})` : Prisma.sql`((e.subject = 'article' AND e.verb = ANY(${[...acts]})) OR (e.subject = 'note' AND e.data ->> 'kind' = 'passage'))`
  return readEvents({ where: Prisma.sql`e."articleId" = ${id}::uuid AND ${circle}`, order: 'desc', after: null, take: shownBesideText })
}
