/** Editors keep the sections and pages; the site's name and dress are the admins'. */
export { isStaff as mayEditPages, isStaff as mayEditSections, isAdmin as mayEditSettings } from '@/lib/actor'
