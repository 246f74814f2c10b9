/**
 * One decision for several texts. Each is taken by the same command as alone, in a
 * transaction of its own: what cannot be done to one holds up no other, and is named.
 */
import { isStaff, type Actor } from '@/lib/actor'
import { db } from '@/lib/db'
import { text } from '@/lib/i18n'
import { conflict, forbidden, type Failure, type Result } from '@/lib/result'
import type { Tag } from '@/lib/tags'
import { decline, takeSubmission } from '../reviewing'
import { assignArticle } from './assigning'
import { setDeadline } from './deadlines'
import { labelArticle } from './labelling'
import type { SeenText, Together } from './schema'
import { markRead, markUnread } from './seeing'

/** `left`: what was not done, and why, in words. */
export type DoneTogether = { done: number; left: { id: string; title: string; why: string }[] }

/** Does it to each text that is still as the editor saw it. */
export async function actTogether(actor: Actor, input: Together): Promise<Result<DoneTogether>> {
  if (!isStaff(actor)) return forbidden()
  const ids = input.text.map(({ id }) => id)
  const articles = new Map((await db().article.findMany({ where: { id: { in: ids } }, select: { id: true, statusChangedAt: true, workingRevision: { select: { title: true } } } })).map((row) => [row.id, row]))
  const tags = new Set<Tag>()
  const left: DoneTogether['left'] = []
  let done = 0
  for (const seen of input.text) {
    const article = articles.get(seen.id)
    const isStale = article !== undefined && decides(input) && article.statusChangedAt.getTime() !== seen.since.getTime()
    const result = isStale ? stale() : await one(actor, input, seen)
    if (result.ok) {
      done += 1
      result.tags.forEach((tag) => tags.add(tag))
    } else left.push({ id: seen.id, title: article?.workingRevision?.title || text('articles')('untitled'), why: inWords(result) })
  }
  return { ok: true, value: { done, left }, tags: [...tags] }
}

/** What moves a text is about the text that was seen; a label or a mark may be put on any. */
const decides = ({ act }: Together): boolean => act === 'take' || act === 'decline'

function one(actor: Actor, input: Together, { id, assignee: seen }: SeenText): Promise<Result<unknown>> {
  switch (input.act) {
    case 'take':
      return takeSubmission(actor, { id })
    case 'assign':
      return assignArticle(actor, { id, assignee: input.assignee, seen })
    case 'deadline':
      return setDeadline(actor, { id, deadline: input.deadline })
    case 'label':
      return labelArticle(actor, { id, add: [input.label], remove: [] })
    case 'unlabel':
      return labelArticle(actor, { id, add: [], remove: [input.label] })
    case 'decline':
      return decline(actor, { id, message: input.message })
    case 'read':
      return markRead(actor, { id })
    case 'unread':
      return markUnread(actor, { id })
  }
}

const stale = (): Failure => conflict(undefined, text('desk')('together.stale'))

function inWords(failure: Failure): string {
  if (failure.kind === 'invalid') return failure.errors.map(({ message }) => message).join(' ')
  return (failure.kind === 'conflict' && failure.message) || text('errors')(`kind.${failure.kind}`)
}
