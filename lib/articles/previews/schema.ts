/** What comes in about preview links: from the editors' screen, and from whoever reads by one. */
import { z } from 'zod'
import { emailField, idField, lineField, nameField, optionalText, textField } from '@/lib/http/fields'
import { noteLimits } from '../notes/limits'
import { previewLimits, terms, usualTerm } from './limits'

const box = z.literal('on', { error: 'invalid' }).optional().transform((ticked) => ticked === 'on')
const term = z.coerce.number({ error: 'invalid_value' }).refine((days) => (terms as readonly number[]).includes(days), 'invalid_value').default(usualTerm)

export const sharePreviewInput = z.object({
  article: idField,
  label: lineField({ max: previewLimits.label }),
  days: term,
  mayNote: box,
  mayApprove: box,
  email: z.preprocess((typed) => (typed === '' ? undefined : typed), emailField.optional()).transform((address) => address ?? null),
})
export type SharePreview = z.output<typeof sharePreviewInput>

/** One link of one article. */
export const previewOnly = z.object({ article: idField, link: idField })
export type PreviewOnly = z.output<typeof previewOnly>

export const renewPreviewInput = previewOnly.extend({ days: term })
export type RenewPreview = z.output<typeof renewPreviewInput>

export const passOnInput = z.object({ article: idField, thread: idField })
export type PassOn = z.output<typeof passOnInput>

const token = z.string({ error: 'invalid' })
/** A digest of the text that was read: see `digestOf`. */
const read = z.string({ error: 'invalid' }).regex(/^[0-9a-f]{32}$/, 'invalid')

export const previewNoteInput = z.object({
  jeton: token,
  lu: read,
  /** Number of the block in the text, from 1; empty: the whole text. */
  passage: z.preprocess((typed) => (typed === '' || typed === undefined ? null : typed), z.coerce.number({ error: 'invalid' }).int().min(1, 'invalid').max(100_000, 'invalid').nullable()),
  name: nameField(previewLimits.name),
  body: textField({ max: noteLimits.body }),
})
export type PreviewNote = z.output<typeof previewNoteInput>

export const approvalInput = z.object({
  jeton: token,
  lu: read,
  name: nameField(previewLimits.name),
  remark: optionalText(previewLimits.remark),
})
export type Approve = z.output<typeof approvalInput>
