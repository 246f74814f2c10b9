/** The magazine through PgBouncer in transaction mode, as shipped: nothing that lasts longer than a transaction goes through it. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import pg from 'pg'
import { startDatabase, type DatabaseServer } from '../support/database-server'
import { dataFolder, freePort, startMagazine, type Magazine } from '../support/magazine'
import { startPooler, type Pooler } from '../support/pooler'
import { ask, formToken, postForm } from '../support/staff-client'

const article = '/articles/vingt-trois-datacenters'
let database: DatabaseServer
let pooler: Pooler
let magazines: Magazine[]
let site: string
let env: Record<string, string>

test.beforeAll(async () => {
  test.setTimeout(120_000)
  const folder = await dataFolder()
  database = await startDatabase(folder)
  pooler = await startPooler(database.url)
  const ports = [await freePort(), await freePort()]
  site = `http://localhost:${ports[0]}`
  env = { DATABASE_URL: pooler.url, DATABASE_DIRECT_URL: database.url, APP_URL: site, TRIBUNE_SECRET: 'a secret for tests: 0123456789abcdef' }
  magazines = []
  for (const port of ports) magazines.push(await startMagazine({ name: 'pooler', folder, port, env }))
})
test.afterAll(async () => {
  for (const magazine of magazines) await magazine.stop()
  await pooler.stop()
  await database.stop()
})

const rows = async (sql: string) => {
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  try {
    return (await client.query(sql)).rows as Record<string, unknown>[]
  } finally {
    await client.end()
  }
}

test('pages, forms in transactions, limits and jobs work through it', async () => {
  expect((await ask(site, '/')).status).toBe(200)
  const jeton = await formToken(site, '/newsletter', '/newsletter/abonnement')
  const posted = await Promise.all(Array.from({ length: 8 }, (_, n) => postForm(site, site, '/newsletter/abonnement', { jeton, email: `lecteur${n}@lecteurs.example` })))
  expect(posted.map(({ status }) => status)).toEqual(Array(8).fill(303))
  await expect.poll(async () => (await rows(`SELECT 1 FROM pgboss.job WHERE name = 'newsletter.confirm' AND state = 'completed'`)).length).toBe(8)
})

test('a change through it is heard by the other process, and no statement runs without a limit', async () => {
  const [, other] = magazines.map(({ origin }) => origin) as [string, string]
  expect((await ask(other, article)).status).toBe(404)
  await promisify(execFile)(process.execPath, ['bin/tribune.mjs', 'seed-demo'], { env: { ...process.env, NODE_ENV: 'production', ...env } })
  await expect.poll(async () => (await ask(other, article)).status).toBe(200)
  const sessions = await rows(`SELECT count(*)::int AS n FROM pg_stat_activity WHERE query = 'LISTEN tribune_tags'`)
  expect(sessions).toEqual([{ n: 2 }])
  const client = new pg.Client({ connectionString: pooler.url })
  await client.connect()
  const { rows: limits } = await client.query(`SELECT current_setting('statement_timeout') AS statement, current_setting('lock_timeout') AS lock`)
  await client.end()
  expect(limits).toEqual([{ statement: '30s', lock: '8s' }])
})
