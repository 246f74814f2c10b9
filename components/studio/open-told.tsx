'use client'
/** Before a decision: what is still open in the text, and what follows from it. */
import { Notice } from '@/components/ui/notice'
import { useText } from '@/components/ui/text'
import type { OpenReview } from '@/lib/articles/desk/text'
import type { Verb } from '@/lib/articles/transitions'

/** The verbs that wait until everything is decided. */
const waiting: readonly Verb[] = ['publish', 'accept']

/** Whether a verb is held up by what is open. */
export const isHeldUp = (verb: Verb, { suggestions, notes }: OpenReview): boolean => waiting.includes(verb) && suggestions + notes > 0

export function OpenTold({ verb, open }: { verb: Verb; open: OpenReview }) {
  const t = useText('studio')
  const { suggestions, notes, editorsNotes } = open
  if (suggestions + notes + editorsNotes === 0) return null
  const what = [suggestions > 0 && t('open.suggestions', { count: suggestions }), notes > 0 && t('open.notes', { count: notes })].filter((part) => part !== false).join(t('open.and'))
  return (
    <Notice tone={isHeldUp(verb, open) ? 'note' : 'plain'}>
      {suggestions + notes > 0 && <p>{t(waiting.includes(verb) ? 'open.heldUp' : 'open.goesAlong', { what, count: suggestions + notes })}</p>}
      {editorsNotes > 0 && <p className="not-first:mt-1.5">{t('open.editors', { count: editorsNotes })}</p>}
    </Notice>
  )
}
