import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'

const site = () => process.env.SITE ?? ''
const field = (page: Page) => page.getByLabel('Rechercher dans le magazine')
const list = (page: Page) => page.getByRole('listbox', { name: 'Textes proposés' })
const options = (page: Page) => list(page).getByRole('option')
const datacenters = /Vingt-trois datacenters/

/** Types, and waits for what is offered. */
async function offered(page: Page, words: string, path = '/recherche'): Promise<void> {
  await page.goto(site() + path)
  await field(page).pressSequentially(words)
  await expect(list(page)).toBeVisible()
}

test('typing offers articles, and says how many', async ({ page }) => {
  await offered(page, 'datac')
  await expect(options(page)).toContainText([datacenters])
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true')
  await expect(page.getByRole('status').filter({ hasText: /texte.? proposé/ })).toHaveCount(1)
  await expect(field(page)).toBeFocused()
})

test('arrows choose and go round, Enter goes to the article', async ({ page }) => {
  await offered(page, 'le')
  const count = await options(page).count()
  expect(count).toBeGreaterThan(2)
  const pointed = () => field(page).getAttribute('aria-activedescendant')
  await page.keyboard.press('ArrowUp')
  expect(await pointed()).toBe(await options(page).nth(count - 1).getAttribute('id'))
  await page.keyboard.press('ArrowDown')
  expect(await pointed()).toBeNull()
  await page.keyboard.press('ArrowDown')
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true')
  const title = await options(page).first().locator('.suggestion-title').textContent()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/articles\//)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '')
})

test('Enter without a choice searches', async ({ page }) => {
  await offered(page, 'datac')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${site()}/recherche?q=datac`)
  await expect(list(page)).toBeHidden()
})

test('Escape closes and keeps what was typed, an arrow opens again, leaving closes', async ({ page }) => {
  await offered(page, 'datac')
  await page.keyboard.press('Escape')
  await expect(list(page)).toBeHidden()
  await expect(field(page)).toHaveValue('datac')
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.press('ArrowDown')
  await expect(list(page)).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(list(page)).toBeHidden()
})

test('a finger goes where it presses', async ({ browser }) => {
  const page = await (await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })).newPage()
  await offered(page, 'datac', '/articles/jamais-ecrit')
  await options(page).filter({ hasText: datacenters }).tap()
  await expect(page).toHaveURL(`${site()}/articles/vingt-trois-datacenters`)
  await page.context().close()
})

test('hostile text is text: as typed, and as title', async ({ page }) => {
  const seen: string[] = []
  page.on('dialog', (dialog) => (seen.push(dialog.message()), void dialog.dismiss()))
  page.on('pageerror', (error) => seen.push(error.message))
  await page.goto(`${site()}/recherche`)
  for (const words of ['<img src=x onerror=alert(1)>', `"'><script>alert(1)</script>`, '🙂🙂🙂', '%_%\\', 'é'.repeat(10_000)]) {
    await field(page).evaluate((input: HTMLInputElement) => input.removeAttribute('maxlength'))
    const answered = words.length < 60 ? page.waitForResponse((response) => response.url().includes('/suggestions')) : null
    await field(page).fill(words)
    if (answered) expect((await answered).status()).toBe(200)
    await expect(list(page)).toBeHidden()
  }
  const title = `<img src=x onerror="alert('1')"> & « deux » 🙂`
  await page.route('**/recherche/suggestions?*', (route) => route.fulfill({ json: { says: '<b>1</b>', articles: [{ path: '/articles/vingt-trois-datacenters', title, section: '<i>Idées</i>' }] } }))
  await field(page).fill('image')
  await expect(options(page).locator('.suggestion-title')).toHaveText(title)
  expect(await list(page).locator('img, b, i').count()).toBe(0)
  expect(seen).toEqual([])
})

test('what was typed before is not waited for any more', async ({ page }) => {
  await page.goto(`${site()}/recherche`)
  // Never answered: only giving it up ends it.
  await page.route('**/suggestions?q=pre*', () => {})
  await page.route('**/suggestions?q=nou*', (route) => route.fulfill({ json: { says: '', articles: [{ path: '/', title: 'nouveau', section: 'Idées' }] } }))
  const first = page.waitForRequest('**/suggestions?q=pre*')
  await field(page).fill('premier')
  const asked = await first
  const givenUp = page.waitForEvent('requestfailed', (request) => request === asked)
  await field(page).fill('nouveau')
  await givenUp
  await expect(options(page)).toContainText(['nouveau'])
})

test('offline, refused or broken: no list, and the form searches', async ({ page }) => {
  await offered(page, 'datac')
  for (const answer of [{ status: 429 }, { status: 500, body: 'non' }, { status: 200, body: '<html>' }, null]) {
    await page.route('**/recherche/suggestions?*', (route) => (answer ? route.fulfill(answer) : route.abort()))
    const asked = page.waitForRequest('**/recherche/suggestions?*')
    await field(page).fill(`datacenter ${answer?.status ?? ''}${answer?.body ?? ''}`)
    await asked
    await expect(list(page)).toBeHidden()
    await page.unroute('**/recherche/suggestions?*')
  }
  await field(page).fill('datacenters')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${site()}/recherche?q=datacenters`)
})

test('without a script nothing is different', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(`${site()}/recherche`)
  await expect(page.getByRole('searchbox')).toBeVisible()
  await page.getByRole('searchbox').fill('datacenters')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${site()}/recherche?q=datacenters`)
  await page.close()
})

for (const look of [{ colorScheme: 'light', viewport: { width: 1440, height: 900 } }, { colorScheme: 'dark', viewport: { width: 390, height: 844 } }] as const) {
  test(`open and pointed at, it is accessible and nothing scrolls sideways: ${look.colorScheme}`, async ({ browser }) => {
    const context = await browser.newContext(look)
    const page = await context.newPage()
    await offered(page, 'le')
    await page.keyboard.press('ArrowDown')
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))).toEqual([])
    for (const width of [look.viewport.width, 320]) {
      await page.setViewportSize({ width, height: 800 })
      await expect(list(page)).toBeVisible()
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
    }
    await context.close()
  })
}

test('they are asked for by one address only, and never kept by the front', async ({ request }) => {
  const path = `${site()}/recherche/suggestions?q=datac`
  for (let n = 0; n < 2; n += 1) {
    const { 'server-timing': how, 'x-content-type-options': sniff, 'cache-control': keeping, 'set-cookie': cookie } = (await request.get(path)).headers()
    expect([how, sniff, cookie]).toEqual([undefined, 'nosniff', undefined])
    expect(keeping).toMatch(/^public, max-age=30\b/)
  }
  expect((await request.post(path)).status()).toBe(405)
})
