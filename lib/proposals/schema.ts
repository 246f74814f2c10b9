/** What comes in about proposals: one schema for forms, actions and tests. */
import { z } from 'zod'
import { idField, lineField, textField, versionField } from '@/lib/http/fields'
import { isDay } from '@/lib/i18n'
import { limits } from './limits'

export { limits }

const orNull = <S extends z.ZodType>(field: S) => z.preprocess((value) => (value === '' || value === undefined ? null : value), field.nullable())

const wordsField = z
  .string({ error: 'required' })
  .transform((text) => text.replace(/\s/gu, ''))
  .pipe(z.string().min(1, 'required').regex(/^\d{1,6}$/, 'proposals.words'))
  .transform(Number)
  .refine((words) => words >= limits.fewestWords && words <= limits.mostWords, 'proposals.words')

/** A day as a date field sends it: « 2026-11-27 ». */
const dayField = z.string({ error: 'required' }).transform((text) => text.trim()).pipe(z.string().min(1, 'required').refine(isDay, 'proposals.day'))

const about = {
  id: idField,
  /** The version that was open; null while it was never saved. */
  version: orNull(versionField),
  sectionId: orNull(idField),
}

const kept = z.object({
  ...about,
  verb: z.literal('keep'),
  title: lineField({ min: 0, max: limits.title }),
  angle: textField({ min: 0, max: limits.angle }),
  summary: textField({ min: 0, max: limits.summary }),
  sources: textField({ min: 0, max: limits.sources }),
  words: orNull(wordsField),
  deliveryOn: orNull(dayField),
})

const whole = z.object({
  ...about,
  verb: z.enum(['send', 'edit']),
  title: lineField({ max: limits.title }),
  angle: textField({ max: limits.angle }),
  summary: textField({ max: limits.summary }),
  sources: textField({ min: 0, max: limits.sources }),
  words: wordsField,
  deliveryOn: dayField,
})

/** A pitch as its form sends it: kept as it is, or sent whole. */
export const writeProposal = z.discriminatedUnion('verb', [kept, whole])
export type WriteProposal = z.output<typeof writeProposal>

export const proposalOnly = z.object({ id: idField })
export type ProposalOnly = z.output<typeof proposalOnly>

/** Taking it from whoever had it when the page was drawn: nobody, or a colleague. */
export const takeProposal = z.object({ id: idField, from: orNull(idField) })
export type TakeProposal = z.output<typeof takeProposal>

export const saySomething = z.object({ id: idField, message: textField({ max: limits.message }) })
export type SaySomething = z.output<typeof saySomething>

export const declineProposal = saySomething.extend({ version: versionField })
export type DeclineProposal = z.output<typeof declineProposal>

/** What is agreed: what the editors want, until when, how long. */
export const acceptProposal = z.object({
  id: idField,
  version: versionField,
  message: textField({ max: limits.message }),
  deadline: dayField,
  words: wordsField,
})
export type AcceptProposal = z.output<typeof acceptProposal>

export const proposalTabs = ['waiting', 'asked', 'accepted', 'declined', 'withdrawn'] as const
export type ProposalTab = (typeof proposalTabs)[number]

/** What the editors' list shows; anything odd in the address falls back to its default. */
export const proposalQuery = z.object({
  tab: z.enum(proposalTabs).catch('waiting').default('waiting'),
  q: z.string().max(200).catch('').default(''),
  cursor: z.string().max(100).nullable().catch(null).default(null),
})
export type ProposalQuery = z.output<typeof proposalQuery>
