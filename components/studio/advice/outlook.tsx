import type { BeforePublication } from '@/lib/articles/advice'
import { text } from '@/lib/i18n'
import { CardPreview, SearchPreview } from './card-preview'
import { Part } from './part'

/** How others will show the article: a search engine, a social network. */
export function Outlook(shown: { card: BeforePublication['card']; siteName: string }) {
  const t = text('previews')
  return (
    <>
      <Part title={t('advice.search.title')}><SearchPreview {...shown} /></Part>
      <Part title={t('advice.social.title')}><CardPreview {...shown} /></Part>
    </>
  )
}
