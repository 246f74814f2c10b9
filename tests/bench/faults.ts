/** Postgres is ended at once, ten times, under readers and writers: what was acknowledged is there, nobody crashed, and how soon pages come again. Then a flood of pages that nobody asked for before. */
import pg from 'pg'
import { startFleet, type Fleet } from '../support/fleet'
import { ask, formToken, postForm } from '../support/staff-client'
import { flood } from './flood'
import { atMost, told, type Figure } from './report'

const RESTARTS = 10
const READERS = 50
const WRITERS = 10
const UP_MS = 4_000
const DOWN_MS = 2_000
const SITE = 'http://localhost:3000'
const ARTICLE = '/articles/vingt-trois-datacenters'
const kept = ['/', ARTICLE, '/rss.xml', '/rubriques/numerique', '/auteurs']

export async function faults(): Promise<Figure[]> {
  const fleet = await startFleet({ name: 'bench-faults', webs: 2, env: { TRUST_PROXY: '1', LOG_LEVEL: 'error' } })
  try {
    return [...(await restarts(fleet)), ...(await flood(fleet, SITE))]
  } finally {
    await fleet.stop()
  }
}

async function restarts(fleet: Fleet): Promise<Figure[]> {
  const origins = fleet.webs.map(({ origin }) => origin)
  await Promise.all(origins.flatMap((origin) => kept.map((path) => ask(origin, path))))
  const load = startLoad(origins)
  const firsts: number[] = []
  for (let n = 0; n < RESTARTS; n += 1) {
    await sleep(UP_MS)
    await fleet.database.cut()
    await sleep(DOWN_MS)
    await fleet.database.comeBack()
    firsts.push(...(await Promise.all(origins.map((origin) => firstPage(origin, `/recherche?q=jamais${n}`)))))
  }
  await sleep(UP_MS)
  const { reads, failedReads, slowest, posted, acknowledged, refused, unanswered } = await load.stop()
  const crashed = [...fleet.webs, ...fleet.workers].filter(({ pid }) => !lives(pid ?? 0)).length
  const lost = await missing(fleet.database.url, acknowledged)
  return [
    told('restarts of Postgres', RESTARTS, ''),
    told('reads of kept pages', reads, ''),
    atMost(0, 'reads of kept pages that failed', failedReads, ''),
    atMost(10_000, 'slowest request', slowest, 'ms'),
    told('comments posted', posted, ''),
    told('comments acknowledged', acknowledged.length, ''),
    told('comments refused for a moment (503)', refused, ''),
    told('comments answered with another error', posted - acknowledged.length - refused - unanswered, ''),
    atMost(0, 'posts without an answer', unanswered, ''),
    atMost(0, 'acknowledged comments lost', lost, ''),
    atMost(0, 'processes crashed', crashed, ''),
    atMost(5_000, 'first page never seen, after Postgres is up', Math.max(...firsts), 'ms'),
  ]
}

type Load = { reads: number; failedReads: number; slowest: number; posted: number; acknowledged: string[]; refused: number; unanswered: number }

/** Readers of kept pages and writers of comments, each one request after the other. */
function startLoad(origins: string[]): { stop(): Promise<Load> } {
  const load: Load = { reads: 0, failedReads: 0, slowest: 0, posted: 0, acknowledged: [], refused: 0, unanswered: 0 }
  let going = true
  const timed = async <T>(work: Promise<T>): Promise<T> => {
    const began = Date.now()
    try {
      return await work
    } finally {
      load.slowest = Math.max(load.slowest, Date.now() - began)
    }
  }
  const originOf = (n: number) => origins[n % origins.length] as string
  const read = async (who: number) => {
    for (let n = who; going; n += 1) {
      load.reads += 1
      const { status } = await timed(ask(originOf(who), kept[n % kept.length] as string)).catch(() => ({ status: 0 }))
      if (status !== 200) load.failedReads += 1
      await sleep(20)
    }
  }
  const write = async (who: number) => {
    const jeton = await formToken(originOf(who), ARTICLE, `${ARTICLE}/commentaires`)
    for (let n = 0; going; n += 1) {
      const mark = `ecrit-${who}-${n}`
      load.posted += 1
      const address = { 'x-forwarded-for': `10.${who}.${n >> 8}.${n & 255}` }
      const { status } = await timed(postForm(originOf(who), SITE, `${ARTICLE}/commentaires`, { jeton, body: mark, name: 'Karim', email: `${mark}@lecteurs.example` }, address)).catch(() => ({ status: 0 }))
      if (status === 303) load.acknowledged.push(mark)
      else if (status === 503) load.refused += 1
      else if (status === 0) load.unanswered += 1
      await sleep(50)
    }
  }
  const all = [...Array.from({ length: READERS }, (_, who) => read(who)), ...Array.from({ length: WRITERS }, (_, who) => write(who))]
  return {
    async stop() {
      going = false
      await Promise.all(all)
      return load
    },
  }
}

/** How long (ms) until a page that nobody asked for before is served. */
async function firstPage(origin: string, path: string): Promise<number> {
  const began = Date.now()
  while ((await ask(origin, path).catch(() => ({ status: 0 }))).status !== 200) await sleep(25)
  return Date.now() - began
}

async function missing(url: string, marks: string[]): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ body: string }>('SELECT body FROM "Comment" WHERE body = ANY($1)', [marks])
  await client.end()
  return marks.length - new Set(rows.map(({ body }) => body)).size
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
