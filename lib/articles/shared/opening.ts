/**
 * A text becomes shared when somebody first opens it in the editor: its log begins with
 * one update that holds the working revision. Under the article's lock, because two
 * that began it at once would leave every word twice.
 */
import * as Y from 'yjs'
import { z } from 'zod'
import { lineSchema, workingSchema } from '@/lib/content/review'
import { db } from '@/lib/db'
import { holdArticle, workingTextOf, type StoredText, type WorkingRevision } from '../holding'
import { readLog } from './log'
import { lineOf, writeText, type SharedText } from './text-document'

export type OpenedLog = { updates: Uint8Array[]; last: bigint }

/** The log of a text, begun if need be; null when there is no such article. */
export function openLog(articleId: string): Promise<OpenedLog | null> {
  return db().$transaction(async (tx) => {
    const article = await holdArticle(tx, articleId)
    if (!article) return null
    const log = await readLog(tx, articleId, 0n)
    if (log.last > 0n) return log
    const body = writeText(new Y.Doc(), sharedTextOf(article.working))
    if (!body) throw new Error('a text without a single node')
    const { id } = await tx.textUpdate.create({ data: { articleId, body: Buffer.from(body) }, select: { id: true } })
    await tx.article.update({ where: { id: articleId }, data: { settledUpdate: id } })
    return { updates: [body], last: id }
  })
}

const storedReview = z.object({ title: z.unknown(), standfirst: z.unknown(), body: z.unknown() })

/** A revision as people work on it: with its suggestions and anchors where it has any. */
export function sharedTextOf(revision: StoredText & Pick<WorkingRevision, 'articleId' | 'review'>): SharedText {
  const { title, standfirst, body, sectionId, tags, hero } = workingTextOf(revision.articleId, revision)
  const review = revision.review === null ? null : storedReview.parse(revision.review)
  return {
    title: review ? lineSchema.nodeFromJSON(review.title) : lineOf(title),
    standfirst: review ? lineSchema.nodeFromJSON(review.standfirst) : lineOf(standfirst),
    body: workingSchema.nodeFromJSON(review ? review.body : body),
    sectionId,
    tags,
    hero,
  }
}
