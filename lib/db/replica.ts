/**
 * The client of public queries whose answers are not kept. With DATABASE_REPLICA_URL its
 * reads go to the replica, everything else to the primary; without, it is `db()`.
 *
 * Never for what the front keeps (a page made from a replica that lags would be kept as
 * if it were new), for staff (they read what they have just written), or on the way to a write.
 * docs/decisions/0015-read-replica.md says what the extension does and what is done here.
 */
import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlDriverAdapter, SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { readReplicas } from '@prisma/extension-read-replicas'
import { log } from '../log'
import { oncePerProcess } from '../process/once'
import { db, type Database } from './client'
import { Prisma, PrismaClient } from './generated/client'
import { pool, replicaPool } from './pool'
import { preferred, type Preferred } from './resting'
import { privateColumns } from './private-columns'

/** Reads, and single writes: a transaction is `change()`'s, on the primary. */
export type PublicDatabase = Omit<Database, '$transaction' | '$extends' | '$on' | '$connect' | '$disconnect' | '$queryRawUnsafe' | '$executeRawUnsafe'>

/** The client for public queries whose answers nobody keeps. */
export function publicDb(): PublicDatabase {
  const replica = replicaPool()
  return replica === null ? db() : oncePerProcess('prisma-public', () => readingFrom(new PrismaPg(replica)))
}

/** Whether the replica failed a moment ago and is left alone; false where there is none. */
export const replicaRests = (): boolean => oncePerProcess('replica-rests', preferredReplica).rests()

const preferredReplica = (): Preferred =>
  preferred((error) => log.warn({ err: error }, 'the replica does not answer: the primary is asked for ten seconds'))

function readingFrom(replica: SqlDriverAdapterFactory): PublicDatabase {
  const reader = new PrismaClient({ adapter: withFallback(replica, new PrismaPg(pool())), omit: privateColumns })
  const routed = db()
    .$extends(readReplicas({ replicas: [reader] }))
    // The extension sends raw reads to the primary.
    .$extends({ query: { $queryRaw: ({ args }: { args: Prisma.Sql }) => reader.$queryRaw(args) } })
  return routed as unknown as PublicDatabase
}

/** An adapter that asks the replica, and the primary in its place. Below Prisma, because each kind of read passes here. */
function withFallback(replica: SqlDriverAdapterFactory, primary: SqlDriverAdapterFactory): SqlDriverAdapterFactory {
  return {
    provider: primary.provider,
    adapterName: primary.adapterName,
    async connect(): Promise<SqlDriverAdapter> {
      const [preferred, other] = await Promise.all([replica.connect(), primary.connect()])
      const route = oncePerProcess('replica-rests', preferredReplica)
      return {
        provider: other.provider,
        adapterName: other.adapterName,
        queryRaw: (query) => route.ask(() => preferred.queryRaw(query), () => other.queryRaw(query)),
        // The reader is given reads only; what writes would go where it can be written.
        executeRaw: (query) => other.executeRaw(query),
        executeScript: (script) => other.executeScript(script),
        startTransaction: (isolation) => other.startTransaction(isolation),
        getConnectionInfo: () => other.getConnectionInfo?.() ?? { supportsRelationJoins: true },
        dispose: async () => void (await Promise.all([preferred.dispose(), other.dispose()])),
      }
    },
  }
}
