/**
 * Watches what a pool's connections are asked: statements that take longer than
 * SLOW_QUERY_MS are logged and counted, and each is a span of the work that asks it, where traces are wanted. Values
 * never appear: parameters are not looked at, literals in the text become `?`.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import { errorMonitor } from 'node:events'
import type { Pool, PoolClient } from 'pg'
import { settings } from '../env'
import { log } from '../log'
import { statementWasSlow } from '../metrics/work'
import { isInSpan, noSpan, openSpan } from '../tracing/span'
import { nameOfStatement, withoutValues } from './statement-text'

/** Watches every connection the pool will make. */
export function watchStatements(pool: Pool): void {
  pool.on('connect', watchClient)
  // Whoever waits for a connection gets it inside somebody else's release: as its own again, what it asks is told apart.
  const connect = pool.connect.bind(pool) as (then?: Callback) => unknown
  pool.connect = ((then?: Callback) => (then ? connect(AsyncLocalStorage.bind(then)) : connect())) as Pool['connect']
}

type Callback = (...answer: unknown[]) => void
type Submittable = { submit: unknown; text?: string; callback?: Callback; once?(event: string | symbol, listener: (error?: unknown) => void): void }

/** pg takes a statement in three ways: with a callback, as an object that is submitted, or for a promise. */
function watchClient(client: PoolClient): void {
  const ask = client.query.bind(client) as (...asked: unknown[]) => unknown
  client.query = ((...asked: unknown[]) => {
    const [first] = asked
    if (isSubmittable(first)) {
      if (!first.callback && typeof asked.at(-1) === 'function') first.callback = asked.pop() as Callback
      watchSubmittable(first, watch(first.text ?? ''))
      return ask(...asked)
    }
    const { ended } = watch(typeof first === 'string' ? first : String((first as { text?: unknown } | null)?.text ?? ''))
    const last = asked.at(-1)
    if (typeof last === 'function') {
      asked[asked.length - 1] = answering(last as Callback, ended)
      return ask(...asked)
    }
    return (ask(...asked) as Promise<unknown>).then(
      (answer) => (ended(), answer),
      (error: unknown) => {
        ended(error)
        throw error
      },
    )
  }) as PoolClient['query']
}

const isSubmittable = (asked: unknown): asked is Submittable => typeof (asked as Submittable | null)?.submit === 'function'

/** A query with a callback emits nothing when it fails; a cursor has no callback. */
function watchSubmittable(query: Submittable, { ended }: Watched): void {
  if (query.callback) query.callback = answering(query.callback, ended)
  query.once?.('end', () => ended())
  query.once?.(errorMonitor, ended)
}

const answering = (then: Callback, ended: Watched['ended']): Callback => (...answer) => {
  ended(answer[0])
  then(...answer)
}

type Watched = { ended(error?: unknown): void }

/** Begins to measure one statement. What ends it is called by the connection: the line still belongs to whoever asked. */
function watch(text: string): Watched {
  const begun = performance.now()
  const span = isInSpan() ? openSpan(nameOfStatement(text), 'client', { 'db.system.name': 'postgresql', 'db.query.text': withoutValues(text) }) : noSpan
  const asOwn = AsyncLocalStorage.snapshot()
  let over = false
  return {
    ended(error) {
      if (over) return
      over = true
      span.end(error ? { failed: String((error as { code?: unknown }).code ?? 'unknown') } : {})
      const ms = performance.now() - begun
      if (ms <= settings().slowQuery) return
      statementWasSlow()
      asOwn(() => log.warn({ ms: Math.round(ms), sql: withoutValues(text), ...(error ? { failed: true } : {}) }, 'slow query'))
    },
  }
}
