/** Publication at a time, in the browser: planned, moved on the calendar by hand and by keys, and out at its hour. */
import AxeBuilder from '@axe-core/playwright'
import { expect as soon, test, type Browser, type Page } from '@playwright/test'
import { addDays, instantsOf, localTimeOf } from '@/lib/i18n/local-time'
import { mail } from '../support/mailbox'
import { aText, nowIn } from '../support/shared-texts'
import { demo, signedIn } from '../support/signed-in'
import { inSiteDatabase } from '../support/site-database'

/** What the server has to answer first may take longer than a frame. */
const expect = soon.configure({ timeout: 20_000 })
const site = () => process.env.SITE ?? ''
const zone = 'Africa/Casablanca'
/** A day of a month that is otherwise empty: the 10th of the month after next. */
const day = addDays(`${localTimeOf(new Date(Date.now() + 62 * 86_400_000), zone).date.slice(0, 7)}-01`, 9)

const pageOf = async (browser: Browser, who: keyof typeof demo, more: Parameters<typeof signedIn>[2] = {}) => (await signedIn(browser, demo[who], { viewport: { width: 1440, height: 900 }, ...more })).newPage()
const row = (id: string) => inSiteDatabase(async (client) => (await client.query<{ status: string; scheduledFor: Date | null; slug: string }>('SELECT status, "scheduledFor", slug FROM "Article" WHERE id = $1', [id])).rows[0])
const scheduledFor = async (id: string) => {
  const at = (await row(id))?.scheduledFor
  return at ? localTimeOf(at, zone) : null
}
const axe = async (page: Page) => expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 160)) }))).toEqual([])

/** A text that waits for its hour, by its rows. */
async function waiting(title: string, time: string): Promise<string> {
  const { id } = await aText({ title, status: 'accepted' })
  // By our own data of the zones: Postgres has its own, of another year.
  const meant = instantsOf({ date: day, time }, zone)
  if (meant.kind === 'never') throw new Error(`${zone} has no ${day} ${time}`)
  await inSiteDatabase((client) => client.query(`UPDATE "Article" SET status = 'scheduled', "scheduledFor" = $2, "scheduledSlug" = $3 WHERE id = $1`, [id, meant.at, `essai-${id}`]))
  return id
}
const entryOf = (page: Page, id: string) => page.locator(`[data-entry="${id}"]`)
const gripOf = (page: Page, title: string) => page.getByRole('button', { name: `Déplacer « ${title} »` })
/** Presses a decision's button, in the bar or behind « Autres décisions ». */
const decision = (page: Page) => async (name: string) => {
  const button = page.getByRole('button', { name, exact: true }).locator('visible=true')
  if ((await button.count()) === 0) await page.locator('summary', { hasText: 'Autres décisions' }).click()
  await button.first().click()
}
const plain = (text: string | null) => (text ?? '').replace(/\s/g, ' ')

test('an accepted text is planned with the keyboard, says when everywhere, and is out at its hour', async ({ browser }) => {
  test.setTimeout(150_000)
  const { id } = await aText({ title: 'La lumière du soir', status: 'accepted' })
  const editor = await pageOf(browser, 'editor')
  await editor.goto(`${site()}/redaction/articles/${id}`)
  await editor.getByRole('button', { name: 'Publier', exact: true }).press('Enter')
  const dialog = editor.getByRole('dialog')
  await dialog.getByRole('radio', { name: /Publier maintenant/ }).focus()
  await editor.keyboard.press('ArrowDown')
  await expect(dialog.getByRole('radio', { name: /Planifier/ })).toBeChecked()
  await expect(dialog).toContainText('heure de Casablanca')
  await axe(editor)

  await dialog.getByLabel('Jour').fill('2020-01-01')
  await dialog.locator('input[type=time]').fill('09:00')
  await dialog.getByRole('button', { name: 'Planifier la publication' }).press('Enter')
  await expect(dialog.getByRole('alert')).toContainText('Cette heure est passée')
  await expect(dialog.getByRole('radio', { name: /Planifier/ })).toBeChecked()
  await dialog.getByLabel('Jour').fill(day)
  await dialog.getByRole('button', { name: 'Planifier la publication' }).press('Enter')
  await expect(dialog).toBeHidden()
  await expect(editor.getByText(/^Programmé · 10/).first()).toBeVisible()
  expect(await scheduledFor(id)).toEqual({ date: day, time: '09:00' })
  const told = await mail(demo.contributor, '« La lumière du soir » paraîtra bientôt')
  expect(plain(told.text ?? '')).toContain('à 9 h (heure de Casablanca)')

  const author = await pageOf(browser, 'contributor')
  await author.goto(`${site()}/espace`)
  await expect(author.getByRole('listitem').filter({ hasText: 'La lumière du soir' }).getByText(/^Programmé · 10/)).toBeVisible()
  await editor.goto(`${site()}/redaction/articles?onglet=scheduled`)
  await expect(editor.getByRole('row').filter({ hasText: 'La lumière du soir' }).getByText(/^Programmé · 10/)).toBeVisible()

  await inSiteDatabase((client) => client.query(`UPDATE "Article" SET "scheduledFor" = clock_timestamp() + interval '2 seconds' WHERE id = $1`, [id]))
  await expect.poll(async () => (await row(id))?.status, { timeout: 30_000 }).toBe('published')
  const { slug } = (await row(id)) ?? { slug: '' }
  expect(slug).toBe('la-lumiere-du-soir')
  expect((await author.goto(`${site()}/articles/${slug}`))?.status()).toBe(200)
  await mail(demo.contributor, '« La lumière du soir » est publié')
})

test('it is moved and given up from its page', async ({ browser }) => {
  const id = await waiting('Un autre jour', '09:00')
  const editor = await pageOf(browser, 'editor')
  await editor.goto(`${site()}/redaction/articles/${id}`)
  const choose = decision(editor)
  await choose('Changer l’heure')
  await expect(editor.getByRole('dialog').getByLabel('Jour')).toHaveValue(day)
  await editor.getByRole('dialog').locator('input[type=time]').fill('18:30')
  await editor.getByRole('dialog').getByRole('button', { name: 'Changer l’heure' }).click()
  await expect.poll(() => scheduledFor(id)).toEqual({ date: day, time: '18:30' })
  await choose('Déprogrammer')
  await editor.getByRole('dialog').getByRole('button', { name: 'Déprogrammer' }).click()
  await expect.poll(async () => (await row(id))?.status).toBe('accepted')
})

test('the calendar moves it by hand, and by keys that say where it goes', async ({ browser }) => {
  const [byHand, byKeys] = [await waiting('Par la main', '10:15'), await waiting('Par les touches', '11:00')]
  const editor = await pageOf(browser, 'editor')
  await editor.goto(`${site()}/redaction/calendrier?jour=${day}`)
  await entryOf(editor, byHand).dragTo(editor.locator(`[data-date="${addDays(day, 2)}"]`))
  await expect.poll(() => scheduledFor(byHand)).toEqual({ date: addDays(day, 2), time: '10:15' })
  await expect(editor.locator(`[data-date="${addDays(day, 2)}"] [data-entry="${byHand}"]`)).toBeVisible()

  const live = editor.locator('main [aria-live=assertive]')
  await gripOf(editor, 'Par les touches').press('Enter')
  await expect(live).toContainText('est pris')
  await editor.keyboard.press('ArrowRight')
  await expect(editor.locator(`[data-date="${addDays(day, 1)}"] [data-entry="${byKeys}"]`)).toBeVisible()
  await expect(gripOf(editor, 'Par les touches')).toBeFocused()
  await editor.keyboard.press('Escape')
  await expect(live).toContainText('Annulé')
  await expect(editor.locator(`[data-date="${day}"] [data-entry="${byKeys}"]`)).toBeVisible()
  expect(await scheduledFor(byKeys)).toEqual({ date: day, time: '11:00' })

  await editor.goto(`${site()}/redaction/calendrier?vue=semaine&jour=${day}`)
  await gripOf(editor, 'Par les touches').press('Space')
  await editor.keyboard.press('ArrowDown')
  await expect(gripOf(editor, 'Par les touches')).toBeFocused()
  await editor.keyboard.press('Enter')
  await expect.poll(() => scheduledFor(byKeys)).toEqual({ date: day, time: '12:00' })
})

test('what somebody else moved meanwhile goes back, and the calendar says why', async ({ browser }) => {
  const id = await waiting('À deux', '08:00')
  const editor = await pageOf(browser, 'editor')
  await editor.goto(`${site()}/redaction/calendrier?jour=${day}`)
  await expect(entryOf(editor, id)).toBeVisible()
  await inSiteDatabase((client) => client.query(`UPDATE "Article" SET "scheduledFor" = "scheduledFor" + interval '3 hours' WHERE id = $1`, [id]))
  await entryOf(editor, id).dragTo(editor.locator(`[data-date="${addDays(day, 1)}"]`))
  await expect(editor.getByRole('alert').filter({ hasText: 'revenu à sa place' })).toBeVisible()
  await expect(editor.locator(`[data-date="${day}"] [data-entry="${id}"]`)).toContainText(/11\sh/)
  expect(await scheduledFor(id)).toEqual({ date: day, time: '11:00' })
  await nowIn(id, 'accepted')
})

test('without script the calendar is read, and each entry leads to its article', async ({ browser }) => {
  const id = await waiting('Sans script', '07:00')
  const page = await pageOf(browser, 'editor', { javaScriptEnabled: false })
  await page.goto(`${site()}/redaction/calendrier?jour=${day}`)
  await entryOf(page, id).getByRole('link', { name: 'Sans script' }).click()
  await expect(page).toHaveURL(new RegExp(`/redaction/articles/${id}$`))
})

test('an article is withdrawn in favour of another page', async ({ browser }) => {
  const editor = await pageOf(browser, 'editor')
  const { id, slug } = await inSiteDatabase(async (client) => (await client.query<{ id: string; slug: string }>(`SELECT id, slug FROM "Article" WHERE status = 'published' AND "withdrawnAt" IS NULL AND slug NOT IN ('vingt-trois-datacenters', 'la-lumiere-du-soir') ORDER BY id LIMIT 1`)).rows[0]) ?? { id: '', slug: '' }
  const reader = (path: string) => editor.request.get(site() + path, { maxRedirects: 0 })
  expect((await reader(`/articles/${slug}`)).status()).toBe(200)
  await editor.goto(`${site()}/redaction/articles/${id}`)
  const choose = decision(editor)
  await choose('Dépublier')
  const dialog = editor.getByRole('dialog')
  await dialog.getByLabel(/Envoyer les lecteurs ailleurs/).fill(`/articles/${slug}`)
  await dialog.getByRole('button', { name: 'Retirer du site' }).click()
  await expect(dialog.getByRole('alert')).toContainText('ramène à l’article')
  await dialog.getByLabel(/Envoyer les lecteurs ailleurs/).fill('/articles/vingt-trois-datacenters')
  await dialog.getByRole('button', { name: 'Retirer du site' }).click()
  await expect(dialog).toBeHidden()
  await expect.poll(async () => (await reader(`/articles/${slug}`)).status()).toBe(308)
  expect((await reader(`/articles/${slug}`)).headers().location).toBe('/articles/vingt-trois-datacenters')
  await choose('Remettre en ligne')
  await editor.getByRole('dialog').getByRole('button', { name: 'Remettre en ligne' }).click()
  await expect.poll(async () => (await reader(`/articles/${slug}`)).status()).toBe(200)
})

for (const look of [{ colorScheme: 'light', viewport: { width: 1440, height: 900 } }, { colorScheme: 'dark', viewport: { width: 390, height: 844 } }] as const) {
  test(`what is asked before readers see an article, or see it no more, is for everybody, ${look.colorScheme}`, async ({ browser }) => {
    test.setTimeout(120_000)
    const { id } = await aText({ title: `Pour tous les yeux, ${look.colorScheme}`, status: 'accepted' })
    const editor = await pageOf(browser, 'editor', { ...look, reducedMotion: 'reduce' })
    const [choose, dialog] = [decision(editor), editor.getByRole('dialog')]
    const accessible = async () => {
      await axe(editor)
      expect(await editor.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
    }
    await editor.goto(`${site()}/redaction/articles/${id}`)
    await choose('Publier')
    await expect(dialog).toContainText('Dans un moteur de recherche')
    await expect(dialog.getByText('Partagé sur un réseau social')).toBeAttached()
    await accessible()
    await dialog.getByRole('radio', { name: /Planifier/ }).check()
    await expect(dialog.getByLabel('Jour')).toBeVisible()
    await accessible()
    await dialog.getByRole('button', { name: 'Annuler' }).click()
    await choose('Mettre sous embargo')
    await expect(dialog.getByLabel('Raison')).toBeVisible()
    await accessible()

    const published = await inSiteDatabase(async (client) => (await client.query<{ id: string }>(`SELECT id FROM "Article" WHERE slug = 'vingt-trois-datacenters'`)).rows[0]?.id)
    await editor.goto(`${site()}/redaction/articles/${published}`)
    await choose('Dépublier')
    await expect(dialog.getByLabel(/Envoyer les lecteurs ailleurs/)).toBeVisible()
    await accessible()
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1440]) {
    test(`the calendar is for everybody, ${colorScheme} at ${width} px`, async ({ browser }) => {
      await waiting(`Pour tous, ${colorScheme} ${width}`, '09:00')
      const page = await pageOf(browser, 'editor', { colorScheme, viewport: { width, height: 900 }, reducedMotion: 'reduce' })
      for (const view of ['', '&vue=semaine']) {
        await page.goto(`${site()}/redaction/calendrier?jour=${day}${view}`)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Calendrier')
        await axe(page)
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
      }
    })
  }
}
