/**
 * A second database of the test's Postgres plays the replica. It holds other rows than the
 * primary, so one sees who answered, and is reached through a line that can be cut.
 */
import { createServer, connect, type AddressInfo, type Socket } from 'node:net'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, inject } from 'vitest'
import { closePool } from '@/lib/db'
import { overrideSettings, settings } from '@/lib/env'
import { forgetOncePerProcess } from '@/lib/process/once'

export type Replica = {
  /** Runs builders on the replica's rows instead of the primary's. */
  within<T>(work: () => Promise<T>): Promise<T>
  /** Cuts the line: what is connected breaks, and nobody listens any more. */
  leave(): Promise<void>
  comeBack(): Promise<void>
}

const at = (url: string, change: { database?: string; port?: number }): string =>
  Object.assign(new URL(url), { ...(change.database ? { pathname: `/${change.database}` } : {}), ...(change.port ? { port: String(change.port) } : {}) }).href

/** Call once at the top of a test's file, after `useDatabase()`. The replica is there and empty at the start of each test. */
export function useReplica(): Replica {
  const template = inject('templateUrl')
  const name = `replica_${process.pid}`
  const direct = at(template, { database: name })
  const line = aLine(Number(new URL(template).port))

  const query = async (url: string, sql: string) => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query(sql).finally(() => client.end())
  }
  const settle = async (changes: Parameters<typeof overrideSettings>[0]) => {
    await closePool()
    for (const one of ['prisma', 'prisma-public', 'replica-rests']) forgetOncePerProcess(one)
    overrideSettings(changes)
  }

  beforeAll(() => query(at(template, { database: 'postgres' }), `CREATE DATABASE ${name} TEMPLATE ${new URL(template).pathname.slice(1)}`))
  beforeEach(async () => {
    await query(direct, 'TRUNCATE "Article", "User", "Comment" CASCADE')
    const port = await line.open()
    await settle({ replicaUrl: at(direct, { port }) })
  })
  afterAll(async () => {
    await settle({ replicaUrl: null })
    await line.cut()
  })

  return {
    async within(work) {
      const { databaseUrl, replicaUrl } = settings()
      await settle({ databaseUrl: direct, replicaUrl: null })
      return work().finally(() => settle({ databaseUrl, replicaUrl }))
    },
    leave: line.cut,
    comeBack: async () => void (await line.open()),
  }
}

/** Carries bytes to a port of this machine, on a port of its own that stays the same. */
function aLine(to: number): { open(): Promise<number>; cut(): Promise<void> } {
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(to, '127.0.0.1')
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => {}).on('close', () => (sockets.delete(socket), near.destroy(), far.destroy()))
    }
    near.pipe(far).pipe(near)
  })
  let port = 0
  return {
    async open() {
      if (!server.listening) await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
      return (port = (server.address() as AddressInfo).port)
    },
    async cut() {
      for (const socket of sockets) socket.destroy()
      if (server.listening) await new Promise((resolve) => server.close(resolve))
    },
  }
}
