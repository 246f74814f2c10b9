/**
 * How soon every process believes a change: three web processes, a worker, the command
 * line and a script change articles and comments in turn; then again with the LISTEN
 * connections cut, and across restarts of Postgres.
 */
import { closePool, pool } from '@/lib/db'
import { closeQueue } from '@/lib/jobs'
import { readSettings } from '@/lib/env'
import { oncePerProcess } from '@/lib/process/once'
import { startFleet, type Fleet } from '../support/fleet'
import { ask, signInBy, type StaffClient } from '../support/staff-client'
import { absent, comment, edit, show, throughScript, throughWeb, type Changed, type Through } from './cache/changes'
import { subjects, type Subject } from './cache/subjects'
import { readers, watch, type Stale } from './cache/watching'
import { atMost, quantile, told, type Figure } from './report'

const ROUNDS = 200
const CUT_ROUNDS = 20
const RESTARTS = 5
const SITE = 'http://localhost:3000'

export async function cache(): Promise<Figure[]> {
  const fleet = await startFleet({ name: 'bench-cache', webs: 3, env: { TRUST_PROXY: '1', LOG_LEVEL: 'warn' } })
  oncePerProcess('settings', () => readSettings(fleet.env))
  try {
    const origins = fleet.webs.map(({ origin }) => origin)
    const link = (await fleet.tribune('user', 'sign-in-link', '--email', 'rachid.haddad@demo.valyoplus.example')).trim()
    const editor = await signInBy(link, origins[0] ?? '', SITE)
    const desk: Desk = { fleet, origins, editor, list: await subjects(origins[0] ?? ''), random: seeded(7), withdrawn: new Map(), rounds: 0 }
    return [...(await manyRounds(desk)), ...(await cutRounds(desk)), ...(await restarts(desk))]
  } finally {
    await closeQueue()
    await closePool()
    await fleet.stop()
  }
}

type Desk = { fleet: Fleet; origins: string[]; editor: StaffClient; list: Subject[]; random: () => number; withdrawn: Map<string, number>; rounds: number }

async function manyRounds(desk: Desk): Promise<Figure[]> {
  const stale: Stale[] = []
  let seenAgain = 0
  for (let n = 0; n < ROUNDS; n += 1) {
    stale.push(...(await round(desk, n % 25 === 24)))
    seenAgain += await withdrawnTexts(desk)
  }
  const of = (kinds: string[]) => stale.filter(({ kind }) => kinds.includes(kind)).map(({ ms }) => ms)
  const lists = (name: string, kinds: string[]) => [told(`${name}: stale, 95 of 100`, quantile(of(kinds), 0.95), 'ms'), told(`${name}: stale, longest`, Math.max(...of(kinds)), 'ms')]
  return [
    told('rounds', ROUNDS, ''),
    told('pages watched', stale.length, ''),
    ...lists('article', ['article']), ...lists('home', ['home']), ...lists('feed', ['feed']), ...lists('sitemap', ['sitemap']), ...lists('search', ['search']),
    atMost(1000, 'stale, 95 of 100', quantile(stale.map(({ ms }) => ms), 0.95), 'ms'),
    atMost(5000, 'stale, longest', Math.max(...stale.map(({ ms }) => ms)), 'ms'),
    atMost(0, 'unpublished texts seen after 5 s', seenAgain, ''),
  ]
}

/** The same with every LISTEN connection ended as soon as it is made. */
async function cutRounds(desk: Desk): Promise<Figure[]> {
  const cutting = setInterval(() => void pool().query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query = 'LISTEN tribune_tags'`).catch(() => {}), 50)
  const stale: Stale[] = []
  for (let n = 0; n < CUT_ROUNDS; n += 1) stale.push(...(await round(desk)))
  clearInterval(cutting)
  return [atMost(5000, 'LISTEN cut: stale, longest', Math.max(...stale.map(({ ms }) => ms)), 'ms'), told('LISTEN cut: stale, 95 of 100', quantile(stale.map(({ ms }) => ms), 0.95), 'ms')]
}

/** Postgres ends at once under readers and comes back; a change is made as soon as it answers. */
async function restarts(desk: Desk): Promise<Figure[]> {
  const stale: Stale[] = []
  const served = { asked: 0, pages: 0 }
  const paths = ['/', '/rss.xml', '/sitemap.xml', ...desk.list.filter(({ id }) => !desk.withdrawn.has(id)).map(({ path }) => path)]
  await Promise.all(desk.origins.flatMap((origin) => paths.map((path) => ask(origin, path))))
  for (let n = 0; n < RESTARTS; n += 1) {
    const reading = readers(desk.origins, paths)
    await desk.fleet.database.cut()
    await new Promise((resolve) => setTimeout(resolve, 3_000))
    await desk.fleet.database.comeBack()
    const up = Date.now()
    const subject = desk.list.find(({ id }) => !desk.withdrawn.has(id)) as Subject
    const changed = await retried(() => edit(throughScript, subject, `repris${n}`))
    stale.push(...(await watch(desk.origins, subject, changed, Math.max(up, Date.now()))))
    const { asked, pages } = await reading.stop()
    served.asked += asked
    served.pages += pages
  }
  return [
    atMost(5000, 'Postgres restarted: stale, longest', Math.max(...stale.map(({ ms }) => ms)), 'ms'),
    told('Postgres restarted: requests', served.asked, ''),
    atMost(0, 'Postgres restarted: requests without a page', served.asked - served.pages, ''),
  ]
}

/** One change through a random process, and how long its old pages lived. */
async function round(desk: Desk, byCli = false): Promise<Stale[]> {
  const { list, random, withdrawn, fleet, origins, editor } = desk
  const n = (desk.rounds += 1)
  const subject = list[Math.floor(random() * list.length)] as Subject
  const origin = origins[Math.floor(random() * origins.length)] as string
  const through: Through = random() < 0.7 ? throughWeb(origin, editor, SITE) : throughScript
  let changed: Changed
  if (withdrawn.has(subject.id)) changed = await show(byCli ? fleet : through, subject, true)
  else if (byCli || random() < 0.3) changed = await show(byCli ? fleet : through, subject, false)
  else if (random() < 0.6) changed = await edit(through, subject, `etat${n}`)
  else changed = await comment(origin, SITE, subject, `avis${n}`, n, through.name === 'web' ? { editor, origin } : undefined)
  if (changed.what === 'unpublish') withdrawn.set(subject.id, Date.now())
  if (changed.what === 'put back') withdrawn.delete(subject.id)
  return watch(origins, subject, changed)
}

/** How many pages show a text that was withdrawn more than five seconds ago. */
async function withdrawnTexts({ list, origins, withdrawn }: Desk): Promise<number> {
  const old = list.filter(({ id }) => Date.now() - (withdrawn.get(id) ?? Date.now()) > 5_000)
  const seen = await Promise.all(old.flatMap((subject) => origins.flatMap((origin) => (['article', 'home', 'feed', 'sitemap', 'search'] as const).map(async (kind) => {
    const path = { article: subject.path, home: '/', feed: '/rss.xml', sitemap: '/sitemap.xml', search: subject.search }[kind]
    return absent(subject)(kind, await ask(origin, path)) ? 0 : 1
  }))))
  return seen.reduce<number>((sum, one) => sum + one, 0)
}

async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await work()
    } catch (error) {
      if (tries === 50) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

/** The same numbers each time (mulberry32). */
function seeded(seed: number): () => number {
  let a = seed
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
