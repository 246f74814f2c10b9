import pg from 'pg'
import { settings } from '../env'
import { oncePerProcess, forgetOncePerProcess } from '../process/once'
import { watchStatements } from './slow-queries'

/** The process's connections to Postgres, shared by Prisma, the rate limiter and the tag clock. */
export function pool(): pg.Pool {
  return oncePerProcess('pool', () => {
    const made = new pg.Pool({
      connectionString: databaseUrl(),
      max: settings().poolSize,
      // Also how long one may wait for a free connection.
      connectionTimeoutMillis: 8_000,
      statement_timeout: 30_000,
      idle_in_transaction_session_timeout: 30_000,
    })
    // An idle connection may be cut (a restart of Postgres): the pool replaces it by itself.
    made.on('error', () => {})
    watchStatements(made)
    return made
  })
}

/** Address of the database; known once the embedded one has started. */
export function databaseUrl(): string {
  const url = settings().databaseUrl
  if (!url) throw new Error('the embedded database has not been started')
  return url
}

/** Whether the database answers within a second: with a connection of its own, because the pool may be what is stuck. */
export async function databaseAnswers(): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl(), connectionTimeoutMillis: 1_000, query_timeout: 1_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('SELECT 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

/** Closes every connection of this process, for its end and for tests. */
export async function closePool(): Promise<void> {
  const open = pool()
  forgetOncePerProcess('pool')
  await open.end()
}
