import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { aFront, type FrontUnderTest } from '../support/front'
import { overrideSettings } from '@/lib/env'
import { useDatabase } from '../support/database'

useDatabase()
let site: FrontUnderTest
beforeEach(async () => {
  site = await aFront()
})
afterEach(async () => {
  vi.useRealTimers()
  await site.stop()
})
const how = async (path: string) => (await site.ask(path)).headers['server-timing']
const words = async (path: string) => (await site.ask(path)).body.toString()

test('a page is rendered once, however many ask at once', async () => {
  const held = site.hold()
  const readers = Array.from({ length: 50 }, () => site.ask('/a-propos'))
  await vi.waitFor(() => expect(site.asked).toHaveLength(1))
  held.release()
  expect(new Set((await Promise.all(readers)).map(({ body }) => body.toString())).size).toBe(1)
  expect(site.asked).toEqual(['/a-propos'])
  expect(await how('/a-propos')).toBe('front;desc=hit')
})

test('it goes out in the best encoding the reader takes, without the framework’s scripts', async () => {
  const plain = await words('/a-propos')
  expect(plain).toBe('<html><head></head><body>Bonjour</body></html>')
  const br = await site.ask('/a-propos', { 'accept-encoding': 'gzip, br;q=0.9' })
  const gz = await site.ask('/a-propos', { 'accept-encoding': 'gzip, br;q=0' })
  expect(br.headers['content-encoding']).toBe('br')
  expect(brotliDecompressSync(br.body).toString()).toBe(plain)
  expect(gunzipSync(gz.body).toString()).toBe(plain)
  expect((await site.ask('/a-propos', { 'accept-encoding': 'identity' })).headers['content-encoding']).toBeUndefined()
  expect(br.headers.vary).toBe('Accept-Encoding')
})

test('a validator saves the body; HEAD has none', async () => {
  const first = await site.ask('/a-propos')
  const again = await site.ask('/a-propos', { 'if-none-match': `"other", ${first.headers.etag}` })
  expect([again.status, again.body.length]).toEqual([304, 0])
  expect(again.headers).toMatchObject({ etag: first.headers.etag, vary: 'Accept-Encoding', 'cache-control': first.headers['cache-control'] })
  const head = await site.ask('/a-propos', {}, 'HEAD')
  expect([head.status, head.body.length, head.headers['content-length']]).toEqual([200, 0, String(first.body.length)])
})

test('what is announced is dropped, and nothing else', async () => {
  site.say('Une', ['article:1'])
  await site.ask('/articles/une')
  site.say('Deux', ['article:2'])
  await site.ask('/articles/deux')
  site.say('Une, corrigée', ['article:1'])
  site.front.drop(['article:1'])
  expect(await words('/articles/une')).toContain('Une, corrigée')
  expect(await how('/articles/deux')).toBe('front;desc=hit')
})

test('a render during which its tag was announced is answered but not kept', async () => {
  const held = site.hold()
  site.say('Ancien', ['article:1'])
  const early = site.ask('/articles/une')
  await vi.waitFor(() => expect(site.asked).toHaveLength(1))
  site.say('Nouveau', ['article:1'])
  site.front.drop(['article:1'])
  const late = site.ask('/articles/une')
  await vi.waitFor(() => expect(site.asked).toHaveLength(2))
  held.release()
  expect((await early).body.toString()).toContain('Ancien')
  expect((await early).headers).toMatchObject({ 'cache-status': 'tribune; fwd=uri-miss', 'cache-control': 'public, max-age=0, s-maxage=1, stale-while-revalidate=2' })
  expect((await late).body.toString()).toContain('Nouveau')
  expect(await words('/articles/une')).toContain('Nouveau')
})

test('a dropped page that cannot be rendered again is served as it was, with its age; one that is gone is not', async () => {
  site.say('Une', ['article:1'])
  await site.ask('/articles/une')
  site.fail(true)
  site.front.drop(['article:1'])
  const old = await site.ask('/articles/une')
  expect([old.status, old.headers['server-timing']]).toEqual([200, 'front;desc=stale'])
  expect(old.headers.age).toBe('0')
  site.front.drop(['gone:article:1'])
  expect((await site.ask('/articles/une')).status).toBe(500)
})

test('without the database what is kept goes on, and a page never seen says when to come back', async () => {
  await site.ask('/a-propos')
  const databaseUrl = overrideSettings({}).databaseUrl
  overrideSettings({ databaseUrl: 'postgres://tribune@127.0.0.1:9/tribune' })
  site.fail(true)
  site.front.drop(['site'])
  expect(await site.ask('/a-propos')).toMatchObject({ status: 200, headers: { 'cache-status': 'tribune; hit; detail=stale' } })
  const unseen = await site.ask('/newsletter')
  expect([unseen.status, unseen.headers['retry-after'], unseen.headers['cache-control']]).toEqual([503, '10', 'private, no-store'])
  expect(unseen.body.toString()).toContain('Le magazine reprend son souffle')
  overrideSettings({ databaseUrl })
  site.fail(false)
  expect((await site.ask('/newsletter')).status).toBe(200)
})

test('a reader of a dropped page waits two seconds for the new one, then gets the old one', async () => {
  site.say('Une', ['article:1'])
  await site.ask('/articles/une')
  site.front.drop(['article:1'])
  const held = site.hold()
  const began = Date.now()
  const old = await site.ask('/articles/une')
  expect(Date.now() - began).toBeGreaterThanOrEqual(1_900)
  expect(old.headers['server-timing']).toBe('front;desc=stale')
  held.release()
  await vi.waitFor(async () => expect(await how('/articles/une')).toBe('front;desc=hit'))
})

test('at the site’s midnight the old page is served once more while the new one is made', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T12:00:00Z') })
  await site.ask('/a-propos')
  vi.setSystemTime(new Date('2026-11-25T00:30:00Z'))
  site.say('Demain')
  const stale = await site.ask('/a-propos')
  expect(stale.body.toString()).toContain('Bonjour')
  expect(stale.headers).toMatchObject({ 'server-timing': 'front;desc=stale', age: String(12.5 * 3600) })
  await vi.waitFor(async () => expect(await words('/a-propos')).toContain('Demain'))
})

test('one document has one address', async () => {
  for (const form of ['/a-propos/', '//a-propos', '/./a-propos', '/x/../a-propos', '/%61-propos']) {
    expect(await site.ask(form)).toMatchObject({ status: 308, headers: { location: '/a-propos' } })
  }
  expect(await site.ask('/A-Propos')).toMatchObject({ status: 308, headers: { location: '/a-propos' } })
  expect(await site.ask('/Articles/%C3%89nergie')).toMatchObject({ status: 308, headers: { location: '/articles/%C3%A9nergie' } })
  expect((await site.ask('//evil.example/a-propos')).headers.location).toBe('/evil.example/a-propos')
  expect((await site.ask('/%zz')).status).toBe(400)
  expect((await site.ask('/a-propos%00')).status).toBe(400)
  expect((await site.ask('/a-propos', {}, 'POST')).status).toBe(405)
  expect(site.asked).toEqual([])
})

test('parameters that nobody named neither fill the store nor reach the renderer', async () => {
  for (let n = 0; n < 300; n += 1) await site.ask(`/a-propos?x${n}=${n}&fbclid=${n}`)
  expect(site.asked).toEqual(['/a-propos'])
  expect(site.front.store.size.entries).toBe(1)
})

test('a parameter that has a name, but no value that the page knows, is not there', async () => {
  await site.ask('/newsletter')
  for (let n = 0; n < 50; n += 1) await site.ask(`/newsletter?fait=${n}&page=${n}`)
  for (const page of ['0', '1', '-1', '01', '99999', 'x', '1e3']) await site.ask(`/rubriques/numerique?page=${page}`)
  expect(site.asked).toEqual(['/newsletter', '/rubriques/numerique'])
  await site.ask('/newsletter?x=1&fait=abonnement')
  await site.ask('/recherche?q=%20%20energie%20%20solaire%20')
  await site.ask('/recherche?q=energie+solaire')
  expect(site.asked.slice(2)).toEqual(['/newsletter?fait=abonnement', '/recherche?q=energie+solaire'])
})

test('a flood of searches pushes no page out', async () => {
  const small = await aFront({ maxBytes: 80_000 })
  for (let n = 0; n < 10; n += 1) await small.ask(`/articles/texte-${n}`)
  for (let n = 0; n < 300; n += 1) await small.ask(`/recherche?q=mot${n}`)
  for (let n = 0; n < 10; n += 1) expect((await small.ask(`/articles/texte-${n}`)).headers['server-timing']).toBe('front;desc=hit')
  expect(small.front.store.size.entries).toBeLessThan(40)
  await small.stop()
})

test('a cache in front that cannot be told keeps a page for a second; one that is told, for its term; what may be old already, for a second', async () => {
  const control = async (path: string) => (await site.ask(path)).headers['cache-control']
  expect(await control('/a-propos')).toBe('public, max-age=0, s-maxage=1, stale-while-revalidate=2')
  const { cdn } = overrideSettings({ cdn: { kind: 'http', url: 'http://127.0.0.1:9/', method: 'PURGE', header: 'xkey-purge', token: null, maxAge: 300 } })
  expect(cdn).not.toBeNull()
  expect(await control('/newsletter')).toBe('public, max-age=0, s-maxage=300, stale-while-revalidate=2')
  expect((await site.ask('/newsletter')).headers['x-accel-expires']).toBe('1')
  site.fail(true)
  site.front.drop(['site'])
  expect(await control('/newsletter')).toBe('public, max-age=0, s-maxage=1, stale-while-revalidate=2')
  overrideSettings({ cdn: null })
  expect((await site.ask('/newsletter')).headers['cache-status']).toBe('tribune; hit; detail=stale')
})

test('nothing of the reader’s request changes a document', async () => {
  const first = await site.ask('/a-propos')
  const headers = { cookie: 'authjs.session-token=x', host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https', 'x-original-url': '/redaction', 'user-agent': 'x', 'accept-language': 'ar', rsc: '1' }
  const other = await site.ask('/a-propos', headers)
  expect(other.body.equals(first.body)).toBe(true)
  expect(other.headers['set-cookie']).toBeUndefined()
})

test('a flood of cold pages renders a few at a time', async () => {
  const held = site.hold()
  const readers = Array.from({ length: 200 }, (_, n) => site.ask(`/articles/texte-${n}`))
  await vi.waitFor(() => expect(site.front.load().waiting).toBeGreaterThan(150))
  expect(site.asked.length).toBe(site.front.load().running)
  expect(site.asked.length).toBeLessThan(20)
  held.release()
  expect(new Set((await Promise.all(readers)).map(({ status }) => status))).toEqual(new Set([200]))
})

test('what is kept stays within its bytes', async () => {
  const small = await aFront({ maxBytes: 20_000 })
  for (let n = 0; n < 100; n += 1) await small.ask(`/articles/texte-${n}`)
  expect(small.front.store.size.bytes).toBeLessThanOrEqual(20_000)
  expect(small.front.store.size.entries).toBeGreaterThan(3)
  await small.stop()
})
