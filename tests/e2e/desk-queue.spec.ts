import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Browser, type Page } from '@playwright/test'
import { newId } from '@/lib/tokens'
import { aText } from '../support/shared-texts'
import { demo, signedIn } from '../support/signed-in'
import { inSiteDatabase } from '../support/site-database'

const site = () => process.env.SITE ?? ''
const desk = { viewport: { width: 1440, height: 900 } }

const accessible = async (page: Page) => {
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 160)) }))).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
}

/** A label, and submissions that carry it: a list of this test's own. */
async function aPile(count: number, title: (n: number) => string): Promise<{ label: string; name: string; ids: string[] }> {
  const label = newId()
  const name = `Pile ${label.slice(-6)}`
  await inSiteDatabase((client) => client.query(`INSERT INTO "Label" (id, name, colour) VALUES ($1, $2, 'plum')`, [label, name]))
  const ids: string[] = []
  for (let n = 0; n < count; n += 1) {
    const { id } = await aText({ title: title(n), status: 'submitted' })
    ids.push(id)
    await inSiteDatabase(async (client) => {
      await client.query(`UPDATE "Article" SET "assigneeId" = NULL, "submittedAt" = now(), "statusChangedAt" = now() - $2 * interval '1 minute' WHERE id = $1`, [id, 600 - n])
      await client.query('INSERT INTO "ArticleLabel" VALUES ($1, $2)', [id, label])
    })
  }
  return { label, name, ids }
}

const standing = (id: string) =>
  inSiteDatabase(async (client) => (await client.query<{ status: string; assignee: string | null; deadline: Date | null }>(`SELECT a.status, u.name AS assignee, a."deadlineAt" AS deadline FROM "Article" a LEFT JOIN "User" u ON u.id = a."assigneeId" WHERE a.id = $1`, [id])).rows[0])
const moveTo = (id: string, status: string) => inSiteDatabase((client) => client.query('UPDATE "Article" SET status = $2, "statusChangedAt" = now() WHERE id = $1', [id, status]))

const opened = async (browser: Browser, address: string): Promise<Page> => {
  const page = await (await signedIn(browser, demo.editor, desk)).newPage()
  await page.goto(site() + address)
  return page
}
const reading = (page: Page, title: string) => expect(page.getByRole('region', { name: title, exact: true })).toBeVisible()

test('an editor reads and decides twenty submissions without leaving the keyboard', async ({ browser }) => {
  test.setTimeout(240_000)
  const title = (n: number) => `Au clavier ${String(n + 1).padStart(2, '0')}`
  const { label, ids } = await aPile(20, title)
  const page = await opened(browser, `/redaction/soumissions?etiquette=${label}`)
  for (let n = 0; n < 20; n += 1) {
    await reading(page, title(n))
    // A third is declined unread any further, the rest is taken and then accepted or sent back.
    if (n % 3 === 0) {
      await page.keyboard.press('s')
      await expect(page.getByRole('dialog')).toBeVisible()
      await page.keyboard.type('Merci, mais ce sujet vient de paraître.')
      await page.keyboard.press('Control+Enter')
    } else {
      await page.keyboard.press('Enter')
      await expect(page.getByRole('button', { name: 'Accepter' })).toBeVisible()
      if (n % 3 === 1) await page.keyboard.press('a')
      else {
        await page.keyboard.press('d')
        await expect(page.getByRole('dialog')).toBeVisible()
        await page.keyboard.type('Pouvez-vous citer votre source ?')
        await page.keyboard.press('Control+Enter')
      }
    }
    if (n < 19) await reading(page, title(n + 1))
  }
  await expect(page.getByText('Rien sous ces filtres')).toBeVisible()
  const ends = await Promise.all(ids.map(standing))
  expect(ends.map((end) => end?.status)).toEqual(ids.map((_, n) => ['declined', 'accepted', 'changes_requested'][n % 3]))
})

test('who has a text, its deadline and its labels, each by one key', async ({ browser }) => {
  const { label, name, ids: [first = '', second = ''] } = await aPile(2, (n) => `À confier ${n + 1}`)
  const page = await opened(browser, `/redaction/soumissions?etiquette=${label}`)
  await reading(page, 'À confier 1')
  await page.keyboard.press('e')
  const question = page.getByRole('dialog')
  await question.getByLabel('À qui').selectOption({ label: 'Leïla Cherkaoui' })
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('button', { name: /Confié à Leïla Cherkaoui/ })).toBeVisible()
  await page.keyboard.press('t')
  await question.getByLabel('Jour').fill('2020-01-01')
  await page.keyboard.press('Control+Enter')
  await expect(question.getByRole('alert')).toContainText('est passé')
  await question.getByLabel('Jour').fill('2099-06-01')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('button', { name: /pour le 1er juin 2099/ })).toBeVisible()
  await page.keyboard.press('l')
  await question.getByRole('checkbox', { name }).uncheck()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('link', { name: /À confier 1/ })).toHaveCount(0)
  expect(await standing(first)).toMatchObject({ assignee: 'Leïla Cherkaoui', deadline: expect.any(Date) })

  // Somebody else was quicker than the form: it says who.
  await page.goto(`${site()}/redaction/soumissions?etiquette=${label}`)
  await reading(page, 'À confier 2')
  await inSiteDatabase((client) => client.query(`UPDATE "Article" SET "assigneeId" = (SELECT id FROM "User" WHERE email = $2) WHERE id = $1`, [second, demo.admin]))
  await page.keyboard.press('e')
  await page.keyboard.press('Control+Enter')
  await expect(question.getByRole('alert')).toContainText('Leïla Cherkaoui a déjà ce texte en main')
})

test('a text is unread until it is opened, and again when the editor says so', async ({ browser }) => {
  const { label } = await aPile(2, (n) => `À ouvrir ${n + 1}`)
  const page = await opened(browser, `/redaction/soumissions?etiquette=${label}`)
  const unread = page.getByRole('link', { name: /^non lu/ })
  await expect(unread).toHaveCount(1)
  await page.keyboard.press('j')
  await reading(page, 'À ouvrir 2')
  await expect(unread).toHaveCount(0)
  await page.keyboard.press('u')
  await expect(unread).toHaveCount(1)
  await page.goto(`${site()}/redaction/soumissions?etiquette=${label}&nonlus=oui`)
  await expect(page.getByRole('list').getByRole('link', { name: /À ouvrir 2/ })).toBeVisible()
})

test('several texts at once: what could not be done is named, the rest is done', async ({ browser }) => {
  const { label, ids } = await aPile(4, (n) => `Ensemble ${n + 1}`)
  const page = await opened(browser, `/redaction/soumissions?etiquette=${label}`)
  await reading(page, 'Ensemble 1')
  await page.keyboard.press('x')
  await page.getByLabel('Choisir « Ensemble 3 »').click({ modifiers: ['Shift'] })
  await expect(page.getByText('3 textes choisis')).toBeVisible()
  await accessible(page)
  await moveTo(ids[1] ?? '', 'in_review')
  await page.keyboard.press('s')
  await expect(page.getByRole('dialog')).toContainText('Décliner 3 textes')
  await page.keyboard.type('Merci, mais non.')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('alert').filter({ hasText: 'Ensemble 2' })).toContainText('a changé d’état')
  expect((await Promise.all(ids.map(standing))).map((end) => end?.status)).toEqual(['declined', 'in_review', 'declined', 'submitted'])
  await reading(page, 'Ensemble 4')
})

test('a view keeps the filters under a name, and can be arranged and deleted', async ({ browser }) => {
  const { label } = await aPile(1, () => 'Sous une vue')
  const page = await opened(browser, `/redaction/soumissions?etiquette=${label}&charge=personne`)
  await page.keyboard.press('v')
  const name = `Ma pile ${label.slice(-6)}`
  await page.keyboard.type(name)
  await page.keyboard.press('Control+Enter')
  const tab = page.getByRole('navigation', { name: 'Filtres' }).getByRole('link', { name: new RegExp(name) })
  await expect(tab).toHaveAttribute('aria-current', 'page')
  await expect(tab).toContainText('1')
  await page.goto(`${site()}/redaction/soumissions`)
  await tab.click()
  await expect(page).toHaveURL(new RegExp(`charge=personne.*etiquette=${label}|etiquette=${label}.*charge=personne`))
  await page.getByRole('button', { name: 'Vues' }).click()
  await accessible(page)
  await page.getByRole('button', { name: `Supprimer la vue « ${name} »` }).click()
  await expect(tab).toHaveCount(0)
})

test('a card moves by its menu and by hand, where the workflow lets it', async ({ browser }) => {
  const { label, ids: [first = '', second = ''] } = await aPile(2, (n) => `Carte ${n + 1}`)
  const page = await opened(browser, `/redaction/tableau?etiquette=${label}`)
  const column = (name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) })
  const card = (n: number) => page.getByRole('listitem').filter({ hasText: `Carte ${n}` })
  await card(1).locator('summary').focus()
  await page.keyboard.press('Enter')
  await card(1).getByRole('button', { name: 'Prendre et relire' }).focus()
  await page.keyboard.press('Enter')
  await expect(column('En relecture').getByRole('link', { name: 'Carte 1' })).toBeVisible()

  await card(2).dragTo(column('Acceptés'))
  await expect(page.getByRole('status').filter({ hasText: 'ne passe pas de « À lire » à « Acceptés »' })).toContainText('« En relecture »')
  expect((await standing(second))?.status).toBe('submitted')

  await card(1).dragTo(column('Chez l’auteur'))
  await page.getByRole('dialog').getByLabel('Votre message *').fill('Reprenez la fin.')
  await page.keyboard.press('Control+Enter')
  await expect(column('Chez l’auteur').getByRole('link', { name: 'Carte 1' })).toBeVisible()
  expect((await standing(first))?.status).toBe('changes_requested')
})

test('the desk can be read and filtered without script', async ({ browser }) => {
  const { label } = await aPile(2, (n) => `Sans script ${n + 1}`)
  const page = await (await signedIn(browser, demo.editor, { ...desk, javaScriptEnabled: false })).newPage()
  await page.goto(`${site()}/redaction/soumissions?etiquette=${label}`)
  await page.getByRole('link', { name: /Sans script 2/ }).click()
  await reading(page, 'Sans script 2')
  await page.locator('summary', { hasText: 'Filtres' }).click()
  await page.getByLabel('En main de').selectOption('Moi')
  await page.getByRole('button', { name: 'Filtrer' }).click()
  await expect(page.getByText('Rien sous ces filtres')).toBeVisible()
  await page.goto(`${site()}/redaction/tableau?etiquette=${label}`)
  await expect(page.getByRole('link', { name: 'Sans script 1' })).toBeVisible()
})

for (const look of [{ colorScheme: 'light', width: 1440 }, { colorScheme: 'dark', width: 1440 }, { colorScheme: 'light', width: 390 }, { colorScheme: 'dark', width: 390 }] as const) {
  test(`the desk is accessible, ${look.colorScheme}, ${look.width} px`, async ({ browser }) => {
    // Nine readings of whole pages by axe.
    test.setTimeout(240_000)
    const { label, ids: [first] } = await aPile(2, (n) => `Lisible ${n + 1}`)
    await inSiteDatabase((client) => client.query(`UPDATE "Article" SET "deadlineAt" = now() - interval '2 day', "statusChangedAt" = now() - interval '9 day', "assigneeId" = (SELECT id FROM "User" WHERE email = $2) WHERE id = $1`, [first, demo.admin]))
    const page = await (await signedIn(browser, demo.editor, { colorScheme: look.colorScheme, viewport: { width: look.width, height: 900 }, reducedMotion: 'reduce' })).newPage()
    await page.goto(`${site()}/redaction/soumissions?etiquette=${label}`)
    await expect(page.getByText('attend depuis 9 j').first()).toBeVisible()
    await expect(page.getByText(/échéance passée le/).first()).toBeVisible()
    await accessible(page)
    await page.locator('summary', { hasText: 'Filtres' }).click()
    await accessible(page)
    await page.goto(`${site()}/redaction/soumissions?etiquette=${label}&texte=${first}`)
    await reading(page, 'Lisible 1')
    await accessible(page)
    await page.goto(`${site()}/redaction/tableau?etiquette=${label}`)
    await page.locator('summary', { hasText: 'Qui a quoi en main' }).click()
    await page.locator('summary', { hasText: 'Voir les chiffres' }).click()
    await page.locator('[data-card] summary').first().click()
    await accessible(page)
    await page.goto(`${site()}/redaction/etiquettes`)
    await accessible(page)
    await page.context().close()
  })
}
