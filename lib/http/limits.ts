/**
 * How often somebody may do a thing: counted in Postgres so that every process knows, or by
 * each process for itself where the limit guards nothing but its work.
 */
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible'
import { pool } from '../db/pool'
import { fingerprint } from '../tokens'
import { log } from '../log'
import { apart } from '../log/occasion'
import { oncePerProcess } from '../process/once'

/** points per duration (seconds), for one address on the network. */
const table = {
  'sign-in': { points: 10, duration: 900 },
  'sign-in-open': { points: 30, duration: 900 },
  apply: { points: 5, duration: 3600 },
  comment: { points: 10, duration: 600 },
  subscribe: { points: 10, duration: 3600 },
  preview: { points: 20, duration: 600 },
  note: { points: 60, duration: 600 },
  upload: { points: 120, duration: 3600 },
  /** Saves of texts without an account; confirmations, of one address. */
  unsigned: { points: 600, duration: 3600 },
  'unsigned-upload': { points: 40, duration: 3600 },
  'unsigned-mail': { points: 5, duration: 3600 },
} as const
/** The same, for one process. A suggestion is a read, often the replica's: it shall not cost the primary a write. Settling goes before each step of the workflow. Opening a preview link is a GET, which writes nothing. */
const tableOfProcess = {
  suggest: { points: 240, duration: 60 },
  settle: { points: 120, duration: 60 },
  'preview-guess': { points: 30, duration: 900 },
} as const
type SharedName = keyof typeof table
type OwnName = keyof typeof tableOfProcess
export type LimitName = SharedName | OwnName

const isOwn = (name: LimitName): name is OwnName => name in tableOfProcess

function limiter(name: LimitName): RateLimiterAbstract {
  return isOwn(name) ? oncePerProcess(`limit-${name}`, () => new RateLimiterMemory({ keyPrefix: name, ...tableOfProcess[name] })) : sharedLimiter(name)
}

function sharedLimiter(name: SharedName): RateLimiterPostgres {
  return oncePerProcess(`limit-${name}`, () => apart(() =>
    new RateLimiterPostgres({
      storeClient: pool(),
      tableName: 'RateLimit',
      keyPrefix: name,
      tableCreated: true,
      ...table[name],
      // The store being away must never mean « no limit ».
      insuranceLimiter: new RateLimiterMemory({ keyPrefix: name, ...table[name] }),
    })))
}

/** Counts one attempt. Answers the seconds to wait when there were too many, else null. The key is stored as a digest. */
export async function limit(name: LimitName, key: string): Promise<number | null> {
  try {
    await limiter(name).consume(fingerprint(key).slice(0, 32))
    return null
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000))
    log.error({ err: refused }, 'rate limiter')
    throw refused
  }
}

/** Whether somebody has no attempt left, without counting one. */
export async function exhausted(name: OwnName, key: string): Promise<boolean> {
  const counted = await limiter(name).get(fingerprint(key).slice(0, 32))
  return counted !== null && counted.consumedPoints >= tableOfProcess[name].points
}
