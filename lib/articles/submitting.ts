/** A contributor hands the text in, grants the licence for exactly that revision, or takes it back. */
import type { Actor } from '@/lib/actor'
import type { Change } from '@/lib/db'
import type { Result } from '@/lib/result'
import { newId } from '@/lib/tokens'
import { askedOf } from './asking'
import type { HeldArticle } from './holding'
import { licenceVersion, licenceWording } from './licence'
import { move, type Moved } from './moving'
import { checkedPoints } from './points'
import type { ArticleOnly, SubmitArticle } from './schema'

/** Submits a draft to the editors. */
export const submitForReview = (actor: Actor, { id, version, ticked = [] }: SubmitArticle): Promise<Result<Moved>> =>
  move(actor, 'submit', { id, version }, async ({ change, article }) => {
    await grantLicence(change, article)
    return { article: { submittedAt: change.at }, event: { points: checkedPoints(article.working.section?.checklist ?? [], ticked) } }
  })

/** Hands a text in again after the editors sent it back. */
export const resubmit = (actor: Actor, { id, version, ticked = [] }: SubmitArticle): Promise<Result<Moved>> =>
  move(actor, 'resubmit', { id, version }, async ({ change, article }) => {
    await grantLicence(change, article)
    const asked = await askedOf(change.db, id, article.timesSentBack)
    const points = checkedPoints(article.working.section?.checklist ?? [], ticked)
    return { article: { submittedAt: change.at }, event: { points, ...(asked ? { round: asked.round, ticked: asked.points.filter(({ doneAt }) => doneAt !== null).length } : {}) } }
  })

/** Takes a text back from the editors. */
export const withdrawSubmission = (actor: Actor, { id }: ArticleOnly): Promise<Result<Moved>> => move(actor, 'withdraw', { id })

// The owner is who submits: the table of transitions gives the verb to nobody else.
async function grantLicence(c: Change, article: HeldArticle): Promise<void> {
  const owner = await c.db.user.findUniqueOrThrow({ where: { id: article.ownerId }, omit: { email: false } })
  await c.db.consent.create({
    data: {
      id: newId(),
      subject: owner.email,
      userId: owner.id,
      purpose: 'licence',
      textVersion: licenceVersion,
      wording: licenceWording(),
      articleId: article.id,
      revisionId: article.working.id,
      proof: { how: 'checkbox', version: article.working.version },
      at: c.at,
    },
  })
}
