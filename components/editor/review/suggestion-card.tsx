'use client'
/** A suggestion as a card: what it would change, and whether it is taken. */
import { memo } from 'react'
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
  activate: (id: string) => void
  backToText: () => void
  /** Absent where this person may not decide. */
  decide?: (verdict: 'accept' | 'reject', id: string) => void
  /** Takes it back, where it is one's own and not one's to decide. */
  withdraw?: (id: string) => void
}

/** While somebody types, two hundred of these are given new positions, which none of them shows. */
export const SuggestionCard = memo(function SuggestionCard({ suggestion, active, activate, backToText, decide, withdraw }: Props) {
  const t = useText('editor')
  const { id } = suggestion
  const { key, values } = deedOf(suggestion)
  return (
    <CardFrame id={id} label={t('review.suggestionBy', { name: suggestion.authorName })} active={active} activate={() => activate(id)} backToText={backToText}>
      <div className="flex items-center gap-2">
        <Avatar name={suggestion.authorName} size="base" />
        <span className="min-w-0 flex-1 truncate font-semibold">{suggestion.authorName}</span>
        <Moment at={suggestion.at} />
      </div>
      <p dir="auto" className="mt-1.5 break-words">{t(`review.deed.${key}`, values)}</p>
      {decide && (
        <div className="mt-1.5 flex gap-4">
          <CardAction letter="A" onClick={() => decide('accept', id)}>{t('review.accept')}</CardAction>
          <CardAction letter="X" look="quiet" onClick={() => decide('reject', id)}>{t('review.reject')}</CardAction>
        </div>
      )}
      {withdraw && (
        <div className="mt-1.5">
          <CardAction letter="X" look="quiet" onClick={() => withdraw(id)}>{t('review.withdraw')}</CardAction>
        </div>
      )}
    </CardFrame>
  )
}, isSameCard)

const said = ({ position: _not, kinds, ...words }: Suggestion): string => JSON.stringify([kinds, words])

function isSameCard({ suggestion: before, ...a }: Props, { suggestion: after, ...b }: Props): boolean {
  return (Object.keys(b) as (keyof typeof b)[]).every((name) => a[name] === b[name]) && (before === after || said(before) === said(after))
}
