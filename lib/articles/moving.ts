/**
 * One step of the workflow, for every verb alike: held with what was typed last, permitted,
 * checked, frozen, moved, written to the history, told to open editors and by mail. What a verb does besides stands in
 * the file of its ability.
 */
import { isStaff, type Actor } from '@/lib/actor'
import type { Change, Prisma, PublicNoteKind, Role } from '@/lib/db'
import { text } from '@/lib/i18n'
import { answerAuthor, type AuthorAnswer } from '@/lib/people'
import { invalid, type Failure, type FieldError, type Result } from '@/lib/result'
import { workingTextOf, type HeldArticle } from './holding'
import { openPoints } from './open-points'
import { seenBy } from './desk/seeing'
import type { CheckedPoint } from './points'
import { transitionFor } from './policy'
import { readiness, type Check, type Checked } from './readiness'
import { freeze } from './revisions'
import { changeText } from './shared/changing'
import { announce } from './shared/log'
import { staleText } from './stale'
import type { ArticleStatus, Transition, Verb } from './transitions'

export type Moved = { id: string; slug: string; status: ArticleStatus }

/**
 * What the event of a step remembers. `when`: the hour it is about; `scheduledBy`: who had chosen it; `sentTo`: where
 * readers find something else. `points`: the section's, as they were ticked; `round`, `ticked`: of what was asked when it was sent back. `revision` and `slug`: which one readers see now, and where; with `Was`, before.
 */
export type MoveData = {
  from: ArticleStatus
  to: ArticleStatus
  message?: string
  publicNote?: string
  noteKind?: PublicNoteKind
  first?: boolean
  author?: AuthorAnswer
  points?: CheckedPoint[]
  round?: number
  ticked?: number
  when?: string
  scheduledBy?: string
  sentTo?: string
  revision?: number
  revisionWas?: number
  slug?: string
  slugWas?: string
}

export type Step = { actor: Actor; change: Change; article: HeldArticle; transition: Transition }
/** What a verb adds to the step: columns of the article, what the event should remember, and to the answer. */
export type Effects<More extends object = object> = { article?: Prisma.ArticleUncheckedUpdateInput; event?: Partial<MoveData>; answer?: More }
type Work<More extends object> = (step: Step) => Promise<Effects<More> | Failure>
/** `author`: what is said in the same breath to an author who is no contributor yet. */
type Input = { version?: number; message?: string | null; author?: AuthorAnswer }

/** Takes one step with an article, or says why not. */
export const move = <More extends object = object>(actor: Actor, verb: Verb, { id, ...input }: Input & { id: string }, effects: Work<More> = async () => ({})): Promise<Result<Moved & More>> =>
  changeText(actor, id, (c, article) => step({ actor, change: c, article }, verb, input, effects))

/** The same with an article that the change holds already, settled. */
export async function step<More extends object>({ actor, change: c, article }: Omit<Step, 'transition'>, verb: Verb, input: Input, effects: Work<More>): Promise<Result<Moved & More>> {
  const transition = transitionFor(actor, article, verb)
  if ('ok' in transition) return transition
  if (transition.needs.includes('message') && !input.message) return invalid({ path: 'message', message: text('errors')('required') })
  if (transition.needs.includes('version') && article.working.version !== input.version) return staleText(article)
  const missing = [
    ...(transition.needs.includes('readiness') ? unmet(workingTextOf(article.id, article.working)) : []),
    ...(transition.needs.includes('decisions') ? await openPoints(c.db, article) : []),
  ]
  if (missing.length) return invalid(...missing)
  // The author of a text may be nobody's contributor yet; only staff has something to say to that.
  const candidate = isStaff(actor) && (await roleOfOwner(c, article)) === 'reader'
  // Only a contributor can open the text that is given back to them.
  if (candidate && verb === 'sendBack' && input.author !== 'accept') return invalid({ path: 'author', message: text('articles')('errors.candidate') })
  const answer = candidate ? input.author : undefined
  if (answer) await answerAuthor(c, actor, article.ownerId, answer)
  const added = await effects({ actor, change: c, article, transition })
  if ('ok' in added) return added

  const from = article.status
  const to = transition.to === 'same' ? from : transition.to
  if (transition.to !== 'same') await freeze(c, await workingRevisionId(c, article.id), verb)
  const moved = await c.db.article.update({
    where: { id: article.id },
    data: { ...(to === from ? {} : { status: to, statusChangedAt: c.at }), ...added.article },
    select: { id: true, slug: true, status: true },
  })
  await announce(c.db, { kind: 'moved', article: article.id })
  // Who takes a step knows of it: to them the text is no news.
  if (actor.kind === 'person' && isStaff(actor)) await seenBy(c, actor.id, article.id)
  tell(c, transition, article, { from, to, ...(input.message ? { message: input.message } : {}), ...(answer ? { author: answer } : {}), ...added.event })
  return c.done({ ...moved, ...added.answer } as Moved & More)
}

/** Every requirement that the text does not meet, at its field and in words. */
export function unmet(checked: Checked): FieldError[] {
  const t = text('articles')
  return readiness(checked)
    .filter((check) => !check.ok)
    .map((check) => ({ path: fieldOf[check.key], message: t(`readiness.${check.key}`, numbersOf(check)) }))
}

const fieldOf = { title: 'title', standfirst: 'standfirst', section: 'sectionId', length: 'body', alt: 'alt' } as const

function numbersOf({ detail }: Check): Record<string, number> {
  if (!detail) return {}
  return 'words' in detail ? detail : { missing: detail.missing.length }
}

async function roleOfOwner(c: Change, { ownerId }: HeldArticle): Promise<Role> {
  return (await c.db.user.findUniqueOrThrow({ where: { id: ownerId }, select: { role: true } })).role
}

/** An effect may have opened another revision since the article was held. */
async function workingRevisionId(c: Change, articleId: string): Promise<string> {
  const { workingRevisionId: id } = await c.db.article.findUniqueOrThrow({ where: { id: articleId }, select: { workingRevisionId: true } })
  if (!id) throw new Error(`article ${articleId} has no working revision`)
  return id
}

/** Writes the step to the article's history and, where somebody is told of it, asks for the mail that says so. */
function tell(c: Change, transition: Transition, article: HeldArticle, data: MoveData): void {
  const eventId = c.record(transition.verb, { type: 'article', id: article.id }, { ...data })
  if (transition.tells.length) c.enqueue('article.moved', { eventId })
}
