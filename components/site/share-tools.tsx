import { text } from '@/lib/i18n'
import { settings } from '@/lib/env'
import { Icon } from './icon'
import { links } from './links'

/** Passing an article on without telling anybody else: copy, the machine's own sharing, mail. The first two appear when the script has found them possible. */
export function ShareTools({ title, slug }: { title: string; slug: string }) {
  const t = text('site')
  const address = settings().appUrl + links.article(slug)
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(address)}`
  return (
    <share-tools copied={t('share.copied')} className="ml-auto flex items-center print:hidden">
      <span role="status" className="text-sm whitespace-nowrap text-muted empty:hidden" />
      <button type="button" hidden data-copy="" className="icon-button" aria-label={t('share.copy')} title={t('share.copy')}>
        <Icon name="link" />
      </button>
      <button type="button" hidden data-share="" className="icon-button" aria-label={t('share.share')} title={t('share.share')}>
        <Icon name="share" />
      </button>
      <a href={mail} className="icon-button" aria-label={t('share.mail')} title={t('share.mail')}>
        <Icon name="mail" />
      </a>
    </share-tools>
  )
}
