'use server'
/** The edges of what editors change about the site itself. Authorisation is in the commands. */
import { action, type ActionState } from '@/lib/http/action'
import { saveChecklist } from './checklists'
import { savePage } from './pages'
import * as schema from './schema'
import { createSection, deleteSection, orderSections, renameSection } from './sections'
import { saveSettings } from './settings'

type Answer = Promise<ActionState>

const addSection = action(schema.newSectionSchema, createSection, { done: 'sectionCreated' })
export async function createSectionAction(previous: ActionState, form: FormData): Answer {
  return addSection(previous, form)
}

const rename = action(schema.sectionSchema, renameSection, { done: 'sectionSaved' })
export async function renameSectionAction(previous: ActionState, form: FormData): Answer {
  return rename(previous, form)
}

const order = action(schema.orderSchema, orderSections, { done: 'sectionsOrdered' })
export async function orderSectionsAction(previous: ActionState, form: FormData): Answer {
  return order(previous, form)
}

const remove = action(schema.sectionIdSchema, deleteSection, { done: 'sectionDeleted' })
export async function deleteSectionAction(previous: ActionState, form: FormData): Answer {
  return remove(previous, form)
}

const checklist = action(schema.checklistSchema, saveChecklist, { done: 'checklistSaved' })
export async function saveChecklistAction(previous: ActionState, form: FormData): Answer {
  return checklist(previous, form)
}

const page = action(schema.pageSchema, savePage, { done: 'pageSaved' })
export async function savePageAction(previous: ActionState, form: FormData): Answer {
  return page(previous, form)
}

const settings = action(schema.settingsSchema, saveSettings, { done: 'settingsSaved' })
export async function saveSettingsAction(previous: ActionState, form: FormData): Answer {
  return settings(previous, form)
}
