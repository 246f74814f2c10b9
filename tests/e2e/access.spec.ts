import { globSync } from 'node:fs'
import { expect, test, type APIRequestContext, type APIResponse, type Browser, type BrowserContext } from '@playwright/test'
import { people, routes, type Answer, type Who } from '../support/access/routes'
import { settledWords } from '../support/shared-texts'
import { demo, signedIn, tribune } from '../support/signed-in'
import { everyRow, inSiteDatabase } from '../support/site-database'

const site = () => process.env.SITE ?? ''
const colleague = 'omar.lahlou@demo.valyoplus.example'
// A failed test gets a new process, which prepares everything again.
const reader = `membre.${process.pid}@lecteurs.example`
const suspended = `suspendu.${process.pid}@lecteurs.example`
const secretTitle = 'Un titre que personne d’autre ne doit lire'

let contexts: Record<Who, BrowserContext>
let draft: { id: string; version: number }

test.beforeAll(async ({ browser }) => {
  await tribune('user', 'create', '--email', reader, '--name', 'Membre Simple', '--role', 'reader')
  await tribune('user', 'create', '--email', suspended, '--name', 'Compte Suspendu', '--role', 'contributor')
  contexts = await everyone(browser)
  await tribune('user', 'suspend', '--email', suspended)
  draft = await aDraft(contexts.author)
})

test('the table holds every route, and nothing else', () => {
  const found = globSync('app/**/{page,route}.{ts,tsx}').map((file) => `/${file.split('/').slice(1, -1).filter((part) => !part.startsWith('(')).join('/')}`)
  expect(found.length).toBeGreaterThan(40)
  expect(Object.keys(routes).sort()).toEqual([...new Set(found)].sort())
})

test('every route answers everybody as the table says', async () => {
  const got: Record<string, string[]> = {}
  for (const pattern of Object.keys(routes)) got[pattern] = await Promise.all(people.map((who) => answerTo(contexts[who].request, address(pattern))))
  expect(got).toEqual(routes)
})

test('no GET changes anything', async () => {
  const before = await everyRow()
  for (const pattern of Object.keys(routes)) for (const who of ['anonymous', 'author', 'admin'] as const) await contexts[who].request.get(address(pattern), { maxRedirects: 0 })
  expect(await everyRow()).toBe(before)
})

test('another contributor changes nothing of a draft, by no way', async () => {
  const before = await everyRow()
  const text = { version: draft.version, title: 'Volé', standfirst: '', sectionId: null, tags: [], body: { type: 'doc', content: [{ type: 'paragraph' }] }, hero: null }
  for (const [who, status] of [['colleague', 404], ['reader', 404], ['anonymous', 401], ['suspended', 401]] as const) {
    const saved = await contexts[who].request.put(`${site()}/api/articles/${draft.id}/texte`, { data: text, headers: { origin: site() } })
    expect([who, saved.status()]).toEqual([who, status])
  }
  for (const [who, status] of [['reader', 403], ['anonymous', 401], ['suspended', 401]] as const) {
    const sent = await contexts[who].request.post(`${site()}/api/medias`, { multipart: { fichier: { name: 'x.png', mimeType: 'image/png', buffer: Buffer.from('x') } }, headers: { origin: site() } })
    expect([who, sent.status()]).toEqual([who, status])
  }
  expect(await everyRow()).toBe(before)
})

const forms = [
  (path: string) => path.replace('/', '//'),
  (path: string) => `${path}/`,
  (path: string) => path.replace(/^\/./, (start) => start.toUpperCase()),
  (path: string) => path.replace(/^\/(.)/, (_, first: string) => `/%${first.charCodeAt(0).toString(16)}`),
  (path: string) => `/x/%2e%2e${path}`,
  (path: string) => `${path}.rsc`,
  (path: string) => `${path}?_rsc=1`,
]
const disguises: Record<string, string>[] = [{}, { rsc: '1' }, { rsc: '1', 'next-router-prefetch': '1' }, { 'x-middleware-subrequest': 'middleware:middleware:middleware' }, { 'x-middleware-prefetch': '1' }, { 'x-nextjs-data': '1' }, { 'x-forwarded-host': 'localhost' }, { 'x-original-url': '/', 'x-rewrite-url': '/' }]

test('no form of an address and no header opens a private page', async () => {
  for (const who of ['anonymous', 'colleague', 'suspended'] as const) {
    for (const path of [`/espace/articles/${draft.id}`, `/redaction/articles/${draft.id}`, '/redaction/personnes']) {
      for (const headers of disguises) for (const form of [(same: string) => same, ...forms]) {
        const response = await contexts[who].request.get(site() + form(path), { headers })
        const body = await response.text()
        expect(body, `${form(path)} ${JSON.stringify(headers)}`).not.toContain(secretTitle)
        expect(body).not.toContain(demo.admin)
      }
    }
  }
})

test('a demotion and a sign-out hold from the next request on', async ({ browser }) => {
  const context = await signedIn(browser, 'mehdi.ouazzani@demo.valyoplus.example')
  await tribune('user', 'role', '--email', 'mehdi.ouazzani@demo.valyoplus.example', '--role', 'editor')
  expect(await answerTo(context.request, `${site()}/redaction/articles`)).toBe('page')
  await tribune('user', 'role', '--email', 'mehdi.ouazzani@demo.valyoplus.example', '--role', 'contributor')
  expect(await answerTo(context.request, `${site()}/redaction/articles`)).toBe('refused')
  const cookies = await context.cookies()
  const page = await context.newPage()
  await page.goto(`${site()}/espace`)
  await page.locator('summary:visible', { hasText: 'Votre compte' }).click()
  await page.getByRole('button', { name: 'Se déconnecter' }).click()
  await page.waitForURL(`${site()}/`)
  await context.addCookies(cookies)
  expect(await answerTo(context.request, `${site()}/espace`)).toBe('sign-in')
})

async function everyone(browser: Browser): Promise<Record<Who, BrowserContext>> {
  return {
    anonymous: await browser.newContext(),
    reader: await signedIn(browser, reader, {}),
    author: await signedIn(browser, demo.contributor),
    colleague: await signedIn(browser, colleague),
    editor: await signedIn(browser, demo.editor),
    admin: await signedIn(browser, demo.admin),
    suspended: await signedIn(browser, suspended),
  }
}

/** A draft of the author's, with a title of its own. */
async function aDraft(context: BrowserContext): Promise<{ id: string; version: number }> {
  const page = await context.newPage()
  await page.goto(`${site()}/espace`)
  await page.getByRole('button', { name: 'Nouvel article' }).first().click()
  await page.waitForURL(/\/espace\/articles\//)
  await page.getByRole('textbox', { name: /^Titre/ }).fill(secretTitle)
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  await expect.poll(() => settledWords(page, id)).toContain(secretTitle)
  await page.close()
  const { rows } = await inSiteDatabase((client) => client.query<{ version: number }>('SELECT r.version FROM "Article" a JOIN "Revision" r ON r.id = a."workingRevisionId" WHERE a.id = $1', [id]))
  return { id, version: rows[0]?.version ?? 0 }
}

const values: Record<string, string> = { '[page]': 'a-propos', '[number]': '1', '[jeton]': 'x', '[...nextauth]': 'session', '[...key]': 'x/y.webp', '[palette]': 'majorelle', '[field]': 'valley', '[seed]': 'un' }

function address(pattern: string): string {
  const slug = pattern.startsWith('/articles') ? 'vingt-trois-datacenters' : pattern.startsWith('/auteurs') ? 'salma-berrada' : pattern.startsWith('/rubriques') ? 'numerique' : 'a-propos'
  const path = pattern.replace('/zellige/[...path]', '/zellige/carre/majorelle/valley/un.svg').replaceAll('[slug]', slug).replaceAll('[id]', draft.id).replace(/\[[^\]]+\]/g, (name) => values[name] ?? name)
  return site() + path
}

async function answerTo(request: APIRequestContext, url: string): Promise<Answer | string> {
  const response: APIResponse = await request.get(url, { maxRedirects: 0 })
  const status = response.status()
  const location = response.headers().location ?? ''
  if (status === 303) return 'form'
  if (status === 307 && location.includes('/connexion')) return 'sign-in'
  if (status === 307 && location.endsWith('/redaction/soumissions')) return 'onward'
  if (status === 404) return 'absent'
  if (status === 405) return 'locked'
  if (status !== 200) return `${status} ${location}`
  return (await response.text()).includes('>Cette page n’est pas pour vous<') ? 'refused' : 'page'
}
