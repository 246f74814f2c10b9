/**
 * A process that has just started keeps nothing. It renders the pages that are read
 * most before their readers come; which those are, all processes write down together.
 * Counts by address alone: nothing of anybody who read.
 */
import { z } from 'zod'
import { pool } from '../db/pool'
import { log } from '../log'
import type { Front } from './front'

/** How many pages are rendered at a start. */
const WARMED = 200
/** How many are written down at a time. */
const COUNTED = 500
const EVERY = 60_000

/** What a read of a day ago counts for: half. In SQL, of a row's own moment. */
const faded = `reads * power(0.5, extract(epoch FROM clock_timestamp() - "PageRead".at) / 86400)`

/** Adds what was read since the last time. */
export async function rememberReads(front: Front): Promise<void> {
  const reads = [...front.store.takeReads()].sort(([, a], [, b]) => b - a).slice(0, COUNTED)
  if (reads.length === 0) return
  await pool().query(
    `INSERT INTO "PageRead" (path, reads, at)
     SELECT path, n, clock_timestamp() FROM unnest($1::text[], $2::float8[]) AS t(path, n) ORDER BY path
     ON CONFLICT (path) DO UPDATE SET reads = "PageRead".${faded} + excluded.reads, at = excluded.at`,
    [reads.map(([path]) => path), reads.map(([, n]) => n)])
  await pool().query(`DELETE FROM "PageRead" WHERE at < clock_timestamp() - interval '30 days'`)
}

/** Renders what is read most, one page after the other; answers how many. */
export async function warm(front: Front): Promise<number> {
  const { rows } = await pool().query(`SELECT path FROM "PageRead" ORDER BY ${faded} DESC LIMIT ${WARMED}`)
  const paths = z.array(z.object({ path: z.string() })).parse(rows)
  for (const { path } of paths) await front.warm(path).catch((error: unknown) => log.warn({ err: error, path }, 'warming'))
  return paths.length
}

/** Warms a front, and counts for it until `stop`. */
export function startWarming(front: Front): { stop(): Promise<void> } {
  const quietly = (work: Promise<unknown>, what: string) => work.then(() => {}, (error: unknown) => log.warn({ err: error }, what))
  const warming = quietly(warm(front).then((pages) => log.info({ pages }, 'warmed')), 'warming')
  const counting = setInterval(() => void quietly(rememberReads(front), 'counting reads'), EVERY)
  return {
    async stop() {
      clearInterval(counting)
      front.cool()
      await warming
      await quietly(rememberReads(front), 'counting reads')
    },
  }
}
