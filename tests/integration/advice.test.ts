import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { beforePublication, checkLinks, linksChecked } from '@/lib/articles'
import { probe } from '@/lib/articles/advice/probing'
import { isPublicAddress } from '@/lib/articles/advice/public-addresses'
import { holdClock } from '@/lib/clock'
import type { Block, Doc } from '@/lib/content/types'
import { db } from '@/lib/db'
import { jobsNamed } from '../support/audience'
import { aBody, aPerson, anArticle, paragraph } from '../support/builders'
import { useDatabase } from '../support/database'
import { aReview } from '../support/notes'

useDatabase()

const linked = (...hrefs: string[]): Doc => ({
  type: 'doc',
  content: [...hrefs.map((href): Block => ({ type: 'paragraph', content: [{ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }] })), paragraph('', 160)],
})

/** Two servers of this machine: the first stands for the public network, the second for what must never be asked. */
let site: string
let inside: string
let ports: string[] = []
let asked: { method: string; path: string; headers: http.IncomingHttpHeaders }[] = []
let knocked = 0
const servers: http.Server[] = []

beforeAll(async () => {
  const listening = (address: string, answer: http.RequestListener) =>
    new Promise<number>((resolve) => {
      const server = http.createServer(answer)
      servers.push(server)
      server.listen(0, address, () => resolve((server.address() as AddressInfo).port))
    })
  const port = await listening('127.0.0.1', (request, response) => {
    const path = request.url ?? ''
    asked.push({ method: request.method ?? '', path, headers: request.headers })
    if (path === '/hang') return
    if (path === '/round') return void response.writeHead(302, { location: '/round' }).end()
    const to = path.startsWith('/to?') ? decodeURIComponent(path.slice(4)) : null
    if (to) return void response.writeHead(302, { location: to }).end()
    if (['/get-only', '/endless'].includes(path) && request.method === 'HEAD') return void response.writeHead(405).end()
    if (path === '/endless') {
      response.writeHead(200)
      const write = (): void => void (response.destroyed || response.write(Buffer.alloc(64 * 1024), () => setImmediate(write)))
      return write()
    }
    response.writeHead(Number(/^\/(\d{3})$/.exec(path)?.[1] ?? 200)).end('x')
  })
  const insidePort = await listening('127.0.0.2', (_, response) => {
    knocked += 1
    response.end('a secret')
  })
  site = `http://public.example:${port}`
  inside = `http://127.0.0.2:${insidePort}`
  ports = ['', '80', '443', String(port), String(insidePort)]
})
afterAll(() => Promise.all(servers.map((server) => new Promise((resolve) => { server.closeAllConnections(); server.close(resolve) }))))
beforeEach(() => {
  asked = []
  knocked = 0
})

/** The names of this network; only 127.0.0.1 counts as public in it. */
const names: Record<string, string[]> = { 'public.example': ['127.0.0.1'], 'inside.example': ['127.0.0.2'], 'both.example': ['127.0.0.1', '127.0.0.2'], 'nothing.example': [] }
const tried = (url: string) => probe(url, { addressesOf: async (name) => names[name] ?? Promise.reject(Object.assign(new Error(name), { code: 'ENOTFOUND' })), isPublic: (address) => address === '127.0.0.1', ports })

describe('a link is tried', () => {
  it('by HEAD, by GET where that is not known, and says what it answered', async () => {
    expect(await tried(`${site}/200`)).toEqual({ outcome: 'works', status: 200 })
    expect(await tried(`${site}/get-only`)).toEqual({ outcome: 'works', status: 200 })
    expect(await tried(`${site}/404`)).toEqual({ outcome: 'broken', status: 404 })
    expect(await tried(`${site}/410`)).toEqual({ outcome: 'broken', status: 410 })
    expect(await tried(`${site}/403`)).toEqual({ outcome: 'works', status: 403 })
    expect(await tried(`${site}/503`)).toEqual({ outcome: 'silent', status: 503 })
    expect(await tried('http://unknown.example/')).toEqual({ outcome: 'broken', status: null })
    expect(asked.map(({ method }) => method)).toContain('GET')
    for (const { headers } of asked) expect(Object.keys(headers).sort()).toEqual(['accept', 'connection', 'host', 'user-agent'])
  })

  it('through a few redirects, and without waiting or reading for ever', async () => {
    expect(await tried(`${site}/to?${encodeURIComponent('/200')}`)).toEqual({ outcome: 'works', status: 200 })
    expect(await tried(`${site}/to?${encodeURIComponent(`${site}/to?${encodeURIComponent('/404')}`)}`)).toEqual({ outcome: 'broken', status: 404 })
    expect(await tried(`${site}/endless`)).toEqual({ outcome: 'works', status: 200 })
    expect(await tried(`${site}/hang`)).toEqual({ outcome: 'silent', status: null })
    asked = []
    expect(await tried(`${site}/round`)).toEqual({ outcome: 'silent', status: null })
    expect(asked).toHaveLength(6)
  }, 30_000)

  it('never inside: not by address, by name, by one of several addresses, nor by a redirect', async () => {
    const port = new URL(inside).port
    const ways = [inside, `http://inside.example:${port}/`, `http://both.example:${port}/`, `http://nothing.example:${port}/`, ...[inside, `http://inside.example:${port}/`, 'http://both.example/', 'file:///etc/passwd', 'gopher://127.0.0.2/', `http://user:secret@public.example:${new URL(site).port}/`].map((to) => `${site}/to?${encodeURIComponent(to)}`)]
    for (const way of ways) expect([way, (await tried(way)).outcome]).toEqual([way, 'refused'])
    expect(knocked).toBe(0)
    expect(asked.every(({ headers }) => !('authorization' in headers))).toBe(true)
  })

  it('on this machine’s own network not at all', async () => {
    const port = new URL(inside).port
    const hosts = ['127.0.0.2', 'localhost', '[::1]', '[::ffff:127.0.0.2]', '[::ffff:7f00:2]', '2130706434', '0x7f000002', '0177.0.0.2', '127.2', '0.0.0.0', '169.254.169.254', '10.0.0.1', '192.168.1.1', '100.64.0.1', '[fe80::1]', '[fd00::1]', '[64:ff9b::7f00:2]', '[2002:7f00:2::]']
    for (const host of hosts) for (const url of [`http://${host}:${port}/`, `http://${host}/`]) expect([url, (await probe(url)).outcome]).toEqual([url, 'refused'])
    for (const url of ['http://1.1.1.1:22/', 'http://1.1.1.1:5432/', 'ftp://1.1.1.1/', 'http://a:b@1.1.1.1/']) expect([url, (await probe(url)).outcome]).toEqual([url, 'refused'])
    expect(knocked).toBe(0)
  })

  it('and the public network is what the registries say', () => {
    for (const address of ['1.1.1.1', '196.200.128.1', '172.15.0.1', '172.32.0.1', '2606:4700::1111', '2a00:1450::1']) expect([address, isPublicAddress(address)]).toEqual([address, true])
    for (const address of ['', 'x', '0.0.0.0', '127.0.0.1', '172.16.0.1', '192.0.2.1', '198.19.0.1', '224.0.0.1', '255.255.255.255', '::', '::1', '::ffff:1.1.1.1', '64:ff9b::101:101', 'fe80::1%eth0', 'fc00::1', 'ff02::1', '2001:db8::1', '2002:101:101::', '2001::1']) expect([address, isPublicAddress(address)]).toEqual([address, false])
  })
})

describe('the links of a text', () => {
  it('are tried by a job that carries an id, kept with their revision and moment, and stay the text’s own', async () => {
    const owner = await aPerson({ role: 'editor' })
    const there = await anArticle({ owner, published: true })
    const { id, revisionId } = await anArticle({ owner, body: linked(`/articles/${there.slug}`, '/articles/jamais-ecrit', 'http://127.0.0.2/', 'mailto:a@b.ma') })
    expect((await beforePublication(owner, id))?.links).toMatchObject({ count: 3, rows: [], at: null, untried: 3 })
    expect(await checkLinks(owner, { id })).toMatchObject({ ok: true, value: { links: 3 } })
    expect(await jobsNamed('links.check')).toEqual([{ articleId: id }])
    expect((await beforePublication(owner, id))?.links).toMatchObject({ waiting: true, untried: 0 })
    await linksChecked({ articleId: id })
    expect((await beforePublication(owner, id))?.links).toMatchObject({
      waiting: false, at: expect.any(Date),
      rows: [{ url: '/articles/jamais-ecrit', outcome: 'broken', status: 404 }, { url: 'http://127.0.0.2/', outcome: 'refused' }, { url: `/articles/${there.slug}`, outcome: 'works' }],
    })
    expect(await db().linkCheck.findFirst({ where: { articleId: id } })).toMatchObject({ revisionId })
    expect(await checkLinks(owner, { id })).toMatchObject({ kind: 'invalid' })
    holdClock(new Date(Date.now() + 60_000))
    expect(await checkLinks(owner, { id })).toMatchObject({ ok: true })
  })
})

describe('before publication', () => {
  it('says what would make the text better, and what others will show of it', async () => {
    const { editor, id } = await aReview()
    const before = await beforePublication(editor, id)
    expect(before?.advice.filter(({ ok }) => !ok).map(({ key }) => key)).toEqual(['headline', 'standfirst', 'hero', 'internalLink'])
    expect(before?.card).toMatchObject({ title: 'Le port', standfirst: 'Un chapô.', address: 'http://localhost:3000/articles/le-port', picture: { kind: 'zellige' } })
  })

  it('names texts alike: the same headline, or the same words under another', async () => {
    const owner = await aPerson({ name: 'Salma' })
    const editor = await aPerson({ role: 'editor' })
    const words = 'Les centres de données du royaume consomment une eau rare que la nappe phréatique ne rend plus aux vergers voisins.'
    const twin = await anArticle({ owner, published: true, title: 'Une tout autre affaire', body: aBody(words) })
    const namesake = await anArticle({ owner, published: true, title: 'La soif des serveurs du Sud', body: { type: 'doc', content: [paragraph('Zéro rapport avec le reste, ni de près ni de loin, mais alors vraiment aucun.')] } })
    const draft = await anArticle({ owner, title: 'La soif des serveurs au Sud', body: { type: 'doc', content: [paragraph('Un brouillon de trois fois rien.')] } })
    await anArticle({ owner, published: true, title: 'Fès vue des toits', body: { type: 'doc', content: [paragraph('La ville se donne à qui monte, le soir, quand la lumière tombe sur les terrasses blanches et les paraboles.')] } })
    const { id } = await anArticle({ owner, status: 'in_review', title: 'La soif des serveurs du Sud', body: aBody(words) })
    const found = (await beforePublication(editor, id))?.duplicates ?? []
    expect(found.map((one) => [one.id, one.by]).sort()).toEqual([[twin.id, 'body'], [namesake.id, 'headline'], [draft.id, 'headline']].sort())
    // Others' texts in work are no author's business.
    expect((await beforePublication(owner, id))?.duplicates.map((one) => one.id).sort()).toEqual([twin.id, namesake.id].sort())
  })
})
