import type { Metadata } from 'next'
import { workspacePage } from '@/app/workspace/entering'
import { Column, TitleBar } from '@/components/studio/title-bar'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/navigation'
import { formatDateTime, text } from '@/lib/i18n'
import { editablePages } from '@/lib/pages'

export const generateMetadata = (): Metadata => ({ title: text('studio')('place.pages') })

export default workspacePage('staff', () => '/redaction/pages', async ({ actor }) => {
  const found = await editablePages(actor)
  if (!found.ok) return null
  const t = text('studio')
  return (
    <>
      <TitleBar title={t('place.pages')} />
      {found.value.length === 0 ? (
        <EmptyState title={t('page.empty.title')}><p>{t('page.empty.about')}</p></EmptyState>
      ) : (
        <Column wide>
          <p className="text-base text-muted">{t('page.about')}</p>
          <ul className="-mt-4 border-t border-line">
            {found.value.map((page) => (
              <li key={page.slug} className="relative border-b border-line py-4 hover:bg-wash sm:-mx-3 sm:px-3">
                <h2 className="font-display text-xl leading-tight font-headline"><Link href={`/redaction/pages/${page.slug}`} className="after:absolute after:inset-0">{page.title}</Link></h2>
                <p className="mt-1 text-sm text-muted">/{page.slug} · {t('page.changed', { at: formatDateTime(page.updatedAt) })}</p>
              </li>
            ))}
          </ul>
        </Column>
      )}
    </>
  )
})
