import type { Metadata } from 'next'
import { workspacePage } from '@/app/workspace/entering'
import { AddSection } from '@/components/studio/section-dialogs'
import { SectionList } from '@/components/studio/section-list'
import { TitleBar } from '@/components/studio/title-bar'
import { text } from '@/lib/i18n'
import { editableSections } from '@/lib/pages'
import { createSectionAction, deleteSectionAction, orderSectionsAction, renameSectionAction, saveChecklistAction } from '@/lib/pages/actions'

export const generateMetadata = (): Metadata => ({ title: text('studio')('place.sections') })

export default workspacePage('staff', () => '/redaction/rubriques', async ({ actor }) => {
  const found = await editableSections(actor)
  if (!found.ok) return null
  return (
    <>
      <TitleBar title={text('studio')('place.sections')}>
        <AddSection create={createSectionAction} />
      </TitleBar>
      <SectionList sections={found.value} create={createSectionAction} order={orderSectionsAction} rename={renameSectionAction} remove={deleteSectionAction} saveChecklist={saveChecklistAction} />
    </>
  )
})
