/** What comes in about articles: one schema for forms, the autosave, the command line and imports. */
import { z } from 'zod'
import { attributeLimits } from '@/lib/content/attributes'
import { parseDocument } from '@/lib/content/document'
import { safeHref } from '@/lib/content/links'
import type { Doc } from '@/lib/content/types'
import type { PublicNoteKind } from '@/lib/db'
import { isLocalTime } from '@/lib/i18n/local-time'
import { limits } from './limits'
import { consentField, emailField, idField, lineField, nameField, optionalLine, optionalText, slugField, textField, versionField } from '@/lib/http/fields'

export { limits }

const document = z.unknown().transform((input, context): Doc => {
  const parsed = parseDocument(input)
  if (parsed.ok) return parsed.doc
  context.addIssue({ code: 'custom', message: `document.${parsed.error}` })
  return z.NEVER
})

const hero = z.strictObject({
  upload: idField,
  alt: lineField({ min: 0, max: attributeLimits.alt }),
  caption: optionalLine(attributeLimits.caption),
  credit: optionalLine(attributeLimits.credit),
})

const optionalId = z.preprocess((value) => (value === '' ? null : value), idField.nullable())

export const startArticle = z.object({ title: lineField({ min: 0, max: limits.title }).default('') })
export type StartArticle = z.output<typeof startArticle>

/** Everything that a person writes of an article. */
export const textSchema = z.object({
  title: lineField({ min: 0, max: limits.title }),
  standfirst: textField({ min: 0, max: limits.standfirst }),
  sectionId: optionalId,
  tags: z.array(lineField({ max: limits.tag })).max(limits.tags),
  body: document,
  hero: hero.nullable(),
})

/** One save of the whole text, with the version it started from. */
export const saveText = textSchema.extend({ id: idField, version: versionField })
export type SaveText = z.output<typeof saveText>

/** `ticked`: the points of the section's checklist that its author says are met; none holds the text up. */
export const submitArticle = z.object({ id: idField, version: versionField, licence: consentField, ticked: z.array(z.string().max(200)).max(50).optional() })
export type SubmitArticle = z.output<typeof submitArticle>

/** Photographs of an open text; a gallery that comes in at once has a dozen. */
export const photosAsked = z.object({ id: idField, uploads: z.array(idField).max(50) })
export type PhotosAsked = z.output<typeof photosAsked>

/** A verb that needs nothing but the article. */
export const articleOnly = z.object({ id: idField })
export type ArticleOnly = z.output<typeof articleOnly>

/** What is answered at once to an author who is no contributor yet; of anybody else it says nothing. */
const author = z.preprocess((value) => value || undefined, z.enum(['accept', 'decline']).optional())

/** A verb that says why. */
export const withMessage = z.object({ id: idField, author, message: textField({ max: limits.message }) })
export type WithMessage = z.output<typeof withMessage>

/** One a line, or one a field; empty ones are nothing. */
const pointsField = z.preprocess(
  (value) => (Array.isArray(value) ? value : typeof value === 'string' ? value.split(/\r?\n/) : []).filter((line) => typeof line !== 'string' || line.trim() !== ''),
  z.array(lineField({ max: limits.point })).max(limits.points, 'tooManyPoints'),
)

/** Sending back says why, and may list what is asked. */
export const sendBack = withMessage.extend({ points: pointsField })
export type SendBack = WithMessage & Partial<z.output<typeof sendBack>>

/** One point of the list that an article was sent back with. */
export const onePoint = z.object({ id: idField, point: idField })
export type OnePoint = z.output<typeof onePoint>

/** Somebody asked to sign a text together with its owner. */
export const inviteCoauthor = z.object({ id: idField, name: nameField(), email: emailField })
export type InviteCoauthor = z.output<typeof inviteCoauthor>

export const oneCoauthor = z.object({ id: idField, coauthor: idField })
export type OneCoauthor = z.output<typeof oneCoauthor>

/** One step of a signature in the order of all. */
export const moveByline = z.object({ id: idField, profile: idField, to: z.enum(['up', 'down']) })
export type MoveByline = z.output<typeof moveByline>

/** The link of an invitation to sign together. */
export const cosigningLink = z.object({ invitation: z.string().max(200).catch('') })
export type CosigningLink = z.output<typeof cosigningLink>

/** Saying yes to it: under which name (an account's own stands above it), and the licence. */
export const acceptCosigning = cosigningLink.extend({ name: nameField(), licence: consentField })
export type AcceptCosigning = Omit<z.output<typeof acceptCosigning>, 'licence'>

/** A verb that may say why. */
export const withOptionalMessage = z.object({ id: idField, message: optionalText(limits.message) })
export type WithOptionalMessage = z.output<typeof withOptionalMessage>

/** A verb about exactly the text that was read. */
export const withVersion = z.object({ id: idField, version: versionField, author })
export type WithVersion = z.output<typeof withVersion>

export const publicNoteKinds = ['update', 'correction'] as const satisfies readonly PublicNoteKind[]

/** `publicNote` tells readers what is new or what was wrong, as `noteKind` says; `slug` moves the article to another address. */
export const publishArticle = withVersion.extend({
  publicNote: optionalText(limits.publicNote),
  noteKind: z.preprocess((value) => value || undefined, z.enum(publicNoteKinds, { error: 'invalid' }).optional()),
  slug: z.preprocess((value) => value || undefined, slugField.optional()),
})
export type PublishArticle = z.output<typeof publishArticle>

/** A day and a time as the fields of a form give them, on the magazine's clocks. */
const appointment = {
  date: z.string({ error: 'required' }).trim().min(1, 'required').refine((date) => isLocalTime({ date, time: '00:00' }), 'date'),
  time: z.string({ error: 'required' }).trim().min(1, 'required').transform((time) => time.slice(0, 5)).refine((time) => isLocalTime({ date: '2026-01-01', time }), 'time'),
}

export const scheduleArticle = publishArticle.extend(appointment)
export type ScheduleArticle = z.output<typeof scheduleArticle>

/** `was`: for when it was scheduled when somebody decided to move it. */
export const rescheduleArticle = withVersion.extend({ ...appointment, was: z.iso.datetime({ error: 'invalid' }).transform((at) => new Date(at)) })
export type RescheduleArticle = z.output<typeof rescheduleArticle>

export const setEmbargo = z.object({ id: idField, ...appointment, reason: lineField({ max: limits.embargoReason }) })
export type SetEmbargo = z.output<typeof setEmbargo>

/** `to`: where readers are sent instead. */
export const unpublishArticle = withOptionalMessage.extend({ to: optionalLine(2000).refine((to) => to === null || isDestination(to), 'destination').optional() })
export type UnpublishArticle = z.output<typeof unpublishArticle>

/** A path of this site, or another site by https. */
const isDestination = (to: string): boolean => safeHref(to) !== null && (to.startsWith('/') || to.startsWith('https://'))

const numberField = z.coerce.number({ error: 'invalid' }).int().min(1).max(2_147_483_647)

/** A revision's name; an empty one takes it away. */
export const nameRevision = z.object({ id: idField, number: numberField, name: optionalLine(limits.revisionName) })
export type NameRevision = z.output<typeof nameRevision>

/** A name for the text as it stands. */
export const saveVersion = z.object({ id: idField, name: lineField({ max: limits.revisionName }) })
export type SaveVersion = z.output<typeof saveVersion>

/** An older revision to bring back, and the version of the text that makes room for it. */
export const restoreRevision = withVersion.extend({ number: numberField })
export type RestoreRevision = z.output<typeof restoreRevision>

export const comparisonViews = ['cote', 'ligne'] as const
export type ComparisonView = (typeof comparisonViews)[number]

const numberInAddress = numberField.nullable().catch(null).default(null)

/** Which two revisions are compared, and how; anything odd in the address falls back to its default. */
export const comparisonQuery = z.object({
  avant: numberInAddress,
  apres: numberInAddress,
  vue: z.enum(comparisonViews).catch('cote').default('cote'),
  /** The list of revisions begins below this one. */
  liste: numberInAddress,
})
export type ComparisonQuery = z.output<typeof comparisonQuery>

export { deskQuery, deskTabs, type DeskQuery, type DeskTab } from './desk/schema'

export const calendarKinds = ['scheduled', 'published', 'deadline'] as const
export type CalendarKind = (typeof calendarKinds)[number]

/** What the calendar shows; anything odd in the address falls back to its default. */
export const calendarQuery = z.object({
  view: z.preprocess((view) => (view === 'semaine' ? 'week' : 'month'), z.enum(['month', 'week'])),
  day: z.string().refine((date) => isLocalTime({ date, time: '00:00' })).nullable().catch(null).default(null),
  section: z.uuid().nullable().catch(null).default(null),
  kind: z.enum(calendarKinds).nullable().catch(null).default(null),
})
