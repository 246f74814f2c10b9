/**
 * Saving the working text. Each save carries the version it started from: of two
 * that started from the same one, the first is kept and the second is told what it
 * would have overwritten.
 */
import type { Actor } from '@/lib/actor'
import { workingSchema } from '@/lib/content/review'
import type { Change } from '@/lib/db'
import { text } from '@/lib/i18n'
import { invalid, type Failure, type FieldError, type Result } from '@/lib/result'
import type { HeldArticle } from './holding'
import { foreignUploads } from './pictures'
import { handOf, openForWriting } from './revisions'
import type { SaveText } from './schema'
import { changeText } from './shared/changing'
import { sharedTextOf } from './shared/opening'
import { rewritingRefused } from './shared/policy'
import { rewritten } from './shared/rewriting'
import { columnsOf, settledText, shareSettled } from './shared/settling'
import { lineOf, type SharedText } from './shared/text-document'
import { staleText } from './stale'
import { tagRevision } from './tagging'

export type Saved = { version: number; savedAt: Date }

/** Saves the whole text over the version it started from. */
export function saveText(actor: Actor, input: SaveText): Promise<Result<Saved>> {
  return changeText(actor, input.id, async (c, article) => {
    const refused = rewritingRefused(actor, article)
    if (refused) return refused
    if (article.working.version !== input.version) return staleText(article)
    const errors = await unknownReferences(c, actor, article, input)
    if (errors.length) return invalid(...errors)

    const written = await replaceWorkingText(c, actor, article, writtenOver(article, input))
    if ('ok' in written) return written
    return c.done({ version: written.version, savedAt: c.at })
  })
}

/**
 * Puts this text in the place of the working one: in the open revision, or in a new one
 * when that has ended, and before whoever has it open. `article` is settled.
 */
export async function replaceWorkingText(c: Change, actor: Actor, article: HeldArticle, text: SharedText): Promise<{ revisionId: string; version: number } | Failure> {
  const revision = await openForWriting(c, actor, article)
  const hand = handOf(actor)
  const saved = await c.db.revision.updateMany({
    where: { id: revision.id, version: revision.version, frozenAt: null },
    data: { ...columnsOf(settledText(text)), sectionId: text.sectionId, version: { increment: 1 }, makerId: hand, savedAt: c.at },
  })
  if (saved.count === 0) return staleText(article)
  if (!sameTags(article, text.tags)) await tagRevision(c.db, revision.id, text.tags)
  await shareSettled(c, article, text, hand)
  return { revisionId: revision.id, version: revision.version + 1 }
}

/** What was saved as plain text, over what stands there: passages that it leaves alone keep their review. */
function writtenOver({ working }: HeldArticle, { title, standfirst, body, sectionId, tags, hero }: SaveText): SharedText {
  const before = sharedTextOf(working)
  return {
    title: title === working.title ? before.title : lineOf(title),
    standfirst: standfirst === working.standfirst ? before.standfirst : lineOf(standfirst),
    body: rewritten(before.body, workingSchema.nodeFromJSON(body)),
    sectionId,
    tags,
    hero,
  }
}

async function unknownReferences(c: Change, actor: Actor, article: HeldArticle, { sectionId, hero, body }: SaveText): Promise<FieldError[]> {
  const t = text('articles')
  const errors: FieldError[] = []
  if (sectionId !== null && !(await c.db.section.findUnique({ where: { id: sectionId }, select: { id: true } }))) {
    errors.push({ path: 'sectionId', message: t('errors.section') })
  }
  const foreign = await foreignUploads(c.db, actor, article, { hero, body })
  if (hero && foreign.includes(hero.upload)) errors.push({ path: 'hero', message: t('errors.picture') })
  if (foreign.some((id) => id !== hero?.upload)) errors.push({ path: 'body', message: t('errors.picture') })
  return errors
}

const sameTags = ({ working }: HeldArticle, names: readonly string[]): boolean =>
  working.tags.length === names.length && working.tags.every(({ tag }, index) => tag.name === names[index])
