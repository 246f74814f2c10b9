import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { text } from '@/lib/i18n'
import { zelligePath } from '@/lib/zellige'

/** The person is known, the page is not for them. */
export function Refused() {
  const t = text('studio')
  return (
    <EmptyState level={1} title={t('refused.title')} picture={zelligePath({ palette: 'majorelle', field: 'ring', seed: 'acces', shape: 'square' })} action={<a className="font-semibold text-accent underline" href="/">{t('refused.site')}</a>}>
      <p>{t('refused.about')}</p>
    </EmptyState>
  )
}

/** There is no such thing, or not for them: the two are not told apart. */
export function Absent() {
  const t = text('studio')
  return (
    <EmptyState level={1} title={t('absent.title')} picture={zelligePath({ palette: 'majorelle', field: 'valley', seed: 'introuvable', shape: 'square' })} action={<ButtonLink href="/espace">{t('absent.back')}</ButtonLink>}>
      <p>{t('absent.about')}</p>
    </EmptyState>
  )
}
