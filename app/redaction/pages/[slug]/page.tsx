import { ChevronLeft } from 'lucide-react'
import { notFound } from 'next/navigation'
import { workspacePage } from '@/app/workspace/entering'
import { PageForm } from '@/components/studio/page-form'
import { Column, TitleBar } from '@/components/studio/title-bar'
import { ButtonLink } from '@/components/ui/button'
import { IconLink } from '@/components/ui/icon-link'
import { text } from '@/lib/i18n'
import { editablePage } from '@/lib/pages'
import { savePageAction } from '@/lib/pages/actions'

export default workspacePage('staff', ({ slug }) => `/redaction/pages/${slug}`, async ({ actor, params }) => {
  const found = await editablePage(actor, params.slug ?? '')
  if (!found.ok) notFound()
  const t = text('studio')
  const page = found.value
  return (
    <>
      <TitleBar title={page.title} lead={<IconLink icon={ChevronLeft} label={t('page.back')} href="/redaction/pages" className="-ml-2" />}>
        <ButtonLink href={`/${page.slug}`} target="_blank">{t('page.see')}</ButtonLink>
      </TitleBar>
      <Column>
        <PageForm page={page} action={savePageAction} />
      </Column>
    </>
  )
})
