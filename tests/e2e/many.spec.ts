/** A magazine of several processes, as on several machines: they answer as one, and are replaced without a lost request. */
import { execFileSync } from 'node:child_process'
import { expect, test } from '@playwright/test'
import { startFleet, type Fleet } from '../support/fleet'
import { dataFolder, freePort, startMagazine } from '../support/magazine'
import { mailsTo, startMailServer, type MailServer } from '../support/mailbox'
import { startNginx, type Nginx } from '../support/nginx'
import { ask, formToken, postForm, signInBy, type Answer } from '../support/staff-client'

test.describe.configure({ mode: 'serial' })
const article = '/articles/vingt-trois-datacenters'
let fleet: Fleet
let nginx: Nginx
let mails: MailServer
let site: string

test.beforeAll(async () => {
  test.setTimeout(240_000)
  const port = await freePort()
  site = `http://localhost:${port}`
  mails = await startMailServer()
  fleet = await startFleet({ name: 'many', webs: 2, appUrl: site, env: { SMTP_URL: mails.url, TRUST_PROXY: '1' } })
  nginx = await startNginx(port, fleet.webs.map(({ origin }) => `127.0.0.1:${new URL(origin).port}`))
})
test.afterAll(async () => {
  await nginx.stop()
  await fleet.stop()
  await mails.stop()
})

test('somebody who signed in at one process works at the other, and what one changed the other shows', async () => {
  const [one, other] = fleet.webs.map(({ origin }) => origin) as [string, string]
  const editor = await signInBy((await fleet.tribune('user', 'sign-in-link', '--email', 'rachid.haddad@demo.valyoplus.example')).trim(), one, site)
  expect((await editor.get(other, '/redaction/articles')).status).toBe(200)
  expect((await ask(other, article)).status).toBe(200)
  const id = new RegExp('/redaction/articles/([0-9a-f-]{36})"[^>]*>(?:(?!</a>).)*Vingt-trois datacenters').exec((await editor.get(one, '/redaction/articles?onglet=published')).body)?.[1] ?? ''
  expect((await editor.act(one, 'unpublishAction', { id, message: '' })).ok).toBe(true)
  await expect.poll(async () => (await ask(other, article)).status).toBe(410)
  expect((await editor.act(other, 'putBackAction', { id })).ok).toBe(true)
  await expect.poll(async () => (await ask(one, article)).status).toBe(200)
})

test('the command line changes what both show', async () => {
  await fleet.tribune('article', 'unpublish', '--slug', 'vingt-trois-datacenters')
  for (const { origin } of fleet.webs) await expect.poll(async () => (await ask(origin, article)).status).toBe(410)
  await fleet.tribune('article', 'put-back', '--slug', 'vingt-trois-datacenters')
  for (const { origin } of fleet.webs) await expect.poll(async () => (await ask(origin, article)).status).toBe(200)
  await fleet.tribune('article', 'unpublish', '--slug', 'vingt-trois-datacenters', '--to', '/rubriques/numerique')
  for (const { origin } of fleet.webs) await expect.poll(async () => (await ask(origin, article)).headers.location).toBe('/rubriques/numerique')
  await fleet.tribune('article', 'put-back', '--slug', 'vingt-trois-datacenters')
  for (const { origin } of fleet.webs) await expect.poll(async () => (await ask(origin, article)).status).toBe(200)
})

test('the worker sends the mails; a limit counts at both', async () => {
  const [one, other] = fleet.webs.map(({ origin }) => origin) as [string, string]
  const jeton = await formToken(one, '/newsletter', '/newsletter/abonnement')
  const subscribe = (origin: string, n: number) => postForm(origin, site, '/newsletter/abonnement', { jeton, email: `lectrice${n}@lecteurs.example`, consent: 'on' }, { 'x-forwarded-for': '10.9.9.9' })
  const statuses: number[] = []
  for (let n = 0; n < 14; n += 1) statuses.push((await subscribe(n % 2 ? one : other, n)).status)
  expect(statuses.slice(0, 10)).toEqual(Array(10).fill(303))
  expect(statuses.slice(10)).toEqual([429, 429, 429, 429])
  await expect.poll(() => mailsTo('lectrice0@lecteurs.example', mails.folder)).toHaveLength(1)
})

test('behind nginx a page is kept for a second and asked again by its validator; what is one person’s own never is', async () => {
  const br = { 'accept-encoding': 'br' }
  await expect.poll(async () => (await ask(nginx.origin, article, { headers: br })).headers['x-cache']).toBe('HIT')
  const kept = await ask(nginx.origin, article, { headers: br })
  expect(kept.headers).toMatchObject({ 'content-encoding': 'br', 'cache-control': 'public, max-age=0, s-maxage=1, stale-while-revalidate=2' })
  // A later answer comes from a 304 of ours.
  await expect.poll(async () => (await ask(nginx.origin, article, { headers: br })).headers['x-cache']).toMatch(/REVALIDATED|UPDATING|STALE/)
  expect((await ask(nginx.origin, article, { headers: { 'if-none-match': String(kept.headers.etag) } })).status).toBe(304)
  for (let n = 0; n < 3; n += 1) expect((await ask(nginx.origin, '/connexion/ouvrir?adresse=a%40b.example&jeton=x')).headers['x-cache']).toBe('MISS')
})

/** Readers and commenters at about fifty requests a second, until told to stop. */
function visitors(origin: string): { stop(): Promise<{ asked: number; failed: string[] }> } {
  const failed: string[] = []
  let asked = 0
  let going = true
  const note = (what: string, answer: Promise<Answer>, good: number) => {
    asked += 1
    return answer.then(({ status }) => status === good || failed.push(`${what}: ${status}`), (error: Error) => failed.push(`${what}: ${error.message}`))
  }
  const paths = ['/', article, '/rss.xml', '/auteurs', '/recherche?q=energie', '/rubriques/numerique']
  const read = async (who: number) => {
    for (let n = who; going; n += 1) {
      const path = paths[n % paths.length] as string
      // Some of them never seen before: those reach a process for sure.
      await note(path, ask(origin, n % 3 ? path : `${path}${path.includes('?') ? `+mot${who}x${n}` : `?rien=${who}x${n}`}`), 200)
      await new Promise((resolve) => setTimeout(resolve, 80))
    }
  }
  const write = async () => {
    const jeton = await formToken(origin, article, `${article}/commentaires`)
    for (let n = 0; going; n += 1) {
      await note('comment', postForm(origin, origin, `${article}/commentaires`, { jeton, body: `Pendant la relève, ${n}.`, name: 'Karim', email: `releve${n}@lecteurs.example` }), n < 10 ? 303 : 429)
      await new Promise((resolve) => setTimeout(resolve, 700))
    }
  }
  const all = [...Array.from({ length: 4 }, (_, who) => read(who)), write()]
  return {
    async stop() {
      going = false
      await Promise.all(all)
      return { asked, failed }
    },
  }
}

test('two processes behind nginx are replaced one after the other, and no request fails', async () => {
  test.setTimeout(180_000)
  const crowd = visitors(nginx.origin)
  for (const web of [...fleet.webs]) {
    const port = Number(new URL(web.origin).port)
    await web.stop('SIGTERM')
    await fleet.startWeb(port)
  }
  const { asked, failed } = await crowd.stop()
  expect(failed).toEqual([])
  expect(asked).toBeGreaterThan(200)
})

test('readiness says no before the process stops answering', async () => {
  const web = await fleet.startWeb()
  const gone = web.stop('SIGTERM')
  const statuses: number[] = []
  for (let status = 200; status !== 0; ) {
    status = await ask(web.origin, '/api/ready').then((answer) => answer.status, () => 0)
    statuses.push(status)
    if (status === 503) expect((await ask(web.origin, '/').catch(() => ({ status: 200 }))).status).toBe(200)
  }
  await gone
  expect(new Set(statuses)).toEqual(new Set(statuses[0] === 200 ? [200, 503, 0] : [503, 0]))
})

test('processes that share a port: one that is killed is replaced, and all are, without a lost request', async () => {
  test.setTimeout(180_000)
  const folder = await dataFolder()
  const magazine = await startMagazine({ name: 'shared-port', folder, port: await freePort(), options: ['--processes', '2'], env: { METRICS_TOKEN: 'a token for the metrics' } })
  const children = () => execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(magazine.pid)], { encoding: 'utf8' }).split('\n').filter((line) => line.includes('tribune.mjs web')).map((line) => Number.parseInt(line, 10))
  const seen = new Set<number>()
  try {
    const before = children()
    before.forEach((pid) => seen.add(pid))
    expect(before).toHaveLength(2)
    const crowd = visitors(magazine.origin)
    process.kill(magazine.pid, 'SIGHUP')
    await expect.poll(() => children().filter((pid) => before.includes(pid)).length, { timeout: 60_000 }).toBe(0)
    const { asked, failed } = await crowd.stop()
    expect(failed).toEqual([])
    expect(asked).toBeGreaterThan(50)

    await expect.poll(() => children().length, { timeout: 30_000 }).toBe(2)
    const [victim] = children()
    process.kill(victim ?? 0, 'SIGKILL')
    await expect.poll(() => children().filter((pid) => pid !== victim).length, { timeout: 30_000 }).toBe(2)
    children().forEach((pid) => seen.add(pid))
    expect((await ask(magazine.origin, '/')).status).toBe(200)
    // The new one is counted once it has told its figures.
    const metrics = async () => (await ask(magazine.origin, '/api/metrics', { headers: { authorization: 'Bearer a token for the metrics' } })).body
    await expect.poll(metrics, { timeout: 30_000 }).toContain('tribune_processes 3')
  } finally {
    await magazine.stop('SIGTERM')
  }
  for (const pid of seen) expect(() => process.kill(pid, 0)).toThrow()
})
