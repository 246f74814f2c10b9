import pg from 'pg'
import { beforeEach, expect, test } from 'vitest'
import { db, pool } from '@/lib/db'
import { closePool, databaseUrl } from '@/lib/db/pool'
import { watchStatements } from '@/lib/db/slow-queries'
import { overrideSettings } from '@/lib/env'
import { during } from '@/lib/log/occasion'
import { ownFigures } from '@/lib/metrics'
import { useDatabase } from '../support/database'
import { readLog, type Line } from '../support/log'

useDatabase()
beforeEach(() => void overrideSettings({ slowQuery: 50 }))
// Its types know only the other two ways.
const submit = (client: pg.PoolClient, query: pg.Query, then?: () => void) => (client as unknown as { query(asked: pg.Query, then?: () => void): pg.Query }).query(query, then)
const slow = (lines: Line[]) => lines.filter(({ msg }) => msg === 'slow query')

test('a slow statement is logged with its text, its time and who asked; its values are not', async () => {
  const { lines, text } = readLog('warn')
  await during({ requestId: 'r1' }, () => pool().query(`SELECT pg_sleep($1), 'zineb@exemple.ma' AS "mail", $2::text -- it's hers`, [0.06, 'secret']))
  expect(slow(lines)).toHaveLength(1)
  expect(lines[0]).toMatchObject({ requestId: 'r1', sql: 'SELECT pg_sleep($1), ? AS "mail", $2::text' })
  expect(lines[0]?.ms).toBeGreaterThanOrEqual(50)
  expect(text()).not.toMatch(/zineb|secret|hers/)
})

test('a quick one is not', async () => {
  const { lines } = readLog('warn')
  await pool().query('SELECT 1')
  expect(lines).toEqual([])
})

test('none is missed: Prisma, a transaction of it, a callback, a submitted query, a failure', async () => {
  const { lines } = readLog('warn')
  await db().$queryRaw`SELECT pg_sleep(0.06)::text, 'prisma'`
  await db().$transaction((tx) => tx.$queryRaw`SELECT pg_sleep(0.06)::text, 'transaction'`)
  await new Promise<void>((resolve, reject) => void pool().query('SELECT pg_sleep(0.06), 1 AS called', (error: Error | null) => (error ? reject(error) : resolve())))
  const client = await pool().connect()
  await new Promise<void>((resolve) => void submit(client, new pg.Query('SELECT pg_sleep(0.06), 1 AS submitted')).on('end', () => resolve()))
  await new Promise<void>((resolve) => void submit(client, new pg.Query('SELECT pg_sleep(0.06), 1 AS handed'), () => resolve()))
  client.release()
  await expect(pool().query(`SELECT pg_sleep(0.06); SELECT 1 / 0`)).rejects.toThrow()
  expect(slow(lines).map(({ sql }) => sql)).toEqual([
    'SELECT pg_sleep(0.06)::text, ?', 'SELECT pg_sleep(0.06)::text, ?', 'SELECT pg_sleep(0.06), 1 AS called', 'SELECT pg_sleep(0.06), 1 AS submitted', 'SELECT pg_sleep(0.06), 1 AS handed', 'SELECT pg_sleep(0.06); SELECT 1 / 0',
  ])
  expect(lines.at(-1)).toMatchObject({ failed: true })
})

test('an error nobody listens for is still nobody’s: watching a query does not swallow it', async () => {
  // Without the time limit of ours, in place of whose callback pg itself puts one that is silent.
  const own = new pg.Pool({ connectionString: databaseUrl() })
  watchStatements(own)
  const client = await own.connect()
  const heard = await new Promise<Error>((resolve) => void submit(client, new pg.Query('SELECT nonsense')).on('error', resolve))
  client.release()
  await own.end()
  expect(heard.message).toContain('nonsense')
})

test('whoever waits for a connection keeps its own name', async () => {
  await closePool()
  overrideSettings({ poolSize: 2 })
  const { lines } = readLog('warn')
  await Promise.all(Array.from({ length: 8 }, (_, n) => during({ requestId: `r${n}` }, () => pool().query(`SELECT pg_sleep(0.06) AS "r${n}"`))))
  expect(slow(lines)).toHaveLength(8)
  for (const { requestId, sql } of lines) expect(sql).toBe(`SELECT pg_sleep(0.06) AS "${String(requestId)}"`)
})

test('they are counted', async () => {
  const count = async () => (await ownFigures()).find(({ name }) => name === 'tribune_slow_queries_total')?.values[0]?.value ?? 0
  const before = await count()
  await pool().query('SELECT pg_sleep(0.06)')
  expect(await count()).toBe(before + 1)
})
