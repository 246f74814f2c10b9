/** A crowd of texts that are all due in the same second, and who publishes them: real workers, some with a wrong clock, one killed. */
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import pg from 'pg'
import { newId } from '@/lib/tokens'
import { startFleet, type Fleet } from './fleet'
import { demo } from './signed-in'

/** What happened to a crowd: how late (ms) each was seen in public, by the database's clock, and what should not be. */
export type Outcome = { delays: number[]; early: number; missing: number; events: number; mails: number }

const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: Array.from({ length: 400 }, (_, n) => `mot${n}`).join(' ') }] }] }

/** Starts the workers on a database of their own; their clocks are wrong by so much (ms). */
export async function startWorkers(name: string, clocks: readonly number[]): Promise<Fleet> {
  const fleet = await startFleet({ name, webs: 0, worker: false, env: { LOG_LEVEL: 'warn' } })
  const preload = pathToFileURL(path.resolve('tests/support/wrong-clock.mjs')).href
  for (const off of clocks) await fleet.startWorker(off === 0 ? {} : { NODE_OPTIONS: `--import ${preload}`, CLOCK_OFF: String(off) })
  return fleet
}

/** So many texts, due in the same second; `killing` ends one of the workers as soon as the first is out. Resolves when all are out, or after `patience` (s). */
export async function publishCrowd(fleet: Fleet, { count, inSeconds, patience, killing = false }: { count: number; inSeconds: number; patience: number; killing?: boolean }): Promise<Outcome> {
  const client = new pg.Client({ connectionString: fleet.database.url })
  await client.connect()
  try {
    const { ids, due } = await scheduleCrowd(client, count, inSeconds)
    const seen = new Map<string, number>()
    const end = performance.now() + (inSeconds + patience) * 1000
    while (seen.size < count && performance.now() < end) {
      const { rows } = await client.query<{ id: string; at: Date }>(`SELECT id, clock_timestamp() AS at FROM "Article" WHERE id = ANY($1) AND status = 'published'`, [ids.filter((id) => !seen.has(id))])
      for (const { id, at } of rows) seen.set(id, at.getTime() - due.getTime())
      if (killing && seen.size > 0) {
        killing = false
        fleet.workers[0]?.kill('SIGKILL')
      }
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    const events = await client.query<{ at: Date }>(`SELECT at FROM "Event" WHERE verb = 'publish' AND "subjectId" = ANY($1)`, [ids])
    const mails = await client.query(`SELECT 1 FROM pgboss.job WHERE name = 'article.moved' AND data->>'eventId' IN (SELECT id::text FROM "Event" WHERE verb = 'publish' AND "subjectId" = ANY($1))`, [ids])
    const delays = [...seen.values()]
    return { delays, early: delays.filter((delay) => delay < 0).length + events.rows.filter(({ at }) => at < due).length, missing: count - seen.size, events: events.rows.length, mails: mails.rows.length }
  } finally {
    await client.end()
  }
}

async function scheduleCrowd(client: pg.Client, count: number, inSeconds: number): Promise<{ ids: string[]; due: Date }> {
  const owner = (await client.query<{ id: string }>('SELECT id FROM "User" WHERE email = $1', [demo.contributor])).rows[0]?.id
  const editor = (await client.query<{ id: string }>('SELECT id FROM "User" WHERE email = $1', [demo.editor])).rows[0]?.id
  const profile = (await client.query<{ id: string }>('SELECT id FROM "Profile" WHERE "userId" = $1', [owner])).rows[0]?.id
  const section = (await client.query<{ id: string }>('SELECT id FROM "Section" ORDER BY position LIMIT 1')).rows[0]?.id
  const ids: string[] = []
  for (let n = 0; n < count; n += 1) {
    const [id, revision] = [newId(), newId()]
    ids.push(id)
    await client.query('INSERT INTO "Article" (id, slug, "ownerId") VALUES ($1, $2, $3)', [id, `brouillon-${id}`, owner])
    await client.query(`INSERT INTO "Revision" (id, "articleId", number, title, standfirst, body, "sectionId", "makerId", reason) VALUES ($1, $2, 1, $3, 'Un chapô.', $4, $5, $6, 'schedule')`, [revision, id, `À l’heure, ${n}`, JSON.stringify(body), section, owner])
    await client.query('INSERT INTO "RevisionByline" ("revisionId", "profileId", position) VALUES ($1, $2, 0)', [revision, profile])
    await client.query('UPDATE "Revision" SET "frozenAt" = now() WHERE id = $1', [revision])
    await client.query('UPDATE "Article" SET "workingRevisionId" = $2, status = \'accepted\', "scheduledSlug" = $3 WHERE id = $1', [id, revision, `a-l-heure-${id}`])
  }
  const { rows } = await client.query<{ due: Date }>(`WITH hour AS (SELECT date_trunc('second', clock_timestamp()) + make_interval(secs => $3) AS due)
    UPDATE "Article" SET status = 'scheduled', "scheduledFor" = due, "scheduledById" = $2 FROM hour WHERE id = ANY($1) RETURNING due`, [ids, editor, inSeconds])
  return { ids, due: rows[0]?.due ?? new Date() }
}
