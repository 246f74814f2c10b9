/**
 * Leaving a comment under an article. An address that nobody has verified proves
 * nothing, so whatever a visitor writes is held; only people who are signed in, and
 * write under their own address, are published at once.
 */
import type { Actor } from '@/lib/actor'
import { change, db, type Change } from '@/lib/db'
import { notFound, type Result } from '@/lib/result'
import { fingerprint, newId } from '@/lib/tokens'
import { hasAppeared } from './moderating'
import type { CommentInput } from './schema'

const SAME_WITHIN_MS = 10 * 60 * 1000

export type Left = 'held' | 'published'

/** Keeps the comment. The same one again within ten minutes is the same comment, and hears the same. */
export async function leaveComment(actor: Actor, { slug, body, name, email }: CommentInput): Promise<Result<Left>> {
  const writer = await signedInAs(actor, email)
  return change(actor, async (c) => {
    const article = await c.db.article.findFirst({
      where: { slug, publishedRevisionId: { not: null }, withdrawnAt: null, commentPolicy: 'open' },
      select: { id: true },
    })
    if (!article) return notFound()

    const mark = fingerprint(article.id, email.toLowerCase(), body)
    if (await isRepeated(c, mark)) return c.done(writer ? 'published' : 'held')

    const id = newId()
    await c.db.comment.create({
      data: {
        id,
        articleId: article.id,
        userId: writer?.id ?? null,
        name: writer?.name ?? name,
        email,
        body,
        status: writer ? 'approved' : 'pending',
        fingerprint: mark,
        createdAt: c.at,
      },
    })
    c.record('comment.left', { type: 'comment', id }, { articleId: article.id, published: writer !== null })
    if (!writer) return c.done('held')
    await hasAppeared(c, article.id)
    return c.done('published')
  })
}

/** The public name of whoever is signed in, when the address typed is theirs. */
async function signedInAs(actor: Actor, email: string): Promise<{ id: string; name: string } | null> {
  if (actor.kind !== 'person') return null
  const user = await db().user.findFirst({
    where: { id: actor.id, email, status: 'active' },
    select: { id: true, name: true, profile: { select: { name: true } } },
  })
  return user && { id: user.id, name: user.profile?.name ?? user.name }
}

async function isRepeated(c: Change, mark: string): Promise<boolean> {
  // Two posts of one click at the same moment: the second waits, and finds the first.
  await c.db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`comment:${mark}`}, 0))`
  const since = new Date(c.at.getTime() - SAME_WITHIN_MS)
  return (await c.db.comment.count({ where: { fingerprint: mark, createdAt: { gt: since } } })) > 0
}
