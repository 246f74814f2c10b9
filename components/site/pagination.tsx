import { formatNumber, text } from '@/lib/i18n'
import { Icon } from './icon'

type Props = { page: number; pages: number; href: (page: number) => string }

/** Older and newer pages of a list. */
export function Pagination({ page, pages, href }: Props) {
  if (pages <= 1) return null
  const t = text('site')
  return (
    <nav aria-label={t('pages.label')} className="flex items-center justify-between gap-4 border-t border-line py-6 text-base print:hidden">
      {page > 1 ? (
        <a href={href(page - 1)} rel="prev" className="button button-quiet">
          <Icon name="left" className="size-4" />
          {t('pages.previous')}
        </a>
      ) : (
        <span />
      )}
      <span className="text-muted">{t('pages.position', { page: formatNumber(page), pages: formatNumber(pages) })}</span>
      {page < pages ? (
        <a href={href(page + 1)} rel="next" className="button button-quiet">
          {t('pages.next')}
          <Icon name="right" className="size-4" />
        </a>
      ) : (
        <span />
      )}
    </nav>
  )
}
