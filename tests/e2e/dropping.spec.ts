import { expect, test, type APIRequestContext, type Browser, type Page } from '@playwright/test'
import { demo, signedIn } from '../support/signed-in'

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
  await editor.goto(`${site()}/redaction/articles`)
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
