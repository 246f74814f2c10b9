/** The answer to whoever worked from an older text: the present one. */
import { text } from '@/lib/i18n'
import { conflict, type Failure } from '@/lib/result'
import { workingTextOf, type HeldArticle } from './holding'
import type { WorkingText } from './working-text'

/** What a refused save is shown: the text as it stands now, whose it is and since when. */
export type SaveConflict = { current: WorkingText; by: string; at: string }

export function staleText({ id, working }: HeldArticle): Failure {
  const current: SaveConflict = { current: workingTextOf(id, working), by: working.maker?.name ?? text('articles')('somebody'), at: working.savedAt.toISOString() }
  return conflict(current)
}
