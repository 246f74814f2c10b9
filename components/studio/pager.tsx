import { ButtonLink } from '@/components/ui/button'
import { text } from '@/lib/i18n'

/** Further pages of a list, by cursor. */
export function Pager({ more, start }: { more: string | null; start: string | null }) {
  const t = text('studio')
  if (!more && !start) return null
  return (
    <nav aria-label={t('queue.pages')} className="flex gap-2.5 px-4 py-5 lg:px-6">
      {start && <ButtonLink href={start} size="sm">{t('queue.start')}</ButtonLink>}
      {more && <ButtonLink href={more} size="sm">{t('queue.more')}</ButtonLink>}
    </nav>
  )
}
