import type { FormAction } from '@/components/ui/form'
import * as act from '@/lib/articles/actions'
import type { Verb } from '@/lib/articles/transitions'

/** The server action behind each verb of the workflow. */
export const articleMoves: Record<Verb, FormAction> = {
  submit: act.submitAction,
  resubmit: act.resubmitAction,
  withdraw: act.withdrawAction,
  take: act.takeAction,
  sendBack: act.sendBackAction,
  decline: act.declineAction,
  accept: act.acceptAction,
  publish: act.publishAction,
  schedule: act.scheduleAction,
  reschedule: act.rescheduleAction,
  unschedule: act.unscheduleAction,
  beginCorrection: act.beginCorrectionAction,
  abandonCorrection: act.abandonCorrectionAction,
  unpublish: act.unpublishAction,
  putBack: act.putBackAction,
  trash: act.trashAction,
  restore: act.restoreAction,
}
