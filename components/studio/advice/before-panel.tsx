/** « Avant publication »: advice with the way to follow it, the links, texts alike, and what others will show of it. */
import { Link } from '@/components/ui/navigation'
import type { FormAction } from '@/components/ui/form'
import type { BeforePublication } from '@/lib/articles/advice'
import { text } from '@/lib/i18n'
import { AdviceList } from './advice-list'
import { LinkReport } from './link-report'
import { Outlook } from './outlook'
import { Part } from './part'

type Props = { before: BeforePublication; articleId: string; /** The workspace one stands in. */ base: '/espace' | '/redaction'; siteName: string; checkLinks: FormAction }

export function BeforePanel({ before: { advice, links, duplicates, card }, articleId, base, siteName, checkLinks }: Props) {
  const t = text('previews')
  return (
    <div className="grid gap-6 text-md">
      <p className="text-muted">{t('advice.about')}</p>
      <Part title={t('advice.points')}><AdviceList advice={advice} /></Part>
      <Part title={t('advice.links.title')}><LinkReport links={links} articleId={articleId} action={checkLinks} /></Part>
      <Part title={t('advice.alike.title')}>
        {duplicates.length === 0 ? <p className="text-muted">{t('advice.alike.none')}</p> : (
          <ul className="grid gap-2">
            {duplicates.map(({ id, slug, title, isPublic, likeness, by }) => (
              <li key={id} className="rounded-box border border-line bg-card px-3 py-2.5">
                {base === '/redaction' ? <Link href={`/redaction/articles/${id}`} className="font-medium underline underline-offset-2">{title || t('untitled')}</Link> : <a href={`/articles/${slug}`} className="font-medium underline underline-offset-2">{title}</a>}
                <p className="text-sm text-muted">{t(`advice.alike.${by}`, { likeness })}{!isPublic && ` · ${t('advice.alike.inWork')}`}</p>
              </li>
            ))}
          </ul>
        )}
      </Part>
      <Outlook card={card} siteName={siteName} />
    </div>
  )
}
