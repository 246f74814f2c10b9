/** The running site's own database, for what only its rows can tell a browser test. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'
import { embeddedIsRunning } from '@/lib/db/embedded'

/** Runs `work` with a connection. */
export async function inSiteDatabase<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const folder = process.env.SITE_DATA ?? ''
  const running = await embeddedIsRunning(folder, (await readFile(path.join(folder, 'secret'), 'utf8')).trim())
  if (!running) throw new Error('the site’s database is not running')
  const client = new pg.Client({ connectionString: running.url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** A sum over every row of the magazine: two that are equal say that nothing changed. Sessions and limits move by being used, and the front writes down each minute what was read. */
export function everyRow(): Promise<string> {
  return inSiteDatabase(async (client) => {
    const { rows } = await client.query<{ name: string }>(`SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename NOT IN ('Session', 'RateLimit', 'PageRead') ORDER BY 1`)
    const sums: unknown[] = []
    for (const { name } of rows) sums.push((await client.query(`SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) AS sum FROM public.${name} t`)).rows[0])
    return JSON.stringify(sums)
  })
}
