/** The filtered journal as a file, for editors. */
import { currentActor } from '@/lib/auth'
import { now } from '@/lib/clock'
import { download, plain } from '@/lib/http'
import { text } from '@/lib/i18n'
import { exportQuery, exportRecord } from '@/lib/record'

const types = { csv: 'text/csv; charset=utf-8', jsonl: 'application/jsonl; charset=utf-8' } as const

export async function GET(request: Request): Promise<Response> {
  const query = exportQuery.parse(Object.fromEntries(new URL(request.url).searchParams))
  const file = await exportRecord(await currentActor(), query)
  if (!file.ok) return plain(404, text('errors')('kind.not-found'))
  const { format, chunks } = file.value
  return download({ name: `journal-${now().toISOString().slice(0, 10)}.${format}`, type: types[format], chunks })
}
