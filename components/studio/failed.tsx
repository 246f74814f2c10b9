'use client'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { useText } from '@/components/ui/text'

/** Something went wrong that nobody expected: said plainly, with the number that finds it in the log. */
export function Failed({ reference, retry }: { reference?: string; retry: () => void }) {
  const t = useText('studio')
  return (
    <EmptyState level={1} title={t('failed.title')} action={<Button weight="main" onClick={retry}>{t('failed.retry')}</Button>}>
      <p>{t('failed.about')}</p>
      {reference && <p className="mt-2 text-sm">{t('failed.reference', { reference })}</p>}
    </EmptyState>
  )
}
