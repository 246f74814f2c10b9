'use client'
/** A suggestion as a card: what it would change, and whether it is taken. */
import { Avatar } from '@/components/ui/avatar'
import { useText } from '@/components/ui/text'
import { CardAction } from './card-action'
import { CardFrame } from './card-frame'
import { deedOf } from './cards'
import { Moment } from './moment'
import type { Suggestion } from './types'

type Props = {
  suggestion: Suggestion
  active: boolean
  activate: () => void
  backToText: () => void
  /** Absent where this person may not decide. */
  decide?: (verdict: 'accept' | 'reject') => void
}

export function SuggestionCard({ suggestion, active, activate, backToText, decide }: Props) {
  const t = useText('editor')
  const { key, values } = deedOf(suggestion)
  return (
    <CardFrame id={suggestion.id} label={t('review.suggestionBy', { name: suggestion.authorName })} active={active} activate={activate} backToText={backToText}>
      <div className="flex items-center gap-2">
        <Avatar name={suggestion.authorName} size="base" />
        <span className="min-w-0 flex-1 truncate font-semibold">{suggestion.authorName}</span>
        <Moment at={suggestion.at} />
      </div>
      <p dir="auto" className="mt-1.5 break-words">{t(`review.deed.${key}`, values)}</p>
      {decide && (
        <div className="mt-1.5 flex gap-4">
          <CardAction letter="A" onClick={() => decide('accept')}>{t('review.accept')}</CardAction>
          <CardAction letter="X" look="quiet" onClick={() => decide('reject')}>{t('review.reject')}</CardAction>
        </div>
      )}
    </CardFrame>
  )
}
