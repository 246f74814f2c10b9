import { ButtonLink } from '@/components/ui/button'
import { text } from '@/lib/i18n'
import { keptDays } from '@/lib/submissions'
import { QuietPage } from './quiet-page'

/** A link that leads to no text. */
export function AbsentText({ site }: { site: string }) {
  const t = text('beginning')
  return (
    <QuietPage site={site} title={t('absent.title')} seed="texte-absent">
      <p className="mt-4 mb-7 font-serif text-xl leading-normal text-muted">{t('absent.text', { days: keptDays })}</p>
      <ButtonLink href="/ecrire" weight="main">{t('absent.again')}</ButtonLink>
    </QuietPage>
  )
}
