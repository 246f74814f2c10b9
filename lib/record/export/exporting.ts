/**
 * The filtered record as a file, the first act first, in a fixed order: by moment, then by id.
 * It is read page by page and never held: events are not changed or removed, so whatever
 * was committed when the export began stands in it once, whatever is written meanwhile.
 */
import { isStaff, type Actor } from '@/lib/actor'
import { forbidden, type Result } from '@/lib/result'
import { conditionOf } from '../filtering'
import { visibleTo } from '../policy'
import { readEvents, type Place, type RecordRow } from '../rows'
import type { ExportFormat, ExportQuery } from '../schema'
import { byteOrderMark, csvLine } from './cells'
import { cells, flat, heads } from './columns'

/** Events in memory at once. */
const PAGE = 1_000

export type RecordFile = { format: ExportFormat; chunks: AsyncGenerator<string> }

/** The file's text, in pieces; asked for piece by piece, it reads no faster than it is taken. */
export async function exportRecord(actor: Actor, query: ExportQuery): Promise<Result<RecordFile>> {
  if (!isStaff(actor)) return forbidden()
  const where = await conditionOf(visibleTo(actor), query)
  const pages = async function* (): AsyncGenerator<RecordRow[]> {
    let after: Place | null = null
    for (;;) {
      const rows: RecordRow[] = await readEvents({ where, order: 'asc', after, take: PAGE })
      yield rows
      const last = rows.at(-1)
      if (!last || rows.length < PAGE) return
      after = { at: last.at, id: last.id }
    }
  }
  return { ok: true, value: { format: query.format, chunks: query.format === 'csv' ? asCsv(pages()) : asJsonLines(pages()) }, tags: [] }
}

async function* asCsv(pages: AsyncIterable<RecordRow[]>): AsyncGenerator<string> {
  yield byteOrderMark + csvLine(heads())
  for await (const rows of pages) yield rows.map((row) => csvLine(cells(row))).join('')
}

async function* asJsonLines(pages: AsyncIterable<RecordRow[]>): AsyncGenerator<string> {
  for await (const rows of pages) yield rows.map((row) => `${JSON.stringify(flat(row))}\n`).join('')
}
