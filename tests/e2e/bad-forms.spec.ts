import { expect, test, type APIResponse, type Page } from '@playwright/test'
import * as hostile from '../support/hostile'
import { everyRow } from '../support/site-database'

const site = () => process.env.SITE ?? ''
const article = '/articles/vingt-trois-datacenters'

type Form = { page: string; action: string; good: Record<string, string>; bad: Record<string, string[]> }

/** Every public form: where it stands, what it takes, and what each field must refuse. */
const forms: Record<string, Form> = {
  comment: {
    page: article, action: `${article}/commentaires`,
    good: { body: 'Un commentaire.', name: 'Karim', email: 'karim@lecteurs.example' },
    bad: { body: ['', hostile.control, hostile.long(20_000)], name: ['', '   ', hostile.control, hostile.reversed, hostile.long(200)], email: ['', ...hostile.twoAddresses] },
  },
  application: {
    page: '/devenir-contributeur', action: '/devenir-contributeur/candidature',
    good: { name: 'Hanane', email: 'hanane@lecteurs.example', motivation: 'Raconter.', topics: 'Archives', links: '', consent: 'on' },
    bad: { name: ['', hostile.control, hostile.long(200)], email: ['', ...hostile.twoAddresses], motivation: ['', hostile.long(20_000)], topics: ['', hostile.long(600)], links: hostile.hostileLinks, consent: ['', 'oui'] },
  },
  newsletter: { page: '/newsletter', action: '/newsletter/abonnement', good: { email: 'karim@lecteurs.example', source: 'page' }, bad: { email: ['', ...hostile.twoAddresses] } },
  'sign-in': { page: '/connexion', action: '/connexion/lien', good: { email: 'karim@lecteurs.example' }, bad: { email: ['', ...hostile.twoAddresses] } },
}

const tokens = new Map<string, string>()
async function tokenOf(page: Page, { page: path, action }: Form): Promise<string> {
  const known = tokens.get(action)
  if (known) return known
  const html = await (await page.request.get(site() + path)).text()
  const form = html.slice(html.indexOf(`action="${action}"`))
  const token = /name="jeton" value="([^"]+)"/.exec(form)?.[1] ?? ''
  tokens.set(action, token)
  return token
}

const post = async (page: Page, form: Form, values: Record<string, string>): Promise<APIResponse> =>
  page.request.post(site() + form.action, { form: { jeton: await tokenOf(page, form), ...values }, maxRedirects: 0, headers: { origin: site() } })

test.describe('every public form', () => {
  for (const [name, form] of Object.entries(forms)) {
    test(`${name}: refuses at the field, keeps what was typed, stores nothing`, async ({ browser }) => {
      const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
      const before = await everyRow()
      for (const [field, values] of Object.entries(form.bad)) for (const value of values) {
        const response = await post(page, form, { ...form.good, [field]: value })
        const what = `${field} = ${JSON.stringify(value.slice(0, 40))}`
        expect(response.status(), what).toBe(422)
        await page.setContent(await response.text())
        const shown = page.locator(`form[action="${form.action}"]`).first()
        const wrong = shown.locator(`[name="${field}"]`)
        await expect(wrong, what).toHaveAttribute('aria-invalid', 'true')
        const error = (await wrong.getAttribute('aria-describedby'))?.split(' ').at(-1) ?? ''
        await expect(page.locator(`[id="${error}"]`), what).toHaveText(/^[A-ZÀÉ\d].{6,}\.$/)
        for (const [other, typed] of Object.entries(form.good)) if (other !== field && other !== 'consent' && other !== 'source') await expect(shown.locator(`[name="${other}"]`)).toHaveValue(typed)
        if (value && !/[\r\n\u0007]/.test(value) && field !== 'consent') await expect(wrong).toHaveValue(value)
      }
      expect(await everyRow()).toBe(before)
    })

    test(`${name}: other bodies and other origins are refused whole`, async ({ page }) => {
      const before = await everyRow()
      const token = await tokenOf(page, form)
      const send = async (options: Parameters<typeof page.request.post>[1]) => (await page.request.post(site() + form.action, { maxRedirects: 0, ...options })).status()
      const good = { jeton: token, ...form.good }
      const origin = site()
      expect(await send({ form: good, headers: { origin: 'https://evil.example' } })).toBe(403)
      expect(await send({ form: good, headers: { origin: 'null' } })).toBe(403)
      expect(await send({ form: good, headers: { cookie: 'authjs.session-token=x' } })).toBe(403)
      expect(await send({ data: good, headers: { origin } })).toBe(415)
      expect(await send({ data: 'x', headers: { origin, 'content-type': 'multipart/form-data; boundary=x' } })).toBe(400)
      expect(await send({ data: Buffer.alloc(10 * 1024 * 1024, 'a'), headers: { origin, 'content-type': 'application/x-www-form-urlencoded' } })).toBe(413)
      expect(await send({ form: { ...good, jeton: 'faux' }, headers: { origin } })).toBe(422)
      // A name that ends in brackets is a list, one with a dot is a word of its own: neither is a field.
      expect(await send({ form: { jeton: token, 'email[ne]': 'x', 'email[]': 'x', 'name.x': 'y' }, headers: { origin } })).toBe(422)
      expect(await everyRow()).toBe(before)
      expect((await page.request.get(site() + form.page)).status()).toBe(200)
    })
  }
})

test('a name that holds markup is a name', async ({ page }) => {
  const form = forms.comment as Form
  const response = await post(page, form, { ...form.good, name: hostile.markup, email: 'pas une adresse' })
  const html = await response.text()
  expect(html).not.toContain('<script>alert(1)')
  await page.setContent(html)
  await expect(page.locator(`form[action="${form.action}"] [name=name]`)).toHaveValue(hostile.markup)
})

test('what fills the field that nobody sees is thanked and forgotten', async ({ page }) => {
  const form = forms.comment as Form
  const before = await everyRow()
  expect((await post(page, form, { ...form.good, site_web: 'https://spam.example' })).status()).toBe(303)
  expect(await everyRow()).toBe(before)
})

test('a way back leads only to this site', async ({ page }) => {
  for (const way of ['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)', '/%0d%0aSet-Cookie:x=1']) {
    for (const name of ['suite', 'callbackUrl', 'next', 'returnTo']) {
      const response = await page.request.get(`${site()}/connexion?${name}=${encodeURIComponent(way)}`, { maxRedirects: 0 })
      expect(response.status()).toBe(200)
      expect(await response.text()).not.toContain('evil.example')
    }
  }
})
