/** A preview link held by the transaction that answers by it: two clicks on one button come one after the other. */
import type { Actor } from '@/lib/actor'
import type { Change, Transaction } from '@/lib/db'
import { notFound, type Failure } from '@/lib/result'
import { hashToken } from '@/lib/tokens'
import { holdForNotes, type HeldForNotes } from '../notes/holding'
import { mayManage } from './policy'
import type { PreviewOnly } from './schema'

const shape = { id: true, articleId: true, label: true, mayNote: true, mayApprove: true, createdById: true, expiresAt: true, revokedAt: true } as const

export type HeldLink = NonNullable<Awaited<ReturnType<typeof rowOf>>>

const rowOf = (tx: Transaction, where: { tokenHash: string } | { id: string; articleId: string }) => tx.previewLink.findFirst({ where, select: shape })

/** Whether a link still opens its text. */
export const isLive = (link: { expiresAt: Date; revokedAt: Date | null }, at: Date): boolean => link.revokedAt === null && link.expiresAt > at

/** The link with this token, locked; null when it opens nothing (any more). */
export async function holdLiveLink(c: Change, token: string): Promise<HeldLink | null> {
  const tokenHash = hashToken(token)
  await c.db.$queryRaw`SELECT 1 FROM "PreviewLink" WHERE "tokenHash" = ${tokenHash} FOR UPDATE`
  const link = await rowOf(c.db, { tokenHash })
  return link && isLive(link, c.at) ? link : null
}

/** A link that this actor looks after, with its article; or why not. */
export async function holdManaged(c: Change, actor: Actor, input: PreviewOnly): Promise<{ link: HeldLink; article: HeldForNotes } | Failure> {
  const article = await holdForNotes(c.db, input.article)
  if (!article) return notFound()
  await c.db.$queryRaw`SELECT 1 FROM "PreviewLink" WHERE id = ${input.link}::uuid FOR UPDATE`
  const link = await rowOf(c.db, { id: input.link, articleId: article.id })
  return link && mayManage(actor, article, link) ? { link, article } : notFound()
}
