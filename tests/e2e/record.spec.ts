/** What the desk remembers: the journal, filtered and taken away as a file; a text's own history; the desk in numbers. */
import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Browser, type Download, type Page } from '@playwright/test'
import { newId } from '@/lib/tokens'
import { readCsv } from '../support/csv'
import { aText, opened } from '../support/shared-texts'
import { demo, signedIn } from '../support/signed-in'
import { inSiteDatabase } from '../support/site-database'

const site = () => process.env.SITE ?? ''
const looks = [
  { name: 'a desk, light', colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  { name: 'a desk, dark', colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
  { name: 'a phone, light', colorScheme: 'light', viewport: { width: 390, height: 844 } },
  { name: 'a phone, dark', colorScheme: 'dark', viewport: { width: 390, height: 844 } },
] as const

const axe = async (page: Page) => expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 160)) }))).toEqual([])
const wide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
const editorsPage = async (browser: Browser, options = {}) => (await signedIn(browser, demo.editor, options)).newPage()
const acts = (page: Page) => page.getByRole('list', { name: 'Actes, le dernier en premier' }).locator(':scope > li')
const contentOf = async (download: Download) => readFile(await download.path(), 'utf8')

const hostile = '=HYPERLINK("http://x.example";"Cliquez")\r\n, "Nom"'

/** A text with a history of its own, to which somebody with an odd name belongs. */
async function aHistory(title: string): Promise<string> {
  const { id } = await aText({ title, status: 'in_review' })
  await inSiteDatabase(async (client) => {
    const person = newId()
    await client.query(`INSERT INTO "User" (id, email, name, role) VALUES ($1, $2, $3, 'contributor')`, [person, `${person}@prive.example`, hostile])
    const editor = (await client.query<{ id: string; name: string }>('SELECT id, name FROM "User" WHERE email = $1', [demo.editor])).rows[0]
    const add = (by: { id?: string; name?: string }, verb: string, data: object, minutes: number) =>
      client.query(`INSERT INTO "Event" (id, "actorId", "actorName", verb, subject, "subjectId", data, at) VALUES ($1, $2, $3, $4, 'article', $5, $6, now() - $7 * interval '1 minute')`, [newId(), by.id, by.name, verb, id, data, minutes])
    await add({ id: person, name: hostile }, 'submit', { from: 'draft', to: 'submitted', email: 'a@prive.example' }, 30)
    await add(editor ?? {}, 'take', { from: 'submitted', to: 'in_review' }, 20)
    await add(editor ?? {}, 'nameRevision', { number: 1, name: '+1', was: null }, 10)
  })
  return id
}

test('the journal is narrowed by its form, and what is narrowed is taken away as a file', async ({ browser }) => {
  const page = await editorsPage(browser)
  await page.goto(`${site()}/redaction/journal`)
  await page.getByLabel('Personne', { exact: true }).fill('salma')
  await page.getByRole('combobox', { name: 'Acte' }).selectOption({ label: 'Soumission' })
  await page.getByRole('button', { name: 'Filtrer' }).click()
  await expect(page).toHaveURL(/qui=salma&acte=submit/)
  const shown = await acts(page).count()
  expect(shown).toBeGreaterThan(2)
  await expect(acts(page).filter({ hasText: 'Salma Berrada a soumis le texte à la rédaction' })).toHaveCount(shown)

  await page.locator('summary', { hasText: 'Exporter' }).click()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Tableur (CSV)' }).click()])
  expect(download.suggestedFilename()).toMatch(/^journal-\d{4}-\d\d-\d\d\.csv$/)
  const [heads = [], ...rows] = readCsv((await contentOf(download)).slice(1))
  expect(rows).toHaveLength(shown)
  expect(new Set(rows.map((row) => `${row[heads.indexOf('Personne')]} ${row[heads.indexOf('Acte')]} ${row[heads.indexOf('État après')]}`))).toEqual(new Set(['Salma Berrada submit submitted']))
})

test('no name runs in a spreadsheet, no address leaves, and nobody else gets the file', async ({ browser }) => {
  const id = await aHistory('Un texte au nom étrange')
  const page = await editorsPage(browser)
  const answer = await page.request.get(`${site()}/redaction/journal/export?article=${id}&format=csv`)
  expect(answer.headers()).toMatchObject({ 'cache-control': 'private, no-store', 'content-type': 'text/csv; charset=utf-8' })
  const text = (await answer.body()).toString('utf8')
  const [heads = [], ...rows] = readCsv(text.slice(1))
  expect(rows.map((row) => row[heads.indexOf('Personne')])).toEqual([`'${hostile}`, 'Rachid Haddad', 'Rachid Haddad'])
  expect(rows[2]?.[heads.indexOf('Nom de la révision')]).toBe("'+1")
  const lines = (await (await page.request.get(`${site()}/redaction/journal/export?article=${id}&format=jsonl`)).text()).trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(lines.map(({ by, verb, name }) => [by, verb, name])).toEqual([[hostile, 'submit', null], ['Rachid Haddad', 'take', null], ['Rachid Haddad', 'nameRevision', '+1']])
  expect(text + JSON.stringify(lines)).not.toContain('prive.example')

  for (const context of [await browser.newContext(), await signedIn(browser, demo.contributor)]) {
    const refused = await context.request.get(`${site()}/redaction/journal/export?article=${id}`)
    expect([refused.status(), (await refused.text()).includes('submit')]).toEqual([404, false])
  }
  for (const odd of ['format=exe', 'suite=%00', 'qui=%27%3B--', 'du=0001-01-01&au=9999-12-31', 'acte=publish&acte=take', `article=${'x'.repeat(3000)}`]) {
    expect((await page.request.get(`${site()}/redaction/journal?${odd}`)).status(), odd).toBe(200)
    expect((await page.request.get(`${site()}/redaction/journal/export?${odd}`)).status(), odd).toBe(200)
  }
})

test('the journal is walked by the keyboard; from it one comes to a text, and from the text back', async ({ browser }) => {
  const id = await aHistory('Un texte à retrouver')
  const page = await editorsPage(browser, { viewport: { width: 1440, height: 900 } })
  await page.goto(`${site()}/redaction/journal?article=${id}`)
  await expect(acts(page)).toHaveCount(3)
  await page.keyboard.press('j')
  await expect(acts(page).nth(0)).toBeFocused()
  await page.keyboard.press('j')
  await page.keyboard.press('k')
  await expect(acts(page).nth(0)).toBeFocused()
  await page.keyboard.press('o')
  await expect(page).toHaveURL(`${site()}/redaction/articles/${id}`)
  await page.getByRole('tab', { name: 'Historique' }).click()
  await page.getByRole('link', { name: 'Voir dans le journal' }).click()
  await expect(page).toHaveURL(`${site()}/redaction/journal?article=${id}`)
  await page.getByRole('link', { name: 'Ne plus filtrer par Un texte à retrouver' }).click()
  await expect(page).toHaveURL(`${site()}/redaction/journal`)
})

test('a text’s history is narrowed by person, act and time', async ({ browser }) => {
  const id = await aHistory('Un texte et son histoire')
  const page = await opened(browser, 'editor', id)
  await page.getByRole('tab', { name: 'Historique' }).click()
  const panel = page.getByRole('tabpanel', { name: 'Historique' })
  await expect(panel.getByRole('status')).toHaveText('3 actes')
  await expect(panel.getByRole('listitem').filter({ hasText: 'a pris le texte en relecture' })).toContainText(/À lire\s*devient\s*En relecture/)
  await panel.getByLabel('Personne').selectOption('Rachid Haddad')
  await expect(panel.getByRole('status')).toHaveText('2 actes')
  await panel.getByLabel('Acte').selectOption({ label: 'Prise en relecture' })
  await expect(panel.getByRole('status')).toHaveText('Un acte')
  await panel.getByLabel('Période').selectOption({ label: '7 derniers jours' })
  await expect(panel.getByRole('status')).toHaveText('Un acte')
  await expect(panel.getByText('a soumis le texte')).toHaveCount(0)
})

test('without JavaScript the journal is filtered and read on, and the numbers are drawn with their tables', async ({ browser }) => {
  await aHistory('Trente-deux pêcheries, et leur carnet')
  const page = await editorsPage(browser, { javaScriptEnabled: false })
  await page.goto(`${site()}/redaction/journal`)
  await page.getByRole('link', { name: /Suite|suivant/i }).first().click()
  await expect(page).toHaveURL(/suite=/)
  await page.getByLabel('Titre de l’article').fill('trente deux PÊCHERIES')
  await page.getByRole('button', { name: 'Filtrer' }).click()
  await expect(acts(page)).toHaveCount(3)
  await page.goto(`${site()}/redaction/statistiques`)
  await page.getByRole('link', { name: '2 ans' }).click()
  await expect(page).toHaveURL(/mois=24/)
  await page.getByText('Voir le tableau').first().click()
  await expect(page.getByRole('table', { name: 'Soumis et publiés' }).getByRole('row')).toHaveCount(25)
})

test('the numbers say in words what they draw, and the table adds up to them', async ({ browser }) => {
  const page = await editorsPage(browser)
  await page.goto(`${site()}/redaction/statistiques`)
  const chart = page.getByRole('img', { name: /^Soumis et publiés De .* textes soumis, \d+ publiés\.$/ })
  await expect(chart).toBeVisible()
  const figure = page.getByRole('figure', { name: 'Soumis et publiés' })
  await figure.getByText('Voir le tableau').click()
  const cells = await figure.getByRole('row').filter({ hasNot: page.getByRole('columnheader') }).getByRole('cell').allTextContents()
  const submitted = cells.filter((_, n) => n % 5 === 1).reduce((sum, text) => sum + Number(text), 0)
  expect(submitted).toBeGreaterThan(10)
  await expect(page.getByRole('term').filter({ hasText: 'Textes soumis' }).locator('xpath=following-sibling::dd[1]')).toHaveText(String(submitted))

  await page.getByLabel('Rubrique', { exact: true }).selectOption({ label: 'Numérique' })
  await page.getByRole('button', { name: 'Afficher' }).click()
  await expect(page).toHaveURL(/rubrique=/)
  const ofSection = page.getByRole('table', { name: 'Par rubrique' }).getByRole('row', { name: /^Numérique/ }).getByRole('cell').nth(1)
  await expect(page.getByRole('term').filter({ hasText: 'Textes soumis' }).locator('xpath=following-sibling::dd[1]')).toHaveText((await ofSection.textContent()) ?? '')
})

for (const look of looks) {
  test(`journal and numbers are accessible, and nothing scrolls sideways, on ${look.name}`, async ({ browser }) => {
    test.setTimeout(180_000)
    const { name: _, ...options } = look
    const page = await (await signedIn(browser, demo.admin, { ...options, reducedMotion: 'reduce' })).newPage()
    await page.goto(`${site()}/redaction/journal?qui=rachid&du=2020-01-01`)
    await page.locator('summary', { hasText: 'Exporter' }).click()
    await axe(page)
    expect(await wide(page)).toBeLessThanOrEqual(0)
    await page.goto(`${site()}/redaction/statistiques?mois=24`)
    for (const summary of await page.getByText('Voir le tableau').all()) await summary.click()
    await axe(page)
    for (const width of [look.viewport.width, 320]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await wide(page), `${width} px`).toBeLessThanOrEqual(0)
    }
  })
}
