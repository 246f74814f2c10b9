/**
 * Hears of changes that other processes made: NOTIFY wakes it, a poll is the fallback.
 * Each read begins a minute before the last one that succeeded, because a row's moment
 * is taken before its transaction commits; a tag told twice only drops a page twice.
 * A change is known by the transaction that wrote its row, not by its moment: two can
 * fall into one millisecond.
 */
import type pg from 'pg'
import { Connection, directUrl, pool } from '../db/pool'
import { log } from '../log'
import { tagClockRead, tagClockReconnected } from '../metrics/work'
import { tell } from './listeners'

const POLL_MS = 2_000
const OVERLAP_SECONDS = 60
/** A read that gets no answer (ms): the line is dead, and the next poll takes another. */
const PATIENCE_MS = 5_000

export type TagClock = { stop(): Promise<void> }

/** Starts listening; the answer stops it. */
export async function startTagClock(): Promise<TagClock> {
  let known = new Map<string, string>()
  /** By the database's clock. */
  let lastRead: Date | null = null
  let stopped = false
  let listening: Connection | null = null
  let heard = false
  let reading: Promise<void> = Promise.resolve()
  let asked = false

  const read = async () => {
    asked = false
    const { rows: [clock] } = await query<{ now: Date }>('SELECT clock_timestamp() AS now')
    const { rows } = await query<{ tag: string; writer: string }>(
      `SELECT tag, xmin::text AS writer FROM "TagChange" WHERE at > coalesce($1, clock_timestamp()) - make_interval(secs => $2)`, [lastRead, OVERLAP_SECONDS])
    const fresh = rows.filter(({ tag, writer }) => known.get(tag) !== writer).map(({ tag }) => tag)
    known = new Map(rows.map(({ tag, writer }) => [tag, writer]))
    lastRead = clock?.now ?? lastRead
    tagClockRead()
    tell(fresh)
  }
  /** One read at a time; whoever calls while one waits to begin is served by that one. */
  const wake = (): Promise<void> => {
    if (asked) return reading
    asked = true
    return (reading = reading.then(read).catch((error) => log.warn({ err: error }, 'tag clock: database away')))
  }

  const listen = async () => {
    const client = new Connection({ connectionString: directUrl(), keepAlive: true, connectionTimeoutMillis: PATIENCE_MS })
    client.on('notification', () => void wake())
    client.on('end', () => {
      if (listening === client) listening = null
    })
    await client.connect()
    await client.query('LISTEN tribune_tags')
    listening = client
    if (heard) tagClockReconnected()
    heard = true
    await wake()
  }
  const tick = async () => {
    if (!listening && !stopped) await listen().catch(() => {})
    await wake()
  }

  await wake()
  await listen().catch(() => {})
  const timer = setInterval(() => void tick(), POLL_MS)
  return {
    async stop() {
      stopped = true
      clearInterval(timer)
      await reading
      await listening?.end().catch(() => {})
    },
  }
}

const query = <R extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<pg.QueryResult<R>> =>
  // pg's types leave out what its queries take.
  pool().query<R>({ text, values, query_timeout: PATIENCE_MS } as pg.QueryConfig)
