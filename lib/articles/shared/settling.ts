/**
 * The working revision follows the shared text. Every command settles first, under the
 * article's lock, so that it sees what people have typed; the collaboration server
 * settles when they pause. A text that is not shared is settled by nature.
 */
import type * as Y from 'yjs'
import { job, type Actor } from '@/lib/actor'
import { parseDocument } from '@/lib/content/document'
import { anchorsIn, articleOf, asWritten, suggestionsIn, wordsOf, type Suggestion } from '@/lib/content/review'
import { change, Prisma, type Change } from '@/lib/db'
import { notFound, type Result } from '@/lib/result'
import { holdArticle, type HeldArticle, type WorkingRevision } from '../holding'
import { maySee } from '../policy'
import { freeze, openCopy, pauseMinutes } from '../revisions'
import { tagRevision } from '../tagging'
import { checkedFields } from './fields-check'
import { appendUpdate, compact, isSettled, readLog } from './log'
import { documentOf, encodeWhole, fieldsRoot, readText, writeText, type SharedText } from './text-document'

/** What the columns of a revision say of a shared text. */
export type SettledText = Pick<WorkingRevision, 'title' | 'standfirst' | 'sectionId'> & { body: Prisma.InputJsonValue; hero: SharedText['hero']; review: Prisma.InputJsonValue | null; openSuggestions: number; tags: string[] }

/** The article, locked, its working revision up to date with its log; null when there is none. */
export async function holdSettled(c: Change, id: string): Promise<HeldArticle | null> {
  const article = await holdArticle(c.db, id)
  return article && (await settle(c, article)) ? holdArticle(c.db, id) : article
}

/** Brings a held article's working revision up to its log; answers whether there was anything to bring. */
async function settle(c: Change, article: HeldArticle): Promise<boolean> {
  if (await isSettled(c.db, article)) return false
  const log = await readLog(c.db, article.id, article.settledUpdate)
  if (!log.fresh) return false
  const text = settledText(checkedText(documentOf(log.updates)))
  const { from, to, lastHand } = log.fresh
  const { id } = await openForSettling(c, article, from)
  const sectionId = await knownSection(c, text.sectionId)
  await c.db.revision.update({ where: { id }, data: { ...columnsOf(text), sectionId, version: { increment: 1 }, makerId: lastHand, savedAt: to } })
  await tagRevision(c.db, id, text.tags)
  await markSettled(c, article.id, log.last, text.openSuggestions)
  await compact(c.db, article.id, log.last, (updates) => encodeWhole(documentOf(updates)))
  return true
}

/** The text and its fields, as they may be stored. */
function checkedText(doc: Y.Doc): SharedText {
  const fields = checkedFields(doc.getMap(fieldsRoot))
  if (!fields) throw new Error('a shared text holds fields that may not be stored')
  return { ...readText(doc), ...fields }
}

/** Settles a text that people have stopped typing in. */
export const settleText = (actor: Actor, { id }: { id: string }): Promise<Result<{ version: number; savedAt: Date }>> =>
  change(actor, async (c) => {
    const article = await holdArticle(c.db, id)
    if (!article || !maySee(actor, article)) return notFound()
    const settled = (await settle(c, article)) ? await holdArticle(c.db, id) : article
    return settled ? c.done({ version: settled.working.version, savedAt: settled.working.savedAt }) : notFound()
  })

/**
 * Puts a text that a command has just made the working one where everybody works on it, and says that
 * both agree: appends to the log whatever leads to it. A text that is not shared has no log. `article` is settled.
 */
export async function shareSettled(c: Change, article: Pick<HeldArticle, 'id' | 'settledUpdate'>, text: SharedText, byId: string | null): Promise<void> {
  const { updates } = await readLog(c.db, article.id, 0n)
  const update = updates.length > 0 ? writeText(documentOf(updates), text) : null
  const last = update ? await appendUpdate(c.db, article.id, update, byId) : article.settledUpdate
  await markSettled(c, article.id, last, openSuggestionsIn(text).length)
}

/** Every suggestion of a text, in its order. */
export const openSuggestionsIn = ({ title, standfirst, body }: SharedText): Suggestion[] => [title, standfirst, body].flatMap(suggestionsIn)

/** Says that the working revision holds everything up to this update. */
async function markSettled(c: Change, articleId: string, update: bigint, openSuggestions: number): Promise<void> {
  await c.db.article.update({ where: { id: articleId }, data: { settledUpdate: update, openSuggestions } })
}

/** A shared text as a revision keeps it: the words as they stand, and beside them the review where there is one. */
export function settledText(text: SharedText): SettledText {
  const { title, standfirst, body, sectionId, tags, hero } = text
  const [all, suggestions] = [[title, standfirst, body], openSuggestionsIn(text)]
  const parsed = parseDocument(articleOf(asWritten(body)))
  if (!parsed.ok) throw new Error(`a shared text does not fit the article's schema: ${parsed.error}`)
  return {
    title: wordsOf(asWritten(title)).trim(),
    standfirst: wordsOf(asWritten(standfirst)).trim(),
    body: parsed.doc,
    sectionId,
    tags,
    hero,
    review: suggestions.length > 0 || all.some((node) => anchorsIn(node).size > 0) ? { title: title.toJSON(), standfirst: standfirst.toJSON(), body: body.toJSON() } : null,
    openSuggestions: suggestions.length,
  }
}

/** The columns that hold the text itself. */
export const columnsOf = ({ title, standfirst, body, hero, review }: SettledText) =>
  ({ title, standfirst, body, hero: hero ?? Prisma.DbNull, review: review ?? Prisma.DbNull }) satisfies Prisma.RevisionUncheckedUpdateInput

/** The revision that what was typed since `from` goes into: a pause before it ends the one that is open. */
async function openForSettling(c: Change, article: HeldArticle, from: Date): Promise<{ id: string }> {
  const { working } = article
  const paused = working.version > 1 && from.getTime() - working.savedAt.getTime() > pauseMinutes * 60_000
  if (working.frozenAt === null && !paused) return working
  if (working.frozenAt === null) await freeze(c, working.id, 'pause')
  // Who writes down what several people typed is none of them alone.
  return openCopy(c, job, article, null)
}

/** A section may have gone since somebody chose it. */
async function knownSection(c: Change, id: string | null): Promise<string | null> {
  return id !== null && (await c.db.section.findUnique({ where: { id }, select: { id: true } })) ? id : null
}
