/**
 * Publication: the working revision, frozen, becomes what readers see. The article
 * keeps copies of what lists and search need. Publishing again replaces it and may
 * say in public what was corrected.
 */
import type { Actor } from '@/lib/actor'
import { databaseNow, type Change, type Prisma } from '@/lib/db'
import { plainText, readingMinutes, wordCount } from '@/lib/content/text'
import type { Failure, Result } from '@/lib/result'
import { addressToPublish } from './address'
import { embargoRefused } from './embargo'
import { writeConsented } from './cosigning/bylines'
import { logCorrection } from './corrections'
import type { HeldArticle } from './holding'
import { move, type Effects, type MoveData, type Moved, type Step } from './moving'
import { isPublic } from './policy'
import { noteForReaders } from './public-note'
import { freeze, handOf } from './revisions'
import type { ArticleOnly, PublishArticle, WithOptionalMessage } from './schema'
import { nothingScheduled } from './scheduled'
import { sharedTextOf } from './shared/opening'
import { shareSettled } from './shared/settling'
import { redirectArticle } from './slugs'
import { storedBody } from './stored'
import { publishedAppearance, touchAppearances } from './touching'

type Wishes = Omit<PublishArticle, 'id' | 'version' | 'author'>

/** Publishes exactly the version that was read. */
export const publishArticle = (actor: Actor, { id, version, author, ...wishes }: PublishArticle): Promise<Result<Moved>> =>
  move(actor, 'publish', { id, version, author }, async (step) => embargoRefused(step.article, await databaseNow(step.change.db)) ?? publication(step, wishes))

/** What publication does with a held article, whoever publishes it. What was decided when it was scheduled still holds. */
export async function publication({ actor, change, article }: Step, { publicNote, noteKind, slug: wished }: Wishes): Promise<Effects | Failure> {
  const { id, working } = article
  const first = article.publishedAt === null
  const address = await addressToPublish(change.db, article, wished)
  if ('ok' in address) return address
  const { slug } = address
  const before = article.publishedRevisionId === null ? null : await publishedAppearance(change, id)
  const note = article.status === 'scheduled' ? (publicNote ?? working.publicNote) : publicNote
  const kind = noteKind ?? working.publicNoteKind
  const revisionId = await noteForReaders(change, actor, article, { note, kind })
  // The one place where a publication enters the log.
  if (!first && note) await logCorrection(change, article, { revisionId, kind, note })
  if (!first && slug !== article.slug) await redirectArticle(change.db, article.slug, slug)

  const after = { id, slug, section: working.section?.slug ?? null, authors: working.bylines.map(({ profile }) => profile.slug) }
  const sameAuthors = before !== null && [...before.authors].sort().join() === [...after.authors].sort().join()
  touchAppearances(change, before ? [before, after] : [after], !isPublic(article) || !sameAuthors)
  return {
    article: { slug, publishedRevisionId: revisionId, withdrawnAt: null, withdrawnTo: null, ...nothingScheduled, ...copies(article), ...(first ? { publishedAt: change.at } : { republishedAt: change.at }) },
    event: {
      first,
      ...(note && !first ? { publicNote: note, noteKind: kind } : {}),
      ...(await revisionsOnline(change, article, revisionId)),
      ...(first ? { slug } : slug === article.slug ? {} : { slug, slugWas: article.slug }),
    },
  }
}

/** Begins to correct a published article; its contributor says why. Readers keep the published text until it is published again. */
export const beginCorrection = (actor: Actor, { id, message = null }: ArticleOnly & Partial<WithOptionalMessage>): Promise<Result<Moved>> =>
  move(actor, 'beginCorrection', { id, message }, async ({ change, article }) => {
    await writeConsented(change, actor, article)
    return {}
  })

/** Gives a correction up: the working text is the published one again. */
export const abandonCorrection = (actor: Actor, { id }: ArticleOnly): Promise<Result<Moved>> =>
  move(actor, 'abandonCorrection', { id }, async ({ change, article }) => {
    await freeze(change, article.working.id, 'abandonCorrection')
    const published = await change.db.revision.findFirstOrThrow({ where: { publishedOf: { id } }, include: { tags: { include: { tag: true }, orderBy: { position: 'asc' } } } })
    await shareSettled(change, article, sharedTextOf(published), handOf(actor))
    return { article: { workingRevisionId: published.id } }
  })

/** What readers see from now on and what they saw, by number. */
async function revisionsOnline(c: Change, article: HeldArticle, published: string): Promise<Pick<MoveData, 'revision' | 'revisionWas'>> {
  const { working, publishedRevisionId } = article
  const others = [published, publishedRevisionId].filter((one): one is string => one !== null && one !== working.id)
  const rows = others.length === 0 ? [] : await c.db.revision.findMany({ where: { id: { in: others } }, select: { id: true, number: true } })
  const numberOf = (id: string | null) => [working, ...rows].find((row) => row.id === id)?.number
  const [revision, revisionWas] = [numberOf(published), numberOf(publishedRevisionId)]
  return { ...(revision === undefined ? {} : { revision }), ...(revisionWas === undefined ? {} : { revisionWas }) }
}

function copies({ working }: HeldArticle): Prisma.ArticleUncheckedUpdateInput {
  const body = storedBody(working.body)
  return {
    title: working.title,
    standfirst: working.standfirst,
    text: plainText(body),
    sectionId: working.sectionId,
    readingMinutes: readingMinutes(wordCount(body)),
  }
}
