/** What editors decide about a text: take it, send it back, decline it, accept it. */
import type { Actor } from '@/lib/actor'
import type { Result } from '@/lib/result'
import { heldNow } from './desk/assigning'
import { move, type Moved } from './moving'
import { handOf } from './revisions'
import type { ArticleOnly, WithMessage, WithVersion } from './schema'

/** An editor takes a submission: from now on it is theirs to read and edit. Whoever comes second is told who has it. */
export async function takeSubmission(actor: Actor, input: ArticleOnly): Promise<Result<Moved>> {
  const taken = await move(actor, 'take', input, async () => ({ article: { assigneeId: handOf(actor) } }))
  return !taken.ok && taken.kind === 'conflict' ? heldNow(input.id) : taken
}

/** Gives the text back to its author, saying what is asked. */
export const sendBack = (actor: Actor, input: WithMessage): Promise<Result<Moved>> => move(actor, 'sendBack', input, async () => ({ article: { assigneeId: handOf(actor) } }))

/** Declines the text, saying why. */
export const decline = (actor: Actor, input: WithMessage): Promise<Result<Moved>> => move(actor, 'decline', input)

/** Accepts the text as it stands; it may be published. */
export const acceptArticle = (actor: Actor, input: WithVersion): Promise<Result<Moved>> => move(actor, 'accept', input)
