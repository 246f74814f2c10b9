/** What the forms about the site itself may carry. All come from the workspaces. */
import { z } from 'zod'
import { parseDocument } from '@/lib/content/document'
import type { Doc } from '@/lib/content/types'
import { defaultTimeZone } from '@/lib/i18n'
import { idField, lineField, optionalLine, optionalText, slugField, textField, versionField } from '@/lib/http/fields'
import { isPaletteName } from '@/lib/zellige'
import { contrast, isColour, READABLE } from '@/lib/colour'

/** An accent that readers can read: dark enough for links on the paper. */
/** The paper of the light theme (`components/tokens.css`), on which the accent stands as text. */
const PAPER = '#fbfaf7'

const accentField = z.preprocess(
  (colour) => (typeof colour === 'string' && colour.trim().toLowerCase()) || null,
  z.string().refine(isColour, { error: 'pages.colour', abort: true }).refine((colour) => contrast(colour, PAPER) >= READABLE, 'pages.contrast').nullable(),
)

/** Every zone that Node's own data knows. */
export const timeZones = (): string[] => [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])]
export const isTimeZone = (name: string): boolean => timeZones().includes(name)

export const settingsSchema = z.object({
  name: lineField({ max: 60 }),
  shortName: lineField({ max: 30 }),
  tagline: optionalLine(120),
  newsletterName: lineField({ max: 60 }),
  newsletterPitch: optionalText(240),
  footerNote: optionalText(400),
  accent: accentField,
  /** The id of an upload. */
  logo: z.preprocess((id) => id || null, idField.nullable()),
  timeZone: z.preprocess((name) => name || defaultTimeZone, z.string({ error: 'invalid' }).refine(isTimeZone, 'pages.timeZone')),
})
export type SettingsInput = z.output<typeof settingsSchema>

const optionalSlug = z.preprocess((slug) => slug || undefined, slugField.optional())
const palette = z.preprocess((name) => name || undefined, z.string().refine(isPaletteName, 'invalid').optional())
const section = { name: lineField({ max: 40 }), description: optionalText(300), slug: optionalSlug, palette }

export const newSectionSchema = z.object(section)
export const sectionSchema = z.object({ id: idField, ...section })
export const sectionIdSchema = z.object({ id: idField })
/** Every section once, in the order wished: `id[]`. */
export const orderSchema = z.object({ id: z.array(idField).min(1).max(100) }).transform(({ id }) => ({ ids: id }))
export type NewSectionInput = z.output<typeof newSectionSchema>
export type SectionInput = z.output<typeof sectionSchema>

/** How many points a section may ask of its texts, and how long each may be. */
export const checklistLimits = { points: 12, point: 140 } as const

/** One point a line; empty lines and repetitions go. */
const pointsField = textField({ min: 0, max: 4_000 }).transform((lines, issues): string[] => {
  const points = [...new Set(lines.split('\n').map((line) => line.replace(/\s+/gu, ' ').trim()).filter(Boolean))]
  if (points.length > checklistLimits.points) issues.addIssue({ code: 'custom', message: 'pages.checklistMany' })
  if (points.some((point) => point.length > checklistLimits.point)) issues.addIssue({ code: 'custom', message: 'pages.checklistLong' })
  return points
})

/** `before`: the points as they were read. */
export const checklistSchema = z.object({ id: idField, points: pointsField, before: pointsField })
export type ChecklistInput = z.output<typeof checklistSchema>

/** The document as the editor's hidden field posts it: JSON. */
const documentField = z.string({ error: 'required' }).transform((json, issues): Doc => {
  const parsed = parseDocument(jsonOr(json))
  if (parsed.ok) return parsed.doc
  issues.addIssue({ code: 'custom', message: 'pages.document' })
  return z.NEVER
})

export const pageSchema = z.object({ slug: slugField, version: versionField, title: lineField({ max: 120 }), body: documentField })
export type PageInput = z.output<typeof pageSchema>

function jsonOr(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
