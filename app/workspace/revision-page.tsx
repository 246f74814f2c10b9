/** One revision of an article, to read. */
import { ChevronLeft } from 'lucide-react'
import { notFound } from 'next/navigation'
import { ReadText } from '@/components/studio/read-text'
import { TitleBar } from '@/components/studio/title-bar'
import { ButtonLink } from '@/components/ui/button'
import { IconLink } from '@/components/ui/icon-link'
import { Notice } from '@/components/ui/notice'
import type { Actor } from '@/lib/actor'
import { revision } from '@/lib/articles/desk/revisions'
import { formatDateTime, text } from '@/lib/i18n'

export async function RevisionPage({ actor, id, number, base }: { actor: Actor; id: string; number: string; base: string }) {
  const found = await revision(actor, id, Number(number))
  if (!found) notFound()
  const t = text('studio')
  const { title, standfirst, body, hero } = found.text
  return (
    <>
      <TitleBar title={found.name ? t('revision.numberAndName', { number: found.number, name: found.name }) : t('revision.number', { number: found.number })} lead={<IconLink icon={ChevronLeft} label={t('revision.back')} href={`${base}/articles/${id}`} className="-ml-2" />}>
        <ButtonLink href={`${base}/articles/${id}/revisions?apres=${found.number}`} size="sm">{t('revision.compare')}</ButtonLink>
      </TitleBar>
      <div className="grid gap-6 px-4 py-8 lg:px-6">
        <Notice className="mx-auto w-full max-w-[680px]">{t('revision.reading', { at: formatDateTime(found.savedAt), by: found.maker ?? t('revision.nobody') })}</Notice>
        <ReadText title={title} standfirst={standfirst} body={body} hero={hero} section={found.section} photos={found.photos} untitled={t('untitled')} />
      </div>
    </>
  )
}
