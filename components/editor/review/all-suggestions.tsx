'use client'
/** All suggestions at once, with how to take it back. */
import { Button } from '@/components/ui/button'
import { useText } from '@/components/ui/text'

type Props = { count: number; decide: (verdict: 'accept' | 'reject') => void }

export function AllSuggestions({ count, decide }: Props) {
  const t = useText('editor')
  return (
    <div role="group" aria-label={t('review.allLabel', { count })} className="flex flex-wrap gap-2">
      <Button size="sm" onClick={() => decide('accept')}>{t('review.acceptAll', { count })}</Button>
      <Button size="sm" weight="quiet" onClick={() => decide('reject')}>{t('review.rejectAll', { count })}</Button>
    </div>
  )
}
