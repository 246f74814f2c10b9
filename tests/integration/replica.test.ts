import { afterEach, expect, test } from 'vitest'
import { homePage } from '@/lib/articles'
import { holdClock, inMinutes, now } from '@/lib/clock'
import { db, publicDb } from '@/lib/db'
import { overrideSettings } from '@/lib/env'
import { everybodysMetrics } from '@/lib/metrics'
import { newId } from '@/lib/tokens'
import { anArticle, aPerson } from '../support/builders'
import { useDatabase } from '../support/database'
import { value } from '../support/figures'
import { readLog } from '../support/log'
import { useReplica } from '../support/replica'

useDatabase()
const replica = useReplica()
afterEach(() => holdClock(null))

const article = (title: string) => anArticle({ title, published: true })
/** Titles as a model is asked for them, and as SQL is. */
const titles = async () => (await publicDb().article.findMany({ select: { title: true } })).map(({ title }) => title)
const titlesBySql = async () => (await publicDb().$queryRaw<{ title: string }[]>`SELECT title FROM "Article" WHERE title <> ${'nul'}`).map(({ title }) => title)

async function twoMagazines(): Promise<void> {
  await article('Du primaire')
  await replica.within(() => article('De la réplique'))
}

test('public queries that are not kept are answered by the replica, whether models or SQL; pages are not', async () => {
  await twoMagazines()
  expect([await titles(), await titlesBySql()]).toEqual([['De la réplique'], ['De la réplique']])
  expect((await homePage()).lead?.title).toBe('Du primaire')
})

test('without the setting it is the primary’s own client', async () => {
  overrideSettings({ replicaUrl: null })
  expect(publicDb()).toBe(db())
})

test('a write goes to the primary, and so does a read by the other client', async () => {
  const id = newId()
  await publicDb().section.create({ data: { id, slug: `rubrique-${id}`, name: 'Neuve', position: 9, palette: 'majorelle' } })
  await publicDb().$executeRaw`UPDATE "Section" SET name = 'Renommée' WHERE id = ${id}::uuid`
  expect(await publicDb().section.findUnique({ where: { id } })).toBeNull()
  expect(await db().section.findUnique({ where: { id } })).toMatchObject({ name: 'Renommée' })
  await db().section.delete({ where: { id } })
})

test('private columns stay out of its answers too', async () => {
  await replica.within(() => aPerson({ name: 'Zineb' }))
  const found = await publicDb().user.findFirstOrThrow()
  expect(found.name).toBe('Zineb')
  expect(found).not.toHaveProperty('email')
})

test('a replica that goes away is not missed: one line, ten seconds of rest, then one question tries it', async () => {
  await twoMagazines()
  expect(await titlesBySql()).toEqual(['De la réplique'])
  const log = readLog('warn')
  const start = now()
  holdClock(start)

  await replica.leave()
  expect(await Promise.all([titles(), titlesBySql(), titlesBySql()])).toEqual([['Du primaire'], ['Du primaire'], ['Du primaire']])
  expect(log.lines.map(({ msg }) => msg)).toEqual([expect.stringContaining('replica')])
  expect(value(await everybodysMetrics(), 'tribune_replica_resting')).toBe(1)

  await replica.comeBack()
  expect(await titlesBySql()).toEqual(['Du primaire'])
  holdClock(new Date(start.getTime() + 10_000))
  expect(await titlesBySql()).toEqual(['De la réplique'])
  expect(value(await everybodysMetrics(), 'tribune_replica_resting')).toBe(0)

  await replica.leave()
  await titlesBySql()
  holdClock(inMinutes(1))
  expect(await titlesBySql()).toEqual(['Du primaire'])
  expect(log.lines).toHaveLength(3)
})

test('a question that neither can answer is no fault of the replica', async () => {
  await twoMagazines()
  const log = readLog('warn')
  await expect(publicDb().$queryRaw`SELECT 1 / 0`).rejects.toThrow()
  expect(await titlesBySql()).toEqual(['De la réplique'])
  expect(log.lines).toEqual([])
})

test('a replica that lacks what the primary has, or takes long, is not waited for', async () => {
  await twoMagazines()
  await db().$executeRaw`CREATE OR REPLACE FUNCTION test_only_here() RETURNS text LANGUAGE sql AS $$ SELECT 'du primaire' $$`
  expect(await publicDb().$queryRaw`SELECT test_only_here() AS said`).toEqual([{ said: 'du primaire' }])
  holdClock(inMinutes(1))
  await publicDb().$queryRaw`SELECT CASE WHEN current_database() LIKE 'replica%' THEN pg_sleep(20)::text END AS slept`
  expect(await titlesBySql()).toEqual(['Du primaire'])
})
