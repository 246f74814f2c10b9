/** A draft that was never published is thrown away by its owner, and fetched back. */
import type { Actor } from '@/lib/actor'
import type { Result } from '@/lib/result'
import { move, type Moved } from './moving'
import type { ArticleOnly } from './schema'

export const trashDraft = (actor: Actor, { id }: ArticleOnly): Promise<Result<Moved>> => move(actor, 'trash', { id })
export const restoreDraft = (actor: Actor, { id }: ArticleOnly): Promise<Result<Moved>> => move(actor, 'restore', { id })
