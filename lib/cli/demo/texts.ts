/** The rows of a demo text, whatever its state: the article, its revisions, the licence granted for it. */
import { licenceVersion, licenceWording } from '@/lib/articles'
import { frenchSpaces } from '@/lib/content'
import type { Change, Prisma } from '@/lib/db'
import { newId } from '@/lib/tokens'
import type { DemoArticle } from '@/prisma/demo'
import type { Cast, Member } from './cast'

export type Written = Omit<DemoArticle, 'daysAgo'>
type Made = { number?: number; at: Date; frozenAt: Date | null; reason: string; publicNote?: string }

/** An article with its first revision; answers both ids. */
export async function addText(c: Change, cast: Cast, text: Written, made: Made): Promise<{ id: string; revisionId: string }> {
  const id = newId()
  await c.db.article.create({ data: { id, slug: text.slug, ownerId: cast.person(text.author).id, field: text.field, createdAt: made.at, statusChangedAt: made.at } })
  return { id, revisionId: await addRevision(c, cast, text, id, made) }
}

/** One more revision by its author, which is the working one from now on. */
export async function addRevision(c: Change, cast: Cast, text: Written, articleId: string, { number = 1, at, publicNote, ...made }: Made): Promise<string> {
  const id = newId()
  const author = cast.person(text.author)
  await c.db.revision.create({
    data: {
      id,
      articleId,
      number,
      version: number,
      title: frenchSpaces(text.title),
      standfirst: frenchSpaces(text.standfirst),
      body: text.body,
      sectionId: cast.section(text.section).id,
      makerId: author.id,
      ...made,
      ...(publicNote === undefined ? {} : { publicNote: frenchSpaces(publicNote), publicNoteKind: 'correction' }),
      createdAt: at,
      savedAt: at,
      tags: { create: [...new Set(text.tags.map(cast.tag))].map((tagId, position) => ({ tagId, position })) },
      bylines: { create: [{ profileId: author.profileId, position: 0 }] },
    },
  })
  await c.db.article.update({ where: { id: articleId }, data: { workingRevisionId: id } })
  return id
}

/** The licence that its author granted in handing it in. */
export async function addLicence(c: Change, author: Member, text: { id: string; revisionId: string }, at: Date, proof: Prisma.InputJsonObject = { how: 'checkbox', version: 1 }): Promise<void> {
  await c.db.consent.create({
    data: { id: newId(), subject: author.email, userId: author.id, purpose: 'licence', textVersion: licenceVersion, wording: licenceWording(), articleId: text.id, revisionId: text.revisionId, proof, at },
  })
}

/** That these editors have seen the text as it stands. */
export async function addSeen(c: Change, editors: Member[], articleId: string, change: Date): Promise<void> {
  await c.db.articleSeen.createMany({ data: editors.map(({ id }) => ({ userId: id, articleId, change })) })
}
