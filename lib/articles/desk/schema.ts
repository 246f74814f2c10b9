/** What comes in at the editors' desk: the filters of its lists, and what editors put on texts. */
import { z } from 'zod'
import { LabelColour } from '@/lib/db/generated/enums'
import { idField, lineField, textField } from '@/lib/http/fields'
import { limits } from '../limits'

export const deskTabs = ['to-read', 'in-review', 'with-author', 'accepted', 'scheduled', 'published', 'withdrawn', 'declined', 'all'] as const
export type DeskTab = (typeof deskTabs)[number]

/** The columns of the board. */
export const boardTabs = ['to-read', 'in-review', 'with-author', 'accepted', 'scheduled'] as const satisfies readonly DeskTab[]
export type BoardTab = (typeof boardTabs)[number]

export const deskSorts = ['oldest', 'newest', 'deadline'] as const
export type DeskSort = (typeof deskSorts)[number]
export const dueFilters = ['late', 'week', 'none'] as const

const orNull = <S extends z.ZodType>(schema: S) => schema.nullable().catch(null).default(null)

/** What a list of the desk shows; anything odd in the address, or in a view of another version, falls back to its default. */
export const deskFilters = z.object({
  tab: z.enum(deskTabs).catch('to-read').default('to-read'),
  q: z.string().max(200).catch('').default(''),
  section: orNull(z.uuid()),
  author: orNull(z.uuid()),
  /** `me` is whoever looks: a shared view means each of its readers. */
  assignee: orNull(z.union([z.enum(['me', 'nobody']), z.uuid()])),
  label: orNull(z.uuid()),
  /** In its state for at least so many days. */
  age: orNull(z.coerce.number().int().min(1).max(365)),
  deadline: orNull(z.enum(dueFilters)),
  unread: z.boolean().catch(false).default(false),
  sort: orNull(z.enum(deskSorts)),
})
export type DeskFilters = z.output<typeof deskFilters>

export const deskQuery = deskFilters.extend({ cursor: z.string().max(100).nullable().catch(null).default(null) })
export type DeskQuery = z.output<typeof deskQuery>

const somebody = z.preprocess((value) => value || null, idField.nullable())

/** `seen`: who had it when the form was drawn. */
export const assignSchema = z.object({ id: idField, assignee: somebody, seen: somebody })
export type Assign = z.output<typeof assignSchema>

/** `deadline`: a day of the magazine's calendar; empty takes it away. */
export const deadlineSchema = z.object({ id: idField, deadline: z.preprocess((value) => value || null, z.iso.date({ error: 'invalid' }).nullable()) })
export type SetDeadline = z.output<typeof deadlineSchema>

const labelColours = z.enum(LabelColour, { error: 'invalid' })
export const newLabelSchema = z.object({ name: lineField({ max: limits.label }), colour: labelColours })
export const labelSchema = newLabelSchema.extend({ id: idField })
export type NewLabel = z.output<typeof newLabelSchema>
export type EditLabel = z.output<typeof labelSchema>

const ids = z.array(idField).max(100).default([])

/** What changes of a text's labels; what another editor put on meanwhile stays. */
export const labellingSchema = z.object({ id: idField, add: ids, remove: ids })
export type Labelling = z.output<typeof labellingSchema>

/** A form of boxes, and which were ticked when it was drawn. */
export const labelBoxesSchema = z.object({ id: idField, label: ids, seen: ids }).transform(({ id, label, seen }): Labelling => ({
  id,
  add: label.filter((one) => !seen.includes(one)),
  remove: seen.filter((one) => !label.includes(one)),
}))

const filtersField = z.string().max(4_000).transform((json, issues): DeskFilters => {
  try {
    return deskFilters.parse(JSON.parse(json))
  } catch {
    issues.addIssue({ code: 'custom', message: 'invalid' })
    return z.NEVER
  }
})

const sharedBox = z.preprocess((value) => value === 'on' || value === true, z.boolean())
export const newViewSchema = z.object({ name: lineField({ max: limits.view }), shared: sharedBox, filters: filtersField })
export type NewView = z.output<typeof newViewSchema>
export const viewSchema = z.object({ id: idField, name: lineField({ max: limits.view }), shared: sharedBox })
export type EditView = z.output<typeof viewSchema>
export const orderViewsSchema = z.object({ id: z.array(idField).min(1).max(200) }).transform(({ id }) => ({ ids: id }))

export const deskSettingsSchema = z.object({ lateDays: z.coerce.number({ error: 'invalid' }).int().min(1, 'desk.lateDays').max(60, 'desk.lateDays') })
export type DeskSettings = z.output<typeof deskSettingsSchema>

/** A text as the editor saw it in the list: its state since when, and who had it. */
const seenText = z
  .string()
  .max(120)
  .transform((words): unknown[] => words.split('~'))
  .pipe(z.tuple([idField, z.iso.datetime(), somebody]))
  .transform(([id, since, assignee]) => ({ id, since: new Date(since), assignee }))
export type SeenText = z.output<typeof seenText>
const many = { text: z.array(seenText).min(1).max(100) }

/** What may be done with several texts at once. */
export const togetherSchema = z.discriminatedUnion('act', [
  z.object({ act: z.literal('take'), ...many }),
  z.object({ act: z.literal('assign'), assignee: somebody, ...many }),
  z.object({ act: z.literal('deadline'), deadline: deadlineSchema.shape.deadline, ...many }),
  z.object({ act: z.literal('label'), label: idField, ...many }),
  z.object({ act: z.literal('unlabel'), label: idField, ...many }),
  z.object({ act: z.literal('decline'), message: textField({ max: limits.message }), ...many }),
  z.object({ act: z.literal('read'), ...many }),
  z.object({ act: z.literal('unread'), ...many }),
])
export type Together = z.output<typeof togetherSchema>
