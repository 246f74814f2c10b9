/**
 * An article held by the transaction that is about to change it. Everything that
 * changes one takes this lock first, so that a save and a submission, or two
 * decisions, come one after the other.
 */
import { Prisma, type Transaction } from '@/lib/db'
import { storedBody, storedHero } from './stored'
import type { WorkingText } from './working-text'

const shape = {
  id: true,
  slug: true,
  status: true,
  ownerId: true,
  coauthorIds: true,
  assigneeId: true,
  publishedRevisionId: true,
  publishedAt: true,
  withdrawnAt: true,
  scheduledFor: true,
  scheduledSlug: true,
  scheduledBy: { select: { name: true } },
  embargoUntil: true,
  embargoReason: true,
  suggesting: true,
  openSuggestions: true,
  timesSentBack: true,
  settledUpdate: true,
  section: { select: { slug: true } },
  workingRevision: {
    include: {
      maker: { select: { name: true } },
      section: { select: { slug: true, checklist: true } },
      tags: { include: { tag: true }, orderBy: { position: 'asc' } },
      bylines: { include: { profile: { select: { slug: true } } }, orderBy: { position: 'asc' } },
    },
  },
} satisfies Prisma.ArticleSelect

type Row = Prisma.ArticleGetPayload<{ select: typeof shape }>
export type WorkingRevision = NonNullable<Row['workingRevision']>
export type HeldArticle = Omit<Row, 'workingRevision'> & { working: WorkingRevision }

/** The article with its working revision, locked until the transaction ends; null when there is none. */
export async function holdArticle(tx: Transaction, id: string): Promise<HeldArticle | null> {
  await tx.$queryRaw`SELECT 1 FROM "Article" WHERE id = ${id}::uuid FOR UPDATE`
  const row = await tx.article.findUnique({ where: { id }, select: shape })
  if (!row) return null
  const { workingRevision, ...article } = row
  if (!workingRevision) throw new Error(`article ${id} has no working revision`)
  return { ...article, working: workingRevision }
}

/** What a revision says, as it is stored. */
export type StoredText = Pick<WorkingRevision, 'version' | 'title' | 'standfirst' | 'sectionId' | 'body' | 'hero'> & { tags: { tag: { name: string } }[] }

/** A revision as the editor holds it. */
export function workingTextOf(articleId: string, revision: StoredText): WorkingText {
  return {
    id: articleId,
    version: revision.version,
    title: revision.title,
    standfirst: revision.standfirst,
    sectionId: revision.sectionId,
    tags: revision.tags.map(({ tag }) => tag.name),
    body: storedBody(revision.body),
    hero: storedHero(revision.hero),
  }
}
