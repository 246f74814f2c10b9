/**
 * Publication: the working revision, frozen, becomes what readers see. The article
 * keeps copies of what lists and search need. Publishing again replaces it and may
 * say in public what was corrected.
 */
import type { Actor } from '@/lib/actor'
import type { Change, Prisma } from '@/lib/db'
import { plainText, readingMinutes, wordCount } from '@/lib/content/text'
import { text } from '@/lib/i18n'
import { invalid, type Result } from '@/lib/result'
import { writeConsented } from './cosigning/bylines'
import { logCorrection } from './corrections'
import type { HeldArticle } from './holding'
import { move, type Moved } from './moving'
import { isPublic } from './policy'
import { freeze, handOf, openCopy } from './revisions'
import type { ArticleOnly, PublishArticle, WithOptionalMessage } from './schema'
import { sharedTextOf } from './shared/opening'
import { shareSettled } from './shared/settling'
import { redirectArticle, slugForTitle, slugIsFree } from './slugs'
import { storedBody } from './stored'
import { publishedAppearance, touchAppearances } from './touching'

/** Publishes exactly the version that was read. */
export const publishArticle = (actor: Actor, { id, version, publicNote, slug: wanted }: PublishArticle): Promise<Result<Moved>> =>
  move(actor, 'publish', { id, version }, async ({ change, article }) => {
    const first = article.publishedAt === null
    if (wanted && wanted !== article.slug && !(await slugIsFree(change.db, wanted, id))) {
      return invalid({ path: 'slug', message: text('articles')('errors.slug') })
    }
    const slug = wanted ?? (first ? await slugForTitle(change.db, article.working.title, id) : article.slug)
    const before = await publishedAppearance(change, id)
    const revisionId = await revisionToPublish(change, actor, article, first ? null : publicNote)
    // The one place where a publication enters the log; where publishing asks which kind it is, this names it.
    if (!first && publicNote) await logCorrection(change, article, { revisionId, kind: 'update', note: publicNote })
    if (!first && slug !== article.slug) await redirectArticle(change.db, article.slug, slug)

    const { working } = article
    const after = { id, slug, section: working.section?.slug ?? null, authors: working.bylines.map(({ profile }) => profile.slug) }
    const sameAuthors = before !== null && [...before.authors].sort().join() === [...after.authors].sort().join()
    touchAppearances(change, before ? [before, after] : [after], !isPublic(article) || !sameAuthors)
    return {
      article: { slug, publishedRevisionId: revisionId, withdrawnAt: null, ...copies(article), ...(first ? { publishedAt: change.at } : { republishedAt: change.at }) },
      event: { first, ...(publicNote && !first ? { publicNote } : {}) },
    }
  })

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

/** A note for readers belongs to the revision, and a frozen revision takes none: then its copy is published. */
async function revisionToPublish(c: Change, actor: Actor, article: HeldArticle, publicNote: string | null): Promise<string> {
  const { id, frozenAt, publicNote: present } = article.working
  if (frozenAt !== null && present !== publicNote) return (await openCopy(c, actor, article, publicNote)).id
  if (frozenAt === null) await c.db.revision.update({ where: { id }, data: { publicNote } })
  return id
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
