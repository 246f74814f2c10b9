/** The filters of the desk as SQL, for a query in which the article is called `a`. */
import { Prisma, searchWords } from '@/lib/db'
import { inMinutes, now } from '@/lib/clock'
import { openStatuses, waitingStatuses } from './lateness'
import type { DeskFilters, DeskTab } from './schema'

const states = (...list: readonly string[]): Prisma.Sql => Prisma.sql`a.status IN (${Prisma.join(list.map((one) => Prisma.sql`${one}::"ArticleStatus"`))})`

/** What is neither a draft nor done. */
export const open = states(...openStatuses)

/** What `latenessOf` says of one text, asked of all. */
export const lateSql = (lateDays: number): Prisma.Sql =>
  Prisma.sql`(${open} AND a."deadlineAt" < ${now()} OR ${states(...waitingStatuses)} AND a."statusChangedAt" <= ${inMinutes(-lateDays * 24 * 60)})`

const byTab: Record<DeskTab, Prisma.Sql> = {
  'to-read': states('submitted'),
  'in-review': states('in_review'),
  'with-author': states('changes_requested'),
  accepted: states('accepted'),
  scheduled: states('scheduled'),
  published: Prisma.sql`a."publishedRevisionId" IS NOT NULL AND a."withdrawnAt" IS NULL`,
  withdrawn: Prisma.sql`a."withdrawnAt" IS NOT NULL`,
  declined: states('declined'),
  all: Prisma.sql`a.status <> 'trashed'`,
}
export const inTab = (tab: DeskTab): Prisma.Sql => byTab[tab]
export const anyOf = (tabs: readonly DeskTab[]): Prisma.Sql => Prisma.join(tabs.map((tab) => Prisma.sql`(${byTab[tab]})`), ' OR ')

/** Whether the text changed its state since this person opened it last; nothing that is done is unread. */
export const unreadBy = (reader: string | null): Prisma.Sql =>
  reader === null ? Prisma.sql`false` : Prisma.sql`(${open} AND NOT EXISTS (SELECT 1 FROM "ArticleSeen" v WHERE v."userId" = ${reader}::uuid AND v."articleId" = a.id AND v."change" = a."statusChangedAt"))`

export const all = (conditions: readonly Prisma.Sql[]): Prisma.Sql => Prisma.join(conditions.map((one) => Prisma.sql`(${one})`), ' AND ')

const WEEK = 7 * 24 * 60

/** Everything but the tab. `reader` is whom « me » and « unread » mean: null is nobody. */
export function narrowing({ q, section, author, assignee, label, age, deadline, unread }: DeskFilters, reader: string | null): Prisma.Sql[] {
  return [
    ...searchWords(q).map(named),
    ...(section ? [Prisma.sql`a."workingRevisionId" IN (SELECT r.id FROM "Revision" r WHERE r."sectionId" = ${section}::uuid)`] : []),
    ...(author ? [Prisma.sql`a."ownerId" = ${author}::uuid`] : []),
    ...(assignee === null ? [] : assignee === 'nobody' ? [Prisma.sql`a."assigneeId" IS NULL`] : [Prisma.sql`a."assigneeId" = ${assignee === 'me' ? reader : assignee}::uuid`]),
    ...(label ? [Prisma.sql`a.id IN (SELECT l."articleId" FROM "ArticleLabel" l WHERE l."labelId" = ${label}::uuid)`] : []),
    ...(age ? [Prisma.sql`a."statusChangedAt" <= ${inMinutes(-age * 24 * 60)}`] : []),
    ...(deadline === 'late' ? [Prisma.sql`${open} AND a."deadlineAt" < ${now()}`] : []),
    ...(deadline === 'week' ? [Prisma.sql`a."deadlineAt" >= ${now()} AND a."deadlineAt" < ${inMinutes(WEEK)}`] : []),
    ...(deadline === 'none' ? [Prisma.sql`a."deadlineAt" IS NULL`] : []),
    ...(unread ? [unreadBy(reader)] : []),
  ]
}

/** A word of the title or of its owner's name, whatever its accents. Each half is found by its own index. */
function named(word: string): Prisma.Sql {
  const like = Prisma.sql`LIKE tribune_plain(${`%${word}%`})`
  return Prisma.sql`a."workingRevisionId" IN (SELECT r.id FROM "Revision" r WHERE tribune_plain(r.title) ${like})
    OR a."ownerId" IN (SELECT u.id FROM "User" u LEFT JOIN "Profile" p ON p."userId" = u.id WHERE tribune_plain(u.name) ${like} OR tribune_plain(p.name) ${like})`
}
