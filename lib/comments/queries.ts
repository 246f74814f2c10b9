/** The comments as readers see them, and as the moderation desk does (with the addresses). */
import { z } from 'zod'
import type { Actor } from '@/lib/actor'
import { withoutForbiddenCharacters } from '@/lib/content/characters'
import { db, type CommentStatus, type Prisma } from '@/lib/db'
import { forbidden, type Result } from '@/lib/result'
import { tags, type Tag } from '@/lib/tags'
import { mayModerate } from './policy'

const PAGE = 50
const SHOWN = 500

/** `body` is plain text, paragraphs parted by an empty line; `isAuthor`: written by who signed the article. */
export type PublicComment = { id: string; name: string; body: string; at: Date; isAuthor: boolean }

/** The approved comments of an article, oldest first. Names no private column. */
export async function articleComments(articleId: string): Promise<{ comments: PublicComment[]; tags: Tag[] }> {
  const rows = await db().comment.findMany({
    where: { articleId, status: 'approved' },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: SHOWN,
    select: { id: true, name: true, body: true, createdAt: true, userId: true },
  })
  const authors = rows.some(({ userId }) => userId !== null) ? await authorsOf(articleId) : new Set<string>()
  const comments = rows.map(({ createdAt, userId, ...comment }) => ({ ...comment, at: createdAt, isAuthor: userId !== null && authors.has(userId) }))
  return { comments, tags: [tags.comments(articleId)] }
}

/** Who signed what readers see of an article. Most comments are by people without an account: then nobody asks. */
async function authorsOf(articleId: string): Promise<Set<string>> {
  const signed = await db().profile.findMany({ where: { bylines: { some: { revision: { publishedOf: { id: articleId } } } } }, select: { userId: true } })
  return new Set(signed.flatMap(({ userId }) => userId ?? []))
}

export type QueuedComment = {
  id: string
  name: string
  email: string
  body: string
  status: CommentStatus
  at: Date
  article: { id: string; slug: string; title: string }
}
export type CommentQueue = { comments: QueuedComment[]; counts: Record<CommentStatus, number>; next: string | null }
type Asked = { status?: CommentStatus; cursor?: string; q?: string }

/** The moderation desk: comments of one state, newest first; `counts` follow the search. */
export async function commentQueue(actor: Actor, { status = 'pending', cursor, q = '' }: Asked): Promise<Result<CommentQueue>> {
  if (!mayModerate(actor)) return forbidden()
  const search = matching(withoutForbiddenCharacters(q).trim().slice(0, 100))
  const [rows, groups] = await Promise.all([
    db().comment.findMany({
      where: { ...search, status },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: PAGE + 1,
      ...(cursor && z.uuid().safeParse(cursor).success ? { cursor: { id: cursor }, skip: 1 } : {}),
      select: {
        id: true, name: true, email: true, body: true, status: true, createdAt: true,
        article: { select: { id: true, slug: true, title: true } },
      },
    }),
    db().comment.groupBy({ by: ['status'], where: search, _count: true }),
  ])
  const counts = { pending: 0, approved: 0, rejected: 0, spam: 0 }
  for (const group of groups) counts[group.status] = group._count
  const comments = rows.slice(0, PAGE).map(({ createdAt, ...comment }) => ({ ...comment, at: createdAt }))
  return { ok: true, value: { comments, counts, next: rows.length > PAGE ? (comments.at(-1)?.id ?? null) : null }, tags: [] }
}

/** How many comments wait to be read, for the rail; null for who does not moderate. */
export async function commentsWaiting(actor: Actor): Promise<number | null> {
  return mayModerate(actor) ? db().comment.count({ where: { status: 'pending' } }) : null
}

function matching(words: string): Prisma.CommentWhereInput {
  if (!words) return {}
  const contains = { contains: words, mode: 'insensitive' } as const
  return { OR: [{ name: contains }, { email: contains }, { body: contains }, { article: { title: contains } }] }
}
