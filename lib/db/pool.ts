import pg from 'pg'
import { settings } from '../env'
import { oncePerProcess, forgetOncePerProcess } from '../process/once'
import { watchStatements } from './slow-queries'

/** The process's connections to Postgres, shared by Prisma, the rate limiter and the tag clock. */
export function pool(): pg.Pool {
  return oncePerProcess('pool', () => openPool(databaseUrl(), settings().poolSize))
}

/** How long (ms) the replica may take before the primary is asked in its place. */
const REPLICA_PATIENCE = 1_000

/** The connections to the replica, opened as they are needed; null: there is none. */
export function replicaPool(): pg.Pool | null {
  const { replicaUrl, poolSize } = settings()
  return replicaUrl === null ? null : oncePerProcess('replica-pool', () => openPool(replicaUrl, poolSize, REPLICA_PATIENCE))
}

/**
 * A connection whose end is no accident. One that is cut rejects its queries, and says
 * so once more as an event that ends the process when nobody listens: pg-pool listens
 * only while nobody has borrowed it.
 */
export class Connection extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config)
    this.on('error', noteTrouble)
  }
}

/**
 * A pool that survives the database's restarts and gives up what takes too long:
 * `patience` (ms) shortens the wait for a connection and for an answer where somebody else can be asked.
 */
export function openPool(connectionString: string, max: number, patience = Infinity): pg.Pool {
  const made = new pg.Pool({
    Client: Connection,
    connectionString,
    max,
    keepAlive: true,
    // Also how long one may wait for a free connection.
    connectionTimeoutMillis: Math.min(8_000, patience),
    ...timeouts(patience),
  })
  // An idle connection may be cut (a restart of Postgres): the pool replaces it by itself.
  made.on('error', () => {})
  watchStatements(made)
  return made
}

/**
 * Bounds of every statement. A pooler that shares sessions refuses such words at the
 * start of one: with `DATABASE_DIRECT_URL` set they are the pooler's to say.
 */
function timeouts(patience: number): pg.PoolConfig {
  const { directUrl, lockTimeout } = settings()
  const statementTimeout = Math.min(settings().statementTimeout, patience)
  // By our own clock too: a line that is dead says nothing at all.
  const query_timeout = Math.min(statementTimeout + 5_000, patience)
  if (directUrl !== null) return { query_timeout }
  return { query_timeout, statement_timeout: statementTimeout, lock_timeout: lockTimeout, idle_in_transaction_session_timeout: statementTimeout }
}

/** Address of the database; known once the embedded one has started. */
export function databaseUrl(): string {
  const url = settings().databaseUrl
  if (!url) throw new Error('the embedded database has not been started')
  return url
}

/** The same database without a pooler in between, for what lasts longer than a transaction. */
export const directUrl = (): string => settings().directUrl ?? databaseUrl()

/** When a connection was last cut, or refused (ms). */
const trouble = () => oncePerProcess('database-trouble', () => ({ at: 0 }))
const noteTrouble = (): void => void (trouble().at = Date.now())
/** What fails so soon (ms) after it failed because of it. */
const AFTERMATH = 10_000

/** Whether the database is away, or was a moment ago: a work that failed then may be tried again. */
export async function databaseIsInTrouble(): Promise<boolean> {
  return Date.now() - trouble().at < AFTERMATH || !(await databaseAnswers())
}

/** Whether a database answers within a second: with a connection of its own, because the pool may be what is stuck. */
export async function databaseAnswers(connectionString = databaseUrl()): Promise<boolean> {
  const client = new Connection({ connectionString, connectionTimeoutMillis: 1_000, query_timeout: 1_000 })
  try {
    await client.connect()
    await client.query('SELECT 1')
    return true
  } catch {
    noteTrouble()
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

/** Closes every connection of this process, for its end and for tests. */
export async function closePool(): Promise<void> {
  const open = [pool(), replicaPool()]
  for (const name of ['pool', 'replica-pool']) forgetOncePerProcess(name)
  await Promise.all(open.map((each) => each?.end()))
}
