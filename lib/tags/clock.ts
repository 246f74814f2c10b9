/**
 * Hears of changes that other processes made: NOTIFY wakes it, a poll is the fallback.
 * Each read begins a minute before the last one that succeeded, because a row's moment
 * is taken before its transaction commits; a tag told twice only drops a page twice.
 */
import pg from 'pg'
import { databaseUrl, pool } from '../db/pool'
import { log } from '../log'
import { tell } from './listeners'

const POLL_MS = 2_000
const OVERLAP_SECONDS = 60

export type TagClock = { stop(): Promise<void> }

/** Starts listening; the answer stops it. */
export async function startTagClock(): Promise<TagClock> {
  let known = new Map<string, number>()
  /** By the database's clock. */
  let lastRead: Date | null = null
  let stopped = false
  let listening: pg.Client | null = null
  let reading = Promise.resolve()

  const read = async () => {
    const { rows: [clock] } = await pool().query<{ now: Date }>('SELECT clock_timestamp() AS now')
    const { rows } = await pool().query<{ tag: string; at: Date }>(
      `SELECT tag, at FROM "TagChange" WHERE at > coalesce($1, clock_timestamp()) - make_interval(secs => $2)`, [lastRead, OVERLAP_SECONDS])
    const seen = new Map(rows.map((row) => [row.tag, row.at.getTime()]))
    const fresh = rows.filter((row) => known.get(row.tag) !== row.at.getTime()).map((row) => row.tag)
    known = seen
    lastRead = clock?.now ?? lastRead
    tell(fresh)
  }
  const wake = () => (reading = reading.then(read).catch((error) => log.warn({ err: error }, 'tag clock: database away')))

  const listen = async () => {
    const client = new pg.Client({ connectionString: databaseUrl(), keepAlive: true })
    client.on('notification', wake)
    client.on('error', () => {})
    client.on('end', () => {
      if (listening === client) listening = null
    })
    await client.connect()
    await client.query('LISTEN tribune_tags')
    listening = client
    await wake()
  }
  const tick = async () => {
    if (!listening && !stopped) await listen().catch(() => {})
    await wake()
  }

  await read()
  await listen()
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
