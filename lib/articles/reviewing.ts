/** What editors decide about a text: take it, send it back, decline it, accept it. */
import type { Actor } from '@/lib/actor'
import type { Result } from '@/lib/result'
import { askPoints } from './asking/asking'
import { heldNow } from './desk/assigning'
import { move, type Moved } from './moving'
import { handOf } from './revisions'
import type { ArticleOnly, SendBack, WithMessage, WithVersion } from './schema'

/** An editor takes a submission: from now on it is theirs to read and edit. Whoever comes second is told who has it. */
export async function takeSubmission(actor: Actor, input: ArticleOnly): Promise<Result<Moved>> {
  const taken = await move(actor, 'take', input, async () => ({ article: { assigneeId: handOf(actor) } }))
  return !taken.ok && taken.kind === 'conflict' ? heldNow(input.id) : taken
}

/** Gives the text back to its author, saying what is asked: in a message, and point by point. */
export const sendBack = (actor: Actor, { points = [], ...input }: SendBack): Promise<Result<Moved>> =>
  move(actor, 'sendBack', input, async ({ change, article }) => {
    const round = await askPoints(change, article, points, handOf(actor))
    return { article: { assigneeId: handOf(actor), timesSentBack: round }, event: { round } }
  })

/** Declines the text, saying why. */
export const decline = (actor: Actor, input: WithMessage): Promise<Result<Moved>> => move(actor, 'decline', input)

/** Accepts the text as it stands; it may be published. */
export const acceptArticle = (actor: Actor, input: WithVersion): Promise<Result<Moved>> => move(actor, 'accept', input)
