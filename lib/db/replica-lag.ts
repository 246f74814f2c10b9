/** How far a streaming replica is behind its primary. */
import { Connection } from './pool'

/**
 * Seconds since the last change that the replica has replayed; 0 where it has replayed all
 * that the primary had written (an idle primary makes that moment old, not the replica).
 * Null where it is no replica; throws where one of the two does not answer within five seconds.
 */
export async function replicaLag(primaryUrl: string, replicaUrl: string): Promise<number | null> {
  const written = await one<{ lsn: string }>(primaryUrl, 'SELECT pg_current_wal_lsn()::text AS lsn')
  const { standby, level, seconds } = await one<{ standby: boolean; level: boolean | null; seconds: number | null }>(
    replicaUrl,
    `SELECT pg_is_in_recovery() AS standby, pg_last_wal_replay_lsn() >= $1::pg_lsn AS level,
       extract(epoch FROM clock_timestamp() - pg_last_xact_replay_timestamp())::float8 AS seconds`,
    [written.lsn],
  )
  if (!standby) return null
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
