/** What is asked of the record in an address; anything odd there falls back to its default. */
import { z } from 'zod'
import { articleActs, otherActs } from './acts'

const acts = new Set([...articleActs, ...otherActs])

/** A day of the magazine's calendar, in years that a database of ours can hold events of. */
const day = z.iso.date().refine((text) => text >= '2000-01-01' && text <= '2100-12-31').nullable().catch(null).default(null)

/** An id comes from a link, words from a hand. Control characters are no letters. */
const idOrWords = z.string().max(200).catch('').default('').transform((text) => text.replace(/[\u0000-\u001f\u007f]/g, ' ').trim())

/** What the journal is narrowed to. */
export const recordFilter = z.object({
  /** A person's id, or words of their name. */
  qui: idOrWords,
  acte: z.string().refine((act) => acts.has(act)).nullable().catch(null).default(null),
  /** An article's id, or words of its title. */
  article: idOrWords,
  /** The first and the last day. */
  du: day,
  au: day,
})
export type RecordFilter = z.output<typeof recordFilter>

export const journalQuery = recordFilter.extend({ suite: z.string().max(100).nullable().catch(null).default(null) })
export type JournalQuery = z.output<typeof journalQuery>

export const exportFormats = ['csv', 'jsonl'] as const
export type ExportFormat = (typeof exportFormats)[number]
export const exportQuery = recordFilter.extend({ format: z.enum(exportFormats).catch('csv').default('csv') })
export type ExportQuery = z.output<typeof exportQuery>

/** Months that statistics look back on, this one included. */
export const periods = ['3', '6', '12', '24', '60'] as const
export const statisticsQuery = z.object({
  mois: z.enum(periods).catch('12').default('12').transform(Number),
  rubrique: z.uuid().nullable().catch(null).default(null),
})
export type StatisticsQuery = z.output<typeof statisticsQuery>
