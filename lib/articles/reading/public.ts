/**
 * What « public » means, written once for Prisma and once for SQL: a published
 * revision and no withdrawal. No public query asks for the status of the working text.
 */
import { Prisma } from '@/lib/db'

export const publicOnly = { publishedRevisionId: { not: null }, withdrawnAt: null } as const satisfies Prisma.ArticleWhereInput

/** The same for an SQL query in which the article is called `a`. */
export const publicSql = Prisma.sql`a."publishedRevisionId" IS NOT NULL AND a."withdrawnAt" IS NULL`

/** Newest first, everywhere that readers see a list. */
export const newestFirst = [{ publishedAt: 'desc' }, { id: 'desc' }] as const satisfies Prisma.ArticleOrderByWithRelationInput[]
