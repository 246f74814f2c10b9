import type { Metadata } from 'next'
import { workspacePage } from '@/app/workspace/entering'
import { AddLabel, LabelList } from '@/components/studio/desk/label-list'
import { TitleBar } from '@/components/studio/title-bar'
import { createLabelAction, deleteLabelAction, editLabelAction } from '@/lib/articles/desk/actions'
import { deskLabels } from '@/lib/articles/desk/labels'
import { text } from '@/lib/i18n'

export const generateMetadata = (): Metadata => ({ title: text('studio')('place.labels') })

export default workspacePage('staff', () => '/redaction/etiquettes', async ({ actor }) => {
  const labels = (await deskLabels(actor)) ?? []
  return (
    <>
      <TitleBar title={text('studio')('place.labels')}>{labels.length > 0 && <AddLabel action={createLabelAction} />}</TitleBar>
      <LabelList labels={labels} actions={{ create: createLabelAction, edit: editLabelAction, remove: deleteLabelAction }} />
    </>
  )
})
