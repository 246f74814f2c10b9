import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { GET } from '@/app/api/metrics/route'
import { GET as health } from '@/app/api/health/route'
import { db, pool } from '@/lib/db'
import { overrideSettings } from '@/lib/env'
import { showFront } from '@/lib/front/figures'
import { enqueue, startWorkers, type JobHandlers } from '@/lib/jobs'
import { sendMail } from '@/lib/mail/send'
import { everybodysMetrics, tagClockRead, tagClockReconnected } from '@/lib/metrics'
import { forgetOncePerProcess } from '@/lib/process/once'
import { newId } from '@/lib/tokens'
import { useDatabase } from '../support/database'
import { requests, value } from '../support/figures'
import { aFront, type FrontUnderTest } from '../support/front'

useDatabase()
let site: FrontUnderTest
beforeEach(async () => {
  site = await aFront()
  showFront(site.front)
  forgetOncePerProcess('metrics-queue-read')
})
afterEach(async () => {
  showFront(null)
  await site.stop()
})

const TOKEN = 'a token for tests 0123'
const scrape = (authorization?: string) => GET(new Request('http://localhost/api/metrics', { headers: authorization ? { authorization } : {} }))
const figure = async (line: string) => value(await everybodysMetrics(), line)
/** How much a figure grows while something is done. */
async function growth(line: string, work: () => Promise<unknown>): Promise<number> {
  const before = (await figure(line)) ?? 0
  await work()
  return ((await figure(line)) ?? 0) - before
}

test('figures are for who brings the token; without one in the settings there are none', async () => {
  expect((await scrape(`Bearer ${TOKEN}`)).status).toBe(404)
  overrideSettings({ metricsToken: TOKEN })
  onTestFinished(() => void overrideSettings({ metricsToken: null }))
  for (const wrong of [undefined, TOKEN, 'Bearer', `Bearer ${TOKEN}x`, `Bearer ${TOKEN.slice(1)}`, 'Basic x']) {
    const refused = await scrape(wrong)
    expect([refused.status, refused.headers.get('cache-control'), await refused.text()]).toEqual([401, 'no-store', ''])
  }
  const answer = await scrape(`Bearer ${TOKEN}`)
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
  expect(await answer.text()).toContain('nodejs_eventloop_lag_p99_seconds')
})

test('requests are counted by class and status; hits have no duration', async () => {
  await site.ask('/a-propos')
  const hits = await growth(requests('hit'), async () => {
    for (let n = 0; n < 5; n++) await site.ask('/a-propos')
    await site.ask('/a-propos?utm_source=x')
  })
  expect(hits).toBe(6)
  const { etag = '' } = (await site.ask('/a-propos')).headers
  expect(await growth(requests('hit', '3xx'), () => site.ask('/a-propos', { 'if-none-match': etag }))).toBe(1)
  expect(await growth(requests('miss'), () => site.ask('/mentions-legales'))).toBe(1)
  expect(await growth('tribune_http_request_duration_seconds_count{class="fresh"}', () => site.ask('/newsletter/confirmer?jeton=secret'))).toBe(1)
  expect(await growth(requests('workspace'), () => site.ask('/espace'))).toBe(1)
  expect(await growth(requests('front', '3xx'), () => site.ask('/a-propos/'))).toBe(1)
  expect(await figure('tribune_http_request_duration_seconds_count{class="hit"}')).toBeNull()
})

test('renders, kept pages and connections are there', async () => {
  expect(await growth('tribune_render_duration_seconds_count', () => site.ask('/a-propos'))).toBe(1)
  expect(await figure('tribune_kept_pages')).toBe(1)
  expect(await figure('tribune_kept_pages_bytes')).toBeGreaterThan(500)
  expect(await figure('tribune_database_clients{state="total"}')).toBeGreaterThan(0)
  expect(await figure('tribune_database_clients{state="waiting"}')).toBe(0)
  const held = site.hold()
  const waiting = ['/', '/auteurs', '/newsletter', '/mentions-legales'].map((path) => site.ask(path))
  await vi.waitFor(async () => expect(((await figure('tribune_renders{state="running"}')) ?? 0) + ((await figure('tribune_renders{state="waiting"}')) ?? 0)).toBe(4))
  held.release()
  await Promise.all(waiting)
})

test('the queue is as the database has it, read once in ten seconds', async () => {
  expect(await figure('tribune_jobs{job="person.invited",state="created"}')).toBe(0)
  await db().$transaction((tx) => enqueue(tx, 'person.invited', { userId: newId() }))
  await pool().query(`UPDATE pgboss.job SET created_on = created_on - interval '90 seconds', start_after = start_after - interval '90 seconds'`)
  expect(await figure('tribune_jobs{job="person.invited",state="created"}')).toBe(0)
  forgetOncePerProcess('metrics-queue-read')
  expect(await figure('tribune_jobs{job="person.invited",state="created"}')).toBe(1)
  expect(await figure('tribune_jobs_oldest_waiting_seconds')).toBeGreaterThanOrEqual(90)
  await pool().query(`UPDATE pgboss.job SET retry_limit = 0`)
  const workers = await startWorkers(new Proxy({} as JobHandlers, { get: () => async () => { throw new Error('no') } }))
  await vi.waitFor(async () => {
    forgetOncePerProcess('metrics-queue-read')
    expect(await figure('tribune_jobs_dead_lettered')).toBe(1)
  }, 10_000)
  await workers.stop()
  expect(await figure('tribune_jobs{job="person.invited",state="failed"}')).toBe(1)
  expect(await figure('tribune_job_duration_seconds_count{job="person.invited",result="failed"}')).toBe(1)
})

test('mails are counted by the job that sent them', async () => {
  const mail = { to: 'zineb@exemple.ma', subject: 'Un sujet', body: { blocks: [] } }
  expect(await growth('tribune_mails_total{kind="none",result="sent"}', () => sendMail(mail))).toBe(1)
  expect(await everybodysMetrics()).not.toMatch(/zineb|sujet/)
})

test('the tag clock’s age and reconnections are told by the clock', async () => {
  tagClockRead()
  expect(await figure('tribune_tag_clock_age_seconds')).toBeLessThan(1)
  expect(await growth('tribune_tag_clock_reconnects_total', async () => tagClockReconnected())).toBe(1)
})

test('no label holds anything that somebody typed', async () => {
  for (const path of ['/articles/zineb', '/zineb@exemple.ma', '/redaction/zineb', '/recherche?q=zineb', '/newsletter/desabonnement/en-un-clic/zineb']) await site.ask(path, {}, 'GET')
  await site.ask('/zineb', {}, 'POST')
  expect(await everybodysMetrics()).not.toContain('zineb')
})

test('health says what the process holds and may hold', async () => {
  await site.ask('/a-propos')
  expect(await health().json()).toMatchObject({ status: 'ok', uptime: expect.any(Number), eventLoop: { p99: expect.any(Number) }, front: { pages: 1 }, limits: { pagesBytes: 96 * 2 ** 20 } })
})

test('docs/metrics.md lists every figure of ours, and no other', async () => {
  const text = await everybodysMetrics()
  const exposed = [...text.matchAll(/^# HELP (tribune_\w+)/gm)].map(([, name]) => name)
  const listed = readFileSync('docs/metrics.md', 'utf8').split('\n').flatMap((line) => /^\| `(tribune_\w+)`/.exec(line)?.[1] ?? [])
  expect(listed.sort()).toEqual(exposed.sort())
})
