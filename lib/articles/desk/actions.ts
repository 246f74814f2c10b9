'use server'
/** The edges of the editors' desk. Authorisation is in the commands. */
import { action, type ActionState } from '@/lib/http/action'
import { text } from '@/lib/i18n'
import { articleOnly } from '../schema'
import { assignArticle } from './assigning'
import { setDeadline } from './deadlines'
import { labelArticle } from './labelling'
import { createLabel, deleteLabel, editLabel } from './labels'
import * as schema from './schema'
import { markRead, markUnread } from './seeing'
import { saveDeskSettings } from './settings'
import { actTogether, type DoneTogether } from './together'
import { deleteView, editView, orderViews, saveView } from './views'

type Answer = Promise<ActionState>

const assign = action(schema.assignSchema, assignArticle, { done: 'assigned' })
export async function assignAction(previous: ActionState, form: FormData): Answer {
  return assign(previous, form)
}

const deadline = action(schema.deadlineSchema, setDeadline, { done: 'deadline' })
export async function deadlineAction(previous: ActionState, form: FormData): Answer {
  return deadline(previous, form)
}

const labelling = action(schema.labelBoxesSchema, labelArticle, { done: 'labelled' })
export async function labelAction(previous: ActionState, form: FormData): Answer {
  return labelling(previous, form)
}

const read = action(articleOnly, markRead, { done: 'read' })
export async function markReadAction(previous: ActionState, form: FormData): Answer {
  return read(previous, form)
}

const unread = action(articleOnly, markUnread, { done: 'unread' })
export async function markUnreadAction(previous: ActionState, form: FormData): Answer {
  return unread(previous, form)
}

const newLabel = action(schema.newLabelSchema, createLabel, { done: 'labelCreated' })
export async function createLabelAction(previous: ActionState, form: FormData): Answer {
  return newLabel(previous, form)
}

const otherLabel = action(schema.labelSchema, editLabel, { done: 'labelSaved' })
export async function editLabelAction(previous: ActionState, form: FormData): Answer {
  return otherLabel(previous, form)
}

const noLabel = action(articleOnly, deleteLabel, { done: 'labelDeleted' })
export async function deleteLabelAction(previous: ActionState, form: FormData): Answer {
  return noLabel(previous, form)
}

const newView = action(schema.newViewSchema, saveView, { done: 'viewSaved' })
export async function saveViewAction(previous: ActionState, form: FormData): Answer {
  return newView(previous, form)
}

const otherView = action(schema.viewSchema, editView, { done: 'viewEdited' })
export async function editViewAction(previous: ActionState, form: FormData): Answer {
  return otherView(previous, form)
}

const noView = action(articleOnly, deleteView, { done: 'viewDeleted' })
export async function deleteViewAction(previous: ActionState, form: FormData): Answer {
  return noView(previous, form)
}

const ordered = action(schema.orderViewsSchema, orderViews, { done: 'viewsOrdered' })
export async function orderViewsAction(previous: ActionState, form: FormData): Answer {
  return ordered(previous, form)
}

const settings = action(schema.deskSettingsSchema, saveDeskSettings, { done: 'deskSettings' })
export async function saveDeskSettingsAction(previous: ActionState, form: FormData): Answer {
  return settings(previous, form)
}

const together = action(schema.togetherSchema, actTogether, {
  report: ({ done, left }: DoneTogether) => ({ said: text('desk')('together.done', { done, left: left.length }), left: left.map(({ title, why }) => text('desk')('together.left', { title, why })) }),
})
export async function togetherAction(previous: ActionState, form: FormData): Answer {
  return together(previous, form)
}
