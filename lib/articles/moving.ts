/**
 * One step of the workflow, for every verb alike: held with what was typed last, permitted,
 * checked, frozen, moved, written to the history, told to open editors and by mail. What a verb does besides stands in
 * the file of its ability.
 */
import type { Actor } from '@/lib/actor'
import type { Change, Prisma } from '@/lib/db'
import { text } from '@/lib/i18n'
import { invalid, type Failure, type FieldError, type Result } from '@/lib/result'
import { workingTextOf, type HeldArticle } from './holding'
import { openPoints } from './open-points'
import { transitionFor } from './policy'
import { readiness, type Check, type Checked } from './readiness'
import { freeze } from './revisions'
import { changeText } from './shared/changing'
import { announce } from './shared/log'
import { staleText } from './stale'
import type { ArticleStatus, Transition, Verb } from './transitions'

export type Moved = { id: string; slug: string; status: ArticleStatus }

/** What the event of a step remembers. */
export type MoveData = { from: ArticleStatus; to: ArticleStatus; message?: string; publicNote?: string; first?: boolean; round?: number; ticked?: number }

type Step = { actor: Actor; change: Change; article: HeldArticle; transition: Transition }
/** What a verb adds to the step: columns of the article, and what the event should remember. */
export type Effects = { article?: Prisma.ArticleUncheckedUpdateInput; event?: Partial<MoveData> }
type Input = { id: string; version?: number; message?: string | null }

/** Takes one step with an article, or says why not. */
export function move(actor: Actor, verb: Verb, input: Input, effects: (step: Step) => Promise<Effects | Failure> = async () => ({})): Promise<Result<Moved>> {
  return changeText(actor, input.id, async (c, article) => {
    const transition = transitionFor(actor, article, verb)
    if ('ok' in transition) return transition
    if (transition.needs.includes('message') && !input.message) return invalid({ path: 'message', message: text('errors')('required') })
    if (transition.needs.includes('version') && article.working.version !== input.version) return staleText(article)
    const missing = [
      ...(transition.needs.includes('readiness') ? unmet(workingTextOf(article.id, article.working)) : []),
      ...(transition.needs.includes('decisions') ? await openPoints(c.db, article) : []),
    ]
    if (missing.length) return invalid(...missing)
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
    tell(c, transition, article, { from, to, ...(input.message ? { message: input.message } : {}), ...added.event })
    return c.done(moved)
  })
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
