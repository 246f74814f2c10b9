/**
 * Two saves from the same version, at the same moment, at two processes: one is kept, one is
 * told what it would have overwritten, and whoever is told can save both texts' words after.
 * Of what is not written together: a text by the API, and the hour of a scheduled one.
 */
import pg from 'pg'
import { newId } from '@/lib/tokens'
import { startFleet, type Fleet } from '../../support/fleet'
import { demo } from '../../support/signed-in'
import { ask, signInBy, type Answer, type StaffClient } from '../../support/staff-client'
import { atMost, told, type Figure } from '../report'
import { scoped } from '../scope'

const SITE = 'http://localhost:3000'
/** So many races go on at once. */
const AT_ONCE = 4

/** What came of some pairs: those with another outcome than one success and one conflict, and those whose loser's words did not reach the database after. */
type Outcome = { otherwise: number; lost: number }
type Race = (pair: number) => Promise<Outcome>

export const races = ({ articles: pairs }: { articles: number }): Promise<Figure[]> =>
  scoped(async (atEnd) => {
    const fleet = await startFleet({ name: 'bench-races', webs: 2, worker: false, env: { LOG_LEVEL: 'warn', TRUST_PROXY: '1' } })
    atEnd(() => fleet.stop())
    const client = new pg.Pool({ connectionString: fleet.database.url })
    atEnd(() => client.end())
    const ofHours = Math.floor(pairs / 5)
    return [
      ...figures('texts by the API', pairs - ofHours, await run(pairs - ofHours, await ofTexts(fleet, client))),
      ...figures('hours of scheduled texts', ofHours, await run(ofHours, await ofAppointments(fleet, client))),
    ]
  })

function figures(name: string, pairs: number, { otherwise, lost }: Outcome): Figure[] {
  return [
    told(`pairs of saves at the same moment, ${name}`, pairs, 'pairs'),
    atMost(0, `without one success and one conflict, ${name}`, otherwise, 'pairs'),
    atMost(0, `the loser’s not recoverable, ${name}`, lost, 'pairs'),
  ]
}

/** Both processes are asked in the same moment; several races at once, so that they meet others too. */
async function run(pairs: number, race: Race): Promise<Outcome> {
  const sum: Outcome = { otherwise: 0, lost: 0 }
  let next = 0
  const lane = async () => {
    while (next < pairs) {
      const { otherwise, lost } = await race(next++)
      sum.otherwise += otherwise
      sum.lost += lost
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane))
  return sum
}

const twoOf = (fleet: Fleet): [string, string] => fleet.webs.map(({ origin }) => origin) as [string, string]
const signedIn = async (fleet: Fleet, email: string, origin: string) => signInBy((await fleet.tribune('user', 'sign-in-link', '--email', email)).trim(), origin, SITE)

type Conflict = { current: { version: number; body: { content: object[] } } }
const paragraph = (words: string) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] })

/** One author at two devices. */
async function ofTexts(fleet: Fleet, client: pg.Pool): Promise<Race> {
  const origins = twoOf(fleet)
  const hands = await Promise.all(origins.map((origin) => signedIn(fleet, demo.contributor, origin)))
  const save = (n: 0 | 1, id: string, version: number, content: object[]): Promise<Answer> =>
    ask(origins[n], `/api/articles/${id}/texte`, {
      method: 'PUT',
      headers: { cookie: hands[n]?.cookie ?? '', origin: SITE, 'content-type': 'application/json' },
      body: JSON.stringify({ version, title: 'Une course', standfirst: '', sectionId: null, tags: [], body: { type: 'doc', content }, hero: null }),
    })
  return async (pair) => {
    const id = await anArticle(client, 'draft')
    const words = [`La première main du couple ${pair}.`, `La seconde main du couple ${pair}.`] as const
    const answers = await Promise.all([save(0, id, 1, [paragraph(words[0])]), save(1, id, 1, [paragraph(words[1])])])
    const loser = answers[0].status === 200 ? 1 : 0
    if (answers[1 - loser]?.status !== 200 || answers[loser].status !== 409) return { otherwise: 1, lost: 0 }
    const { current } = JSON.parse(answers[loser].body) as Conflict
    await save(loser, id, current.version, [...current.body.content, paragraph(words[loser])])
    const { rows } = await client.query<{ body: string }>('SELECT r.body::text AS body FROM "Article" a JOIN "Revision" r ON r.id = a."workingRevisionId" WHERE a.id = $1', [id])
    return { otherwise: 0, lost: words.every((one) => rows[0]?.body.includes(one)) ? 0 : 1 }
  }
}

/** Two editors give a scheduled text two other hours. */
async function ofAppointments(fleet: Fleet, client: pg.Pool): Promise<Race> {
  const origins = twoOf(fleet)
  const [one, other] = (await Promise.all([signedIn(fleet, demo.editor, origins[0]), signedIn(fleet, demo.admin, origins[1])])) as [StaffClient, StaffClient]
  const year = new Date().getUTCFullYear() + 1
  return async (pair) => {
    const before = new Date(Date.UTC(year, 5, 1, 9))
    const id = await anArticle(client, 'scheduled', before)
    const date = `${year}-06-${String(2 + (pair % 20)).padStart(2, '0')}`
    const moves = [
      (was: Date) => one.act(origins[0], 'rescheduleAction', { id, version: '1', date, time: '10:00', was: was.toISOString() }),
      (was: Date) => other.act(origins[1], 'rescheduleAction', { id, version: '1', date, time: '11:00', was: was.toISOString() }),
    ] as const
    const answers = await Promise.all(moves.map((move) => move(before)))
    const losers = moves.filter((_, n) => !answers[n]?.ok)
    const [loser] = losers
    if (!loser || losers.length !== 1) return { otherwise: 1, lost: 0 }
    // As the loser sees it after looking again.
    const { rows } = await client.query<{ was: Date }>('SELECT "scheduledFor" AS was FROM "Article" WHERE id = $1', [id])
    const again = await loser(rows[0]?.was ?? before)
    return { otherwise: 0, lost: again.ok ? 0 : 1 }
  }
}

/** A text of the demo's contributor. */
async function anArticle(client: pg.Pool, status: 'draft' | 'scheduled', scheduledFor: Date | null = null): Promise<string> {
  const [id, revision] = [newId(), newId()]
  const { rows } = await client.query<{ owner: string; editor: string }>('SELECT (SELECT id FROM "User" WHERE email = $1) AS owner, (SELECT id FROM "User" WHERE email = $2) AS editor', [demo.contributor, demo.editor])
  const [people] = rows
  await client.query('INSERT INTO "Article" (id, slug, "ownerId") VALUES ($1, $2, $3)', [id, `course-${id}`, people?.owner])
  await client.query(`INSERT INTO "Revision" (id, "articleId", number, title, body, "makerId", reason) VALUES ($1, $2, 1, 'Une course', $3, $4, 'writing')`, [revision, id, JSON.stringify({ type: 'doc', content: [paragraph('Au départ.')] }), people?.owner])
  await client.query('UPDATE "Article" SET "workingRevisionId" = $2, status = $3, "scheduledFor" = $4, "scheduledById" = $5, "scheduledSlug" = $6 WHERE id = $1', [id, revision, status, scheduledFor, scheduledFor && people?.editor, scheduledFor && `course-${id}`])
  return id
}
