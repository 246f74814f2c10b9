export { logoUpload, saveSettings, siteSettings, siteTimeZone, type SiteSettings } from './settings'
export { createSection, deleteSection, editableSections, orderSections, renameSection, sectionChoices, siteSections, type SectionRow } from './sections'
export { saveChecklist } from './checklists'
export { editablePage, editablePages, publicPage, savePage, type EditablePage, type PublicPage } from './pages'
export { leaveRedirect, resolveRedirect } from './redirects'
export { mayEditPages, mayEditSections, mayEditSettings } from './policy'
export {
  checklistSchema, newSectionSchema, orderSchema, pageSchema, sectionIdSchema, sectionSchema, settingsSchema, timeZones,
  type ChecklistInput, type NewSectionInput, type PageInput, type SectionInput, type SettingsInput,
} from './schema'
