/** The editors' answer: a text is opened with what was agreed, or a no with its reasons. */
import type { Actor } from '@/lib/actor'
import { openText } from '@/lib/articles'
import { endOfDay, text } from '@/lib/i18n'
import { invalid, type Result } from '@/lib/result'
import { authorGone } from './conflicts'
import { takeStep, type Moved } from './moving'
import type { AcceptProposal, DeclineProposal } from './schema'

/** Accepts exactly the pitch that was read, and opens its article for the author, due at the end of the agreed day. */
export const acceptProposal = (actor: Actor, { id, version, message, deadline, words }: AcceptProposal): Promise<Result<Moved>> =>
  takeStep(actor, 'accept', { id, version, message }, async ({ change, proposal }) => {
    const deadlineAt = endOfDay(deadline)
    if (deadlineAt <= change.at) return invalid({ path: 'deadline', message: text('proposals')('errors.past') })
    const author = await change.db.user.findUniqueOrThrow({ where: { id: proposal.authorId }, select: { role: true, status: true } })
    if (author.role === 'reader' || author.status !== 'active') return authorGone()
    const articleId = await openText(change, { ownerId: proposal.authorId, title: proposal.title, sectionId: proposal.sectionId, deadlineAt })
    change.record('commission', { type: 'article', id: articleId }, { to: 'draft', proposal: id })
    return {
      proposal: { articleId, agreedWords: words, ...(proposal.assigneeId === null && actor.kind === 'person' ? { assigneeId: actor.id } : {}) },
      event: { articleId, deadline, words },
    }
  })

/** Declines it, saying why. */
export const declineProposal = (actor: Actor, input: DeclineProposal): Promise<Result<Moved>> => takeStep(actor, 'decline', input)
