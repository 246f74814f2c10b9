import { afterEach, beforeEach, expect, test } from 'vitest'
import { rememberReads, warm } from '@/lib/front/warming'
import { pool } from '@/lib/db'
import { aFront, type FrontUnderTest } from '../support/front'
import { useDatabase } from '../support/database'

useDatabase()
let old: FrontUnderTest
let fresh: FrontUnderTest
beforeEach(async () => {
  old = await aFront()
  fresh = await aFront()
})
afterEach(async () => {
  await old.stop()
  await fresh.stop()
})
const read = async (path: string, times: number) => {
  for (let n = 0; n < times; n += 1) await old.ask(path)
}

test('a new process renders first what was read most, and nobody waits for it', async () => {
  await read('/a-propos', 2)
  await read('/articles/une', 5)
  await read('/recherche?q=energie', 9)
  await read('/articles/une?fbclid=1', 1)
  await rememberReads(old.front)
  expect(await warm(fresh.front)).toBe(2)
  expect(fresh.asked).toEqual(['/articles/une', '/a-propos'])
  expect((await fresh.ask('/articles/une')).headers['server-timing']).toBe('front;desc=hit')
})

test('counts of all processes add up, fade by the day, and are counted once', async () => {
  await read('/articles/une', 4)
  await rememberReads(old.front)
  await rememberReads(old.front)
  await pool().query(`UPDATE "PageRead" SET at = at - interval '1 day'`)
  await fresh.ask('/articles/une')
  await rememberReads(fresh.front)
  const { rows } = await pool().query<{ reads: number }>(`SELECT reads FROM "PageRead" WHERE path = '/articles/une'`)
  expect(rows[0]?.reads).toBeCloseTo(3, 3)
  await pool().query(`UPDATE "PageRead" SET at = at - interval '40 days'`)
  await read('/a-propos', 1)
  await rememberReads(old.front)
  expect((await pool().query(`SELECT path FROM "PageRead"`)).rows).toEqual([{ path: '/a-propos' }])
})

test('an address that no page has any more is left alone', async () => {
  await pool().query(`INSERT INTO "PageRead" (path, reads) VALUES ('/redaction', 9), ('/ancienne', 5), ('/a-propos', 1)`)
  await warm(fresh.front)
  expect(fresh.asked).toEqual(['/a-propos'])
})
