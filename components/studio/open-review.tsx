import { text } from '@/lib/i18n'

/** « 3 suggestions · 2 notes »: what waits for a decision in a text, in a list; nothing where nothing does. */
export function OpenReview({ openSuggestions, openNotes }: { openSuggestions: number; openNotes: number }) {
  const t = text('studio')
  const words = [openSuggestions > 0 && t('open.suggestions', { count: openSuggestions }), openNotes > 0 && t('open.notes', { count: openNotes })].filter((part) => part !== false)
  if (words.length === 0) return null
  return (
    <span className="whitespace-nowrap tabular-nums">
      <span className="sr-only">{t('open.label')} </span>
      {words.join(' · ')}
    </span>
  )
}
