/** What happened to an article, in words. */
import { isStaff, type Actor } from '@/lib/actor'
import { recordOfArticle, type RecordRow } from '@/lib/record'
import { shownToAuthors } from '../following/policy'
import { seenArticle } from './seen'

export type HistoryRow = RecordRow

/** The history of an article, the last event first; null when there is no such article for this actor. Its author does not see what editors did among themselves. */
export async function articleHistory(actor: Actor, id: string): Promise<HistoryRow[] | null> {
  return (await seenArticle(actor, id)) ? recordOfArticle(id, isStaff(actor) ? null : shownToAuthors) : null
}
