/**
 * A text that was written before its author had an account becomes an article of theirs:
 * a draft that they go on with, or a submission, with the licence that was granted for it.
 */
import type { Person } from '@/lib/actor'
import type { Change } from '@/lib/db'
import { newId } from '@/lib/tokens'
import { freeze, type Reason } from './revisions'
import { draftSlug } from './slugs'
import { tagRevision } from './tagging'
import type { WorkingText } from './working-text'

export type ReceivedText = Omit<WorkingText, 'id' | 'version'>

/** The licence as it stood beside its box, and how we know that it was granted. */
export type Granted = { wording: string; textVersion: string; email: string; proof: { how: string } & Record<string, string> }

/** Makes the article and answers its id. What the text refers to is checked and its uploads are the owner's. */
export async function receiveText(c: Change, owner: Person, text: ReceivedText, granted: Granted | null): Promise<string> {
  const [id, revisionId] = [newId(), newId()]
  const { title, standfirst, sectionId, tags, body, hero } = text
  const profile = await c.db.profile.findUnique({ where: { userId: owner.id }, select: { id: true } })
  await c.db.article.create({
    data: { id, slug: draftSlug(id), ownerId: owner.id, createdAt: c.at, statusChangedAt: c.at, ...(granted ? { status: 'submitted', submittedAt: c.at } : {}) },
  })
  await c.db.revision.create({
    data: {
      id: revisionId, articleId: id, number: 1, version: 2, title, standfirst, sectionId, body, ...(hero ? { hero } : {}),
      makerId: owner.id, reason: 'writing' satisfies Reason, createdAt: c.at, savedAt: c.at,
    },
  })
  await tagRevision(c.db, revisionId, tags)
  if (profile) await c.db.revisionByline.create({ data: { revisionId, profileId: profile.id, position: 0 } })
  await c.db.article.update({ where: { id }, data: { workingRevisionId: revisionId } })
  c.record('create', { type: 'article', id }, { to: 'draft' }, owner)
  if (granted) await submit(c, owner, { id, revisionId }, granted)
  return id
}

async function submit(c: Change, owner: Person, { id, revisionId }: { id: string; revisionId: string }, { wording, textVersion, email, proof }: Granted): Promise<void> {
  await freeze(c, revisionId, 'submit')
  await c.db.consent.create({
    data: { id: newId(), subject: email, userId: owner.id, purpose: 'licence', wording, textVersion, articleId: id, revisionId, proof, at: c.at },
  })
  const eventId = c.record('submit', { type: 'article', id }, { from: 'draft', to: 'submitted' }, owner)
  c.enqueue('article.moved', { eventId })
}
