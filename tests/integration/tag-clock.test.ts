import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { change, pool } from '@/lib/db'
import { tagListeners } from '@/lib/tags'
import { startTagClock, type TagClock } from '@/lib/tags/clock'
import { useDatabase } from '../support/database'

useDatabase()
const heard: string[] = []
const hear = (tags: readonly string[]) => void heard.push(...tags)
let clock: TagClock
beforeEach(async () => {
  heard.length = 0
  tagListeners().add(hear)
  clock = await startTagClock()
})
afterEach(async () => {
  await clock.stop()
  tagListeners().delete(hear)
})

const touch = (tag: string) => change({ kind: 'system', name: 'cli' }, async (c) => {
  c.touch(tag)
  return c.done(null)
})
const listeners = () => pool().query(`SELECT pid FROM pg_stat_activity WHERE query = 'LISTEN tribune_tags' AND datname = current_database()`)

test('a change is told when it commits, and not when it is rolled back', async () => {
  await touch('article:1')
  await vi.waitFor(() => expect(heard).toContain('article:1'))
  await change({ kind: 'system', name: 'cli' }, async (c) => {
    c.touch('article:2')
    return { ok: false, kind: 'forbidden' }
  })
  await touch('article:3')
  await vi.waitFor(() => expect(heard).toContain('article:3'))
  expect(heard).not.toContain('article:2')
})

test('a cut connection is replaced, and what was said meanwhile is caught up', async () => {
  const { rows } = await listeners()
  expect(rows).toHaveLength(1)
  await pool().query('SELECT pg_terminate_backend($1)', [rows[0].pid])
  await touch('article:4')
  await vi.waitFor(() => expect(heard).toContain('article:4'), 5_000)
  await vi.waitFor(async () => expect((await listeners()).rows).toHaveLength(1), 5_000)
})

test('what was committed long after its moment was taken is still heard', async () => {
  const late = await pool().connect()
  await late.query('BEGIN')
  await late.query(`INSERT INTO "TagChange" (tag, at) VALUES ('article:5', clock_timestamp() - interval '40 seconds')`)
  await touch('article:6')
  await vi.waitFor(() => expect(heard).toContain('article:6'))
  await late.query('COMMIT')
  late.release()
  await vi.waitFor(() => expect(heard).toContain('article:5'), 5_000)
})

test('two changes of one tag that bear the same moment are both heard', async () => {
  await touch('article:7')
  await vi.waitFor(() => expect(heard).toContain('article:7'))
  heard.length = 0
  await pool().query(`UPDATE "TagChange" SET at = at WHERE tag = 'article:7'`)
  await pool().query(`SELECT pg_notify('tribune_tags', '')`)
  await vi.waitFor(() => expect(heard).toEqual(['article:7']))
})
