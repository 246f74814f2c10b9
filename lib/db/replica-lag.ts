/** How far a streaming replica is behind its primary. */
import { setTimeout } from 'node:timers/promises'
import { Connection } from './pool'

/**
 * Seconds that the replica is behind at the most: since the primary made the last change that
 * is replayed here. 0 where all that was
 * written a second ago is replayed: that moment is then old because the primary is idle.
 * Null where it is no replica; throws where one of the two does not answer within five seconds.
 */
export async function replicaLag(primaryUrl: string, replicaUrl: string): Promise<number | null> {
  const written = await one<{ lsn: string }>(primaryUrl, 'SELECT pg_current_wal_lsn()::text AS lsn')
  const ask = () => one<{ standby: boolean; level: boolean | null; seconds: number | null }>(
    replicaUrl,
    `SELECT pg_is_in_recovery() AS standby, pg_last_wal_replay_lsn() >= $1::pg_lsn AS level,
       extract(epoch FROM clock_timestamp() - pg_last_xact_replay_timestamp())::float8 AS seconds`,
    [written.lsn],
  )
  const first = await ask()
  if (!first.standby) return null
  if (first.level) return 0
  // A change of this very moment is no lag, however long nothing had changed before it.
  await setTimeout(1_000)
  const { level, seconds } = await ask()
  return level ? 0 : (seconds ?? Infinity)
}

async function one<R extends object>(connectionString: string, sql: string, values: unknown[] = []): Promise<R> {
  const client = new Connection({ connectionString, connectionTimeoutMillis: 5_000, query_timeout: 5_000 })
  try {
    await client.connect()
    return (await client.query<R>(sql, values)).rows[0] as R
  } finally {
    await client.end().catch(() => {})
  }
}
