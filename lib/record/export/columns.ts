/** What leaves with an export: named here one by one, so that nothing leaves by accident. */
import { text, timeZone } from '@/lib/i18n'
import { rememberedKeys } from '../remembered'
import type { RecordRow } from '../rows'

type Value = string | number | boolean | null

// Swedish dates are what spreadsheets of every language sort: 2026-11-27 21:44:17.
const local = (at: Date): string => new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone: timeZone() }).format(at)

/** A flat record of an event, its keys in a fixed order. `local` is the moment in the magazine's zone. */
export function flat(row: RecordRow): Record<string, Value> {
  return {
    id: row.id,
    at: row.at.toISOString(),
    local: local(row.at),
    by: row.by,
    byId: row.byId,
    verb: row.verb,
    act: row.label,
    subject: row.subject,
    subjectId: row.subjectId,
    articleId: row.article?.id ?? null,
    article: row.article?.title ?? null,
    ...Object.fromEntries(rememberedKeys.map((key) => [key, row.data[key]])),
  }
}

const columns = ['id', 'at', 'local', 'by', 'byId', 'verb', 'act', 'subject', 'subjectId', 'articleId', 'article', ...rememberedKeys] as const

/** The first line of a CSV: the columns in French, in the same order. */
export const heads = (): string[] => columns.map((column) => text('record')(`columns.${column}`))

/** The cells of a row, in the order of the heads. */
export function cells(row: RecordRow): (string | number | null)[] {
  const values = flat(row)
  return columns.map((column) => {
    const value = values[column] ?? null
    return typeof value === 'boolean' ? text('record')(value ? 'yes' : 'no') : value
  })
}
