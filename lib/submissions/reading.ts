/** What the pages behind the links show. All of it only reads: a scanner that opens a link changes nothing. */
import { isStaff, type Actor } from '@/lib/actor'
import { isPublic, uploadsOf, type ArticleStatus, type ReceivedText } from '@/lib/articles'
import { now } from '@/lib/clock'
import { db } from '@/lib/db'
import { photosOf, type Photo } from '@/lib/media'
import { application, type ApplicationRow } from '@/lib/people'
import { hashToken } from '@/lib/tokens'
import { textOf } from './holding'

export type UnsignedText =
  | { state: 'writing'; id: string; version: number; savedAt: Date; text: ReceivedText; photos: Record<string, Photo>; person: { name: string; email: string; letter: string } }
  /** Submitted; the mail with the link is on its way to that address. */
  | { state: 'waiting'; title: string; email: string; expired: boolean }
  /** `status`: of the article it became. `slug`: where readers find it. `contributor`: whether its author may open it. */
  | { state: 'received'; title: string; status: ArticleStatus; slug: string | null; articleId: string | null; contributor: boolean }

/** The text behind a link's secret; null when there is none. */
export async function unsignedText(secret: string): Promise<UnsignedText | null> {
  const row = await db().unsignedText.findUnique({
    where: { secretHash: hashToken(secret) },
    omit: { email: false },
    include: { article: { select: { id: true, slug: true, status: true, publishedRevisionId: true, withdrawnAt: true, workingRevision: { select: { title: true } }, owner: { select: { role: true } } } } },
  })
  if (!row) return null
  if (row.confirmedAt) {
    const { article } = row
    return {
      state: 'received',
      title: article?.workingRevision?.title || row.title,
      status: article?.status ?? 'submitted',
      slug: article && isPublic(article) ? article.slug : null,
      articleId: article?.id ?? null,
      contributor: article !== null && article.owner.role !== 'reader',
    }
  }
  if (row.submittedAt) return { state: 'waiting', title: row.title, email: row.email ?? '', expired: row.confirmExpires !== null && row.confirmExpires <= now() }
  const text = textOf(row)
  const photos = Object.fromEntries(await photosOf(uploadsOf(text)))
  return { state: 'writing', id: row.id, version: row.version, savedAt: row.savedAt, text, photos, person: { name: row.name ?? '', email: row.email ?? '', letter: row.letter ?? '' } }
}

/** What a mailed link can do: confirm, nothing any more because it was used or has ended, or nothing at all. */
export async function confirmationOf(token: string): Promise<{ is: 'open' | 'ended' | 'used'; title: string } | null> {
  const row = await db().unsignedText.findUnique({ where: { confirmHash: hashToken(token) }, select: { title: true, confirmedAt: true, confirmExpires: true } })
  if (!row) return null
  const open = row.confirmExpires !== null && row.confirmExpires > now()
  return { is: row.confirmedAt ? 'used' : open ? 'open' : 'ended', title: row.title }
}

/** The application that waits for an answer together with an article; null where there is none, or not for this actor. */
export async function applicationWith(actor: Actor, articleId: string): Promise<ApplicationRow | null> {
  if (!isStaff(actor)) return null
  const row = await db().unsignedText.findUnique({ where: { articleId }, select: { applicationId: true } })
  const found = row?.applicationId ? await application(actor, row.applicationId) : null
  return found?.ok && found.value.status === 'pending' ? found.value : null
}

export type TextOfApplication = { articleId: string; title: string; standfirst: string; status: ArticleStatus }

/** The texts that came with these applications, by application; null for who does not see them. */
export async function textsWith(actor: Actor, applicationIds: readonly string[]): Promise<Map<string, TextOfApplication[]> | null> {
  if (!isStaff(actor)) return null
  const rows = await db().unsignedText.findMany({
    where: { applicationId: { in: [...applicationIds] }, articleId: { not: null } },
    orderBy: { confirmedAt: 'asc' },
    select: { applicationId: true, article: { select: { id: true, status: true, workingRevision: { select: { title: true, standfirst: true } } } } },
  })
  const texts = new Map<string, TextOfApplication[]>()
  for (const { applicationId, article } of rows) {
    if (!applicationId || !article) continue
    const { title = '', standfirst = '' } = article.workingRevision ?? {}
    texts.set(applicationId, [...(texts.get(applicationId) ?? []), { articleId: article.id, title, standfirst, status: article.status }])
  }
  return texts
}
