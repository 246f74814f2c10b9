import { expect, test } from '@playwright/test'
import { demo, signInLink } from '../support/signed-in'

const site = () => process.env.SITE ?? ''
const article = '/articles/vingt-trois-datacenters'

test('the second request for a page does not enter Next', async ({ request }) => {
  const path = `/recherche?q=jamais+cherche+${process.pid}`
  const first = await request.get(site() + path)
  const second = await request.get(`${site()}${path}&inconnu=1`)
  expect(first.headers()['server-timing']).toBe('front;desc=miss')
  expect(second.headers()['server-timing']).toBe('front;desc=hit')
  expect(await second.text()).toBe(await first.text())
})

test('a document holds no script but the site’s one file and data, and no cookie', async ({ request }) => {
  const response = await request.get(site() + article)
  const html = await response.text()
  const scripts = [...html.matchAll(/<script\b([^>]*)>/g)].map((match) => match[1] ?? '')
  expect(scripts.length).toBeGreaterThan(0)
  expect(scripts.filter((attributes) => !/src="\/static\/site\.|application\/ld\+json/.test(attributes))).toEqual([])
  expect(html).not.toContain(' style="')
  expect(response.headers()['set-cookie']).toBeUndefined()
  expect(response.headers()['content-security-policy']).toContain("script-src 'self'; style-src 'self'")
})

test('what is not there is a whole page with its status', async ({ page }) => {
  const response = await page.goto(`${site()}/articles/jamais-ecrit`)
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('without JavaScript a refused comment keeps what was typed, an accepted one is held', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(site() + article)
  const form = page.locator('form[action$="/commentaires"]')
  await form.getByLabel('Commentaire').fill('Un texte qui donne à penser.')
  await form.getByLabel('Nom').fill('Karim')
  await form.getByLabel('Adresse e-mail').fill('pas-une-adresse')
  await form.evaluate((element) => element.setAttribute('novalidate', ''))
  const refused = page.waitForResponse((response) => response.request().method() === 'POST')
  await form.getByRole('button').click()
  expect((await refused).status()).toBe(422)
  await expect(form.getByLabel('Commentaire')).toHaveValue('Un texte qui donne à penser.')
  await form.getByLabel('Adresse e-mail').fill('karim@lecteurs.example')
  await form.getByRole('button').click()
  await expect(page).toHaveURL(/fait=commentaire-en-attente/)
  await page.close()
})

test('a sign-in link opens by its button, once', async ({ page, browser }) => {
  const link = await signInLink(demo.editor)
  await page.goto(link)
  await page.goto(link)
  await page.locator('form[action="/connexion/ouvrir/valider"] button').click()
  await expect(page).toHaveURL(/\/redaction/)
  const second = await browser.newPage()
  await second.goto(link)
  const refused = second.waitForResponse((response) => response.request().method() === 'POST')
  await second.locator('form[action="/connexion/ouvrir/valider"] button').click()
  expect((await refused).status()).toBe(422)
  await second.close()
})

test('a search asks for the words of its address', async ({ request }) => {
  const found = await (await request.get(`${site()}/recherche?q=serveur`)).text()
  const nothing = await (await request.get(`${site()}/recherche?q=xyzzyplugh`)).text()
  expect(found).toContain('/articles/')
  expect(found).not.toBe(nothing)
  expect(found).toContain('value="serveur"')
})

test('the process says how it is', async ({ request }) => {
  await request.get(`${site()}/`)
  const health = await (await request.get(`${site()}/api/health`)).json()
  expect(health).toMatchObject({ status: 'ok', front: { rendering: 0, waiting: 0 } })
  expect(health.front.pages).toBeGreaterThan(0)
  expect(health.front.bytes).toBeGreaterThan(1_000)
  expect(await (await request.get(`${site()}/api/ready`)).json()).toEqual({ status: 'ready', database: true })
})
