/** The product on a generated magazine: its build, a Postgres, the rows, and the server as `tribune start` starts it. */
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { startEmbedded } from '@/lib/db/embedded'
import { migrate } from '@/lib/db/migrate'
import { closePool } from '@/lib/db/pool'
import { overrideSettings } from '@/lib/env'
import { closeQueue } from '@/lib/jobs'
import { freePort, startMagazine } from '../support/magazine'
import { loadMagazine } from './generator/magazine'
import { planned } from './generator/plan'
import type { Options } from './options'
import type { AtEnd } from './scope'

export type Filled = { databaseUrl: string; /** Newest first. */ slugs: string[]; seconds: number }
export type Product = { origin: string; port: number; /** From the process's start to the first page (ms). */ startedIn: number; stop: () => Promise<void> }

/** A Postgres for this run, or the given one. */
export async function aDatabase({ database }: Options, atEnd: AtEnd): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tribune-bench-'))
  await chmod(folder, 0o755)
  atEnd(() => rm(folder, { recursive: true, force: true }))
  // What the bench itself reads of the settings: never the developer's own magazine in var/.
  process.env.TRIBUNE_DATA = folder
  if (database) return database
  const server = await startEmbedded(folder, randomBytes(32).toString('base64url'))
  atEnd(() => server.stop())
  return server.url
}

/** A further database in the same Postgres. */
export async function anotherDatabase(databaseUrl: string, name: string): Promise<string> {
  await asked(databaseUrl, `CREATE DATABASE "${name}"`)
  const url = new URL(databaseUrl)
  url.pathname = `/${name}`
  return url.href
}

/** Migrates and fills it; one that has articles stays as it is. */
export async function filled(databaseUrl: string, { seed, articles, commentsPerArticle }: Pick<Options, 'seed' | 'articles' | 'commentsPerArticle'>): Promise<Filled> {
  overrideSettings({ databaseUrl })
  await migrate()
  await closeQueue()
  await closePool()
  const began = Date.now()
  const before = await asked<{ id: string }>(databaseUrl, 'SELECT id FROM "Article" LIMIT 1')
  if (before.length === 0) {
    console.log(`making ${articles} articles with ${commentsPerArticle} comments each`)
    await loadMagazine(databaseUrl, planned({ seed, articles, commentsPerArticle }))
  }
  const seconds = (Date.now() - began) / 1000
  const rows = await asked<{ slug: string }>(databaseUrl, 'SELECT slug FROM "Article" WHERE "publishedRevisionId" IS NOT NULL AND "withdrawnAt" IS NULL ORDER BY "publishedAt" DESC, id DESC')
  return { databaseUrl, slugs: rows.map(({ slug }) => slug), seconds }
}

/** Starts the product; ready when its first page was read. */
export async function aProduct(databaseUrl: string, atEnd: AtEnd, env: Record<string, string> = {}): Promise<Product> {
  const port = await freePort()
  const began = performance.now()
  const site = await startMagazine({
    name: 'bench',
    folder: process.env.TRIBUNE_DATA ?? '',
    port,
    // Each post of a bench comes from another reader: the proxy that says so is the bench.
    env: { DATABASE_URL: databaseUrl, APP_URL: `http://localhost:${port}`, TRIBUNE_SECRET: randomBytes(32).toString('base64url'), TRUST_PROXY: '1', SHUTDOWN_DELAY: '0', ...env },
  })
  let ended = false
  const stop = async () => {
    if (ended) return
    ended = true
    await site.stop()
  }
  atEnd(stop)
  const first = await fetch(site.origin)
  if (first.status !== 200) throw new Error(`the first page answers ${first.status}`)
  await first.text()
  return { origin: site.origin, port, startedIn: performance.now() - began, stop }
}

/** Memory of the process that serves (MiB). */
export async function memoryOf({ origin }: Product): Promise<number> {
  const { memory } = (await (await fetch(`${origin}/api/health`)).json()) as { memory: { rss: number } }
  return memory.rss / 2 ** 20
}

export async function asked<T extends pg.QueryResultRow>(databaseUrl: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    return (await client.query<T>(sql)).rows
  } finally {
    await client.end()
  }
}
