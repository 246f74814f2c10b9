/** Who may do what with an article. Every command asks here; pages ask to know which buttons to draw. */
import { isSelf, isStaff, type Actor } from '@/lib/actor'
import { conflict, forbidden, notFound, type Failure } from '@/lib/result'
import { transitions, type ArticleStatus, type Need, type Transition, type Verb, type When, type Who } from './transitions'

/** What the rules look at. */
export type Standing = {
  ownerId: string
  /** Accounts that sign it together with the owner. */
  coauthorIds: readonly string[]
  status: ArticleStatus
  publishedRevisionId: string | null
  withdrawnAt: Date | null
}

/** A refusal because of the text's state: it can be read, not changed. */
export type Locked = Extract<Failure, { kind: 'forbidden' }> & { reason: 'locked' }
export const locked: Locked = { ok: false, kind: 'forbidden', reason: 'locked' }

/** Contributors, editors and admins write; readers do not. */
export function mayStart(actor: Actor): boolean {
  return isStaff(actor) || (actor.kind === 'person' && actor.role === 'contributor')
}

/** Whose an article is, for the rules about seeing it. */
export type Authored = Pick<Standing, 'ownerId' | 'coauthorIds'>

/** An article in work is its authors' and the editors'; to everybody else it does not exist. */
export function maySee(actor: Actor, article: Authored): boolean {
  return isStaff(actor) || isAuthor(actor, article)
}

const authorsMoment: readonly ArticleStatus[] = ['draft', 'changes_requested']
const editorsMoment: readonly ArticleStatus[] = ['in_review', 'accepted']

/** Why this actor may not write in the working text now, or null when they may. */
export function writingRefused(actor: Actor, article: Standing): Failure | null {
  if (!maySee(actor, article)) return notFound()
  if (isAuthor(actor, article) && authorsMoment.includes(article.status)) return null
  if (isStaff(actor) && editorsMoment.includes(article.status)) return null
  // A correction of what is already published is the magazine's as much as its author's.
  if (article.status === 'draft' && plays('correcting-editor', actor, article)) return null
  return locked
}

/** The transition this verb means here, or why there is none for this actor now. */
export function transitionFor(actor: Actor, article: Standing, verb: Verb): Transition | Failure {
  if (!maySee(actor, article)) return notFound()
  const rows = transitions.filter((row) => row.verb === verb)
  const mine = rows.filter((row) => row.who.some((who) => plays(who, actor, article)))
  if (mine.length === 0) return forbidden()
  const fitting = mine.find((row) => fits(row, article))
  if (fitting) return fitting
  // Somebody else's verb from here is refused as such; otherwise the article has moved on meanwhile.
  return rows.some((row) => fits(row, article)) ? forbidden() : conflict()
}

/** Every verb this actor has here, with what each needs. */
export function permissions(actor: Actor, article: Standing): { verb: Verb; needs: readonly Need[] }[] {
  if (!maySee(actor, article)) return []
  return transitions
    .filter((row) => fits(row, article) && row.who.some((who) => plays(who, actor, article)))
    .map(({ verb, needs }) => ({ verb, needs }))
}

/** Why this actor may not do an editor's work around a text (who has it, until when, its labels), or null when they may. */
export function deskRefused(actor: Actor, article: Authored): Failure | null {
  if (!maySee(actor, article)) return notFound()
  return isStaff(actor) ? null : forbidden()
}

/** Where this actor may move the text from here, and by which verb. */
export function movesFrom(actor: Actor, article: Standing): { verb: Verb; to: ArticleStatus }[] {
  return transitions.flatMap((row) => (row.to !== 'same' && fits(row, article) && row.who.some((who) => plays(who, actor, article)) ? [{ verb: row.verb, to: row.to }] : []))
}

/** Whether readers see the article. */
export const isPublic = (article: Pick<Standing, 'publishedRevisionId' | 'withdrawnAt'>): boolean =>
  article.publishedRevisionId !== null && article.withdrawnAt === null

export function isOwner(actor: Actor, article: Pick<Standing, 'ownerId'>): boolean {
  return isSelf(actor, article.ownerId) && mayStart(actor)
}

/** The owner, or somebody who signs with them. They see the text and write in it alike; steps are the owner's. */
export function isAuthor(actor: Actor, article: Authored): boolean {
  return isOwner(actor, article) || (actor.kind === 'person' && article.coauthorIds.includes(actor.id) && mayStart(actor))
}

function fits(row: Transition, article: Standing): boolean {
  return row.from.includes(article.status) && (row.when === undefined || holds[row.when](article))
}

const holds: Record<When, (article: Standing) => boolean> = {
  'never-published': (article) => article.publishedRevisionId === null,
  'once-published': (article) => article.publishedRevisionId !== null,
  public: isPublic,
  withdrawn: (article) => article.publishedRevisionId !== null && article.withdrawnAt !== null,
}

function plays(who: Who, actor: Actor, article: Standing): boolean {
  switch (who) {
    case 'owner':
      return isOwner(actor, article)
    case 'editor':
      return isStaff(actor)
    case 'owning-editor':
      // The command line and the demo write for whoever owns the text.
      return isStaff(actor) && (actor.kind === 'system' || isSelf(actor, article.ownerId))
    case 'correcting-editor':
      return isStaff(actor) && article.publishedRevisionId !== null
    case 'clock':
      return actor.kind === 'system' && actor.name === 'job'
  }
}
