/**
 * Saving the working text. Each save carries the version it started from: of two
 * that started from the same one, the first is kept and the second is told what it
 * would have overwritten.
 */
import type { Actor } from '@/lib/actor'
import { change, Prisma, type Change } from '@/lib/db'
import { text } from '@/lib/i18n'
import { conflict, invalid, notFound, type Failure, type FieldError, type Result } from '@/lib/result'
import { holdArticle, workingTextOf, type HeldArticle } from './holding'
import { foreignUploads } from './pictures'
import { writingRefused } from './policy'
import { handOf, openForWriting } from './revisions'
import type { SaveText } from './schema'
import { tagRevision } from './tagging'
import type { WorkingText } from './working-text'

export type Saved = { version: number; savedAt: Date }

/** What a refused save is shown: the text as it stands now, whose it is and since when. */
export type SaveConflict = { current: WorkingText; by: string; at: string }

/** Saves the whole text over the version it started from. */
export function saveText(actor: Actor, input: SaveText): Promise<Result<Saved>> {
  return change(actor, async (c) => {
    const article = await holdArticle(c.db, input.id)
    if (!article) return notFound()
    const refused = writingRefused(actor, article)
    if (refused) return refused
    if (article.working.version !== input.version) return staleText(article)
    const errors = await unknownReferences(c, actor, article, input)
    if (errors.length) return invalid(...errors)

    const written = await replaceWorkingText(c, actor, article, input)
    if ('ok' in written) return written
    return c.done({ version: written.version, savedAt: c.at })
  })
}

/** A text as it is put in place of another: everything a writer writes. */
export type WholeText = Omit<WorkingText, 'id' | 'version'>

/** Puts this text in the place of the working one: in the open revision, or in a new one when that has ended. */
export async function replaceWorkingText(c: Change, actor: Actor, article: HeldArticle, text: WholeText): Promise<{ revisionId: string; version: number } | Failure> {
  const revision = await openForWriting(c, actor, article)
  const { title, standfirst, sectionId, body, hero } = text
  const saved = await c.db.revision.updateMany({
    where: { id: revision.id, version: revision.version, frozenAt: null },
    data: { version: { increment: 1 }, title, standfirst, sectionId, body, hero: hero ?? Prisma.DbNull, makerId: handOf(actor), savedAt: c.at },
  })
  if (saved.count === 0) return staleText(article)
  if (!sameTags(article, text.tags)) await tagRevision(c.db, revision.id, text.tags)
  return { revisionId: revision.id, version: revision.version + 1 }
}

/** The answer to whoever worked from an older text: the present one. */
export function staleText({ id, working }: HeldArticle): Failure {
  const current: SaveConflict = { current: workingTextOf(id, working), by: working.maker?.name ?? text('articles')('somebody'), at: working.savedAt.toISOString() }
  return conflict(current)
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
