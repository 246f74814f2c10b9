import { expect, test, type APIRequestContext, type Browser, type Page } from '@playwright/test'
import { demo, signedIn, signInLink } from '../support/signed-in'
import { signInBy, type StaffClient } from '../support/staff-client'

const site = () => process.env.SITE ?? ''
const title = 'Vingt-trois datacenters, et la souveraineté en ligne de mire'
const article = '/articles/vingt-trois-datacenters'
const how = async (request: APIRequestContext, path: string) => (await request.get(site() + path)).headers()['server-timing']

/** Every page of the magazine, kept; with what each says. */
async function keepEverything(request: APIRequestContext): Promise<Map<string, string>> {
  const pages = new Map<string, string>()
  const todo = ['/', '/auteurs', '/rss.xml', '/sitemap.xml', '/recherche?q=energie', '/recherche?q=souverainete', '/newsletter', '/connexion']
  for (let path = todo.shift(); path !== undefined; path = todo.shift()) {
    if (pages.has(path)) continue
    const body = await (await request.get(site() + path)).text()
    pages.set(path, body)
    for (const match of body.matchAll(/href="(\/(?:articles|rubriques|auteurs|a-propos|mentions|politique|devenir)[^"#?]*)"/g)) todo.push(match[1] ?? '')
  }
  for (const path of pages.keys()) expect([path, await how(request, path)]).toEqual([path, 'front;desc=hit'])
  return pages
}

/** Which of them a change dropped. */
async function dropped(request: APIRequestContext, pages: Map<string, string>): Promise<string[]> {
  const gone: string[] = []
  for (const path of pages.keys()) if ((await how(request, path)) !== 'front;desc=hit') gone.push(path)
  return gone.sort()
}

const editorPage = async (browser: Browser): Promise<Page> => (await signedIn(browser, demo.editor)).newPage()

test('a comment drops the page of its article, and nothing else', async ({ browser, request }) => {
  const pages = await keepEverything(request)
  expect(pages.size).toBeGreaterThan(35)
  const editor = await editorPage(browser)
  await editor.goto(`${site()}/redaction/commentaires`)
  const row = editor.getByRole('listitem').filter({ hasText: title }).first()
  await row.getByRole('button', { name: 'Publier' }).click()
  await expect(row).toHaveCount(0)
  expect(await dropped(request, pages)).toEqual([article])
})

test('an article that is withdrawn and put back drops the pages that show it and the lists that it was in', async ({ browser, request }) => {
  const pages = await keepEverything(request)
  // A page that only links to it from its own text goes on as it was.
  const counting = ['/auteurs', '/sitemap.xml']
  const showing = [...pages].filter(([path, body]) => body.includes(title) || counting.includes(path) || path.startsWith('/recherche')).map(([path]) => path)
  expect(showing).toEqual(expect.arrayContaining(['/', '/rss.xml', '/sitemap.xml', '/rubriques/numerique', '/auteurs/salma-berrada', article]))
  expect(showing.length).toBeLessThan(pages.size - 10)
  const editor = await editorPage(browser)
  await editor.goto(`${site()}/redaction/articles?q=souveraineté`)
  await editor.getByRole('link', { name: title }).click()
  await editor.getByRole('button', { name: 'Dépublier' }).click()
  await editor.getByRole('dialog').getByRole('button', { name: 'Retirer du site' }).click()
  await expect(editor.getByRole('button', { name: 'Remettre en ligne' })).toBeVisible()
  expect(await dropped(request, pages)).toEqual(showing.sort())
  const without = await keepEverything(request)
  expect([...without].filter(([, body]) => body.includes(title))).toEqual([])

  await editor.getByRole('button', { name: 'Remettre en ligne' }).click()
  await editor.getByRole('dialog').getByRole('button', { name: 'Remettre en ligne' }).click()
  await expect(editor.getByRole('button', { name: 'Dépublier' })).toBeVisible()
  expect((await request.get(site() + article)).status()).toBe(200)
  expect(await (await request.get(`${site()}/`)).text()).toContain(title)
})

const client = async (email: string): Promise<StaffClient> => signInBy(await signInLink(email), site(), site())
const did = async (act: Promise<{ ok: boolean; answer: { body: string } }>) => expect((await act).answer.body).toContain('"ok":true')
/** What a workspace's page holds in a field, or in the data of its editor. */
const valueIn = (page: string, name: string): string => (new RegExp(`name="${name}"[^>]* value="([^"]*)"`).exec(page) ?? new RegExp(`\\\\"${name}\\\\":(\\d+)`).exec(page))?.[1]?.replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll('&#x27;', "'") ?? ''

test('a correction drops the pages that show the article and the lists it is in, not those that count', async ({ request }) => {
  const editor = await client(demo.editor)
  const id = new RegExp(`/redaction/articles/([0-9a-f-]{36})"[^>]*>(?:(?!</a>).)*${title}`).exec((await editor.get(site(), '/redaction/articles?q=souverainet%C3%A9')).body)?.[1] ?? ''
  await did(editor.act(site(), 'beginCorrectionAction', { id }))
  const pages = await keepEverything(request)
  const showing = [...pages].filter(([path, body]) => body.includes(title) || path === '/sitemap.xml' || path.startsWith('/recherche')).map(([path]) => path)
  expect(showing).not.toContain('/auteurs')
  const version = valueIn((await editor.get(site(), `/redaction/articles/${id}`)).body, 'version')
  await did(editor.act(site(), 'publishAction', { id, version, publicNote: '', slug: '' }))
  expect(await dropped(request, pages)).toEqual(showing.sort())
})

test('a page of the site’s own drops itself alone', async ({ request }) => {
  const pages = await keepEverything(request)
  const admin = await client(demo.admin)
  const form = (await admin.get(site(), '/redaction/pages/a-propos')).body
  await did(admin.act(site(), 'savePageAction', { slug: 'a-propos', version: valueIn(form, 'version'), title: valueIn(form, 'title'), body: valueIn(form, 'body') }))
  expect(await dropped(request, pages)).toEqual(['/a-propos'])
})

test('what an author says of themselves drops their page, the list of authors, and the pages that show what they signed', async ({ request }) => {
  const pages = await keepEverything(request)
  const author = await client(demo.contributor)
  const page = pages.get('/auteurs/salma-berrada') ?? ''
  const signed = [...page.matchAll(/href="(\/articles\/[^"#?]+)"/g)].map((match) => match[1] ?? '')
  expect(signed.length).toBeGreaterThan(0)
  await did(author.act(site(), 'editProfileAction', { name: 'Salma Berrada', slug: '', city: 'Casablanca', bio: 'Elle écrit sur ce que le numérique change.', links: '', portrait: '' }))
  const gone = await dropped(request, pages)
  expect(gone).toEqual(expect.arrayContaining(['/auteurs', '/auteurs/salma-berrada', ...signed]))
  // Nothing but what shows something of hers: a card, an item of the feed, a line of the sitemap.
  const others = gone.filter((path) => path !== '/auteurs' && !signed.some((one) => pages.get(path)?.includes(one)))
  expect(others).toEqual([])
  expect(gone).not.toContain('/a-propos')
})

test('the name of the magazine is on every page', async ({ request }) => {
  const pages = await keepEverything(request)
  const admin = await client(demo.admin)
  const form = (await admin.get(site(), '/redaction/reglages')).body
  const fields = Object.fromEntries(['name', 'shortName', 'tagline', 'newsletterName', 'newsletterPitch', 'footerNote', 'accent', 'logo'].map((name) => [name, valueIn(form, name)]))
  await did(admin.act(site(), 'saveSettingsAction', { ...fields, newsletterPitch: 'Le numérique, ici.', footerNote: '' }))
  expect(await dropped(request, pages)).toEqual([...pages.keys()].sort())
})
