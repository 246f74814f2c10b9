import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Browser, type Page } from '@playwright/test'
import { demo, signedIn } from '../support/signed-in'

const site = () => process.env.SITE ?? ''

/** A draft of the contributor's with a kept version « premier jet » and other words after it; answers its address. */
async function aTextWithTwoRevisions(browser: Browser, title: string): Promise<{ page: Page; place: string }> {
  const page = await (await signedIn(browser, demo.contributor, { viewport: { width: 1440, height: 900 } })).newPage()
  await page.goto(`${site()}/espace`)
  await page.getByRole('button', { name: 'Nouvel article' }).first().click()
  await page.waitForURL(/\/espace\/articles\/[0-9a-f-]{36}$/)
  const place = page.url()
  await write(page, title, 'Le vent dort au port de Tanger.')
  await page.getByRole('tab', { name: /^Révisions/ }).click()
  await page.getByRole('button', { name: 'Enregistrer une version' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Nom' }).fill('premier jet')
  await dialog.getByRole('button', { name: 'Enregistrer la version' }).click()
  await expect(page.getByRole('link', { name: 'premier jet' })).toBeVisible()
  await write(page, `${title} bis`, 'Le grand vent souffle au port de Tanger.')
  return { page, place }
}

async function write(page: Page, title: string, words: string): Promise<void> {
  const saved = page.waitForResponse((response) => response.request().method() === 'PUT' && response.url().endsWith('/texte') && response.ok() && (response.request().postData() ?? '').includes(words))
  await page.getByRole('textbox', { name: 'Titre' }).fill(title)
  const body = page.getByRole('textbox', { name: 'Texte de l’article' })
  await body.click()
  await page.keyboard.press('Control+A')
  await page.keyboard.type(words)
  await saved
}

const accessible = async (page: Page) => expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 160)) }))).toEqual([])

test('a version is kept under a name, compared with what came after, and brought back', async ({ browser }) => {
  const { page, place } = await aTextWithTwoRevisions(browser, 'Le vent')
  await page.goto(`${place}/revisions`)
  await expect(page.getByRole('heading', { level: 1, name: 'Comparaison' })).toBeVisible()
  const text = page.getByRole('region', { name: 'Texte comparé' })
  await expect(text.locator('del', { hasText: 'dort' }).locator('visible=true')).toHaveText(/supprimé\u202f: dort fin de la suppression/)
  await expect(text.locator('ins', { hasText: 'souffle' }).locator('visible=true')).toBeVisible()
  await accessible(page)

  await page.keyboard.press('n')
  await expect(page.locator('#modification-1')).toBeFocused()
  await page.keyboard.press('n')
  await expect(page.locator('#modification-2')).toBeFocused()
  await page.keyboard.press('p')
  await expect(page.locator('#modification-1')).toBeFocused()

  await page.getByRole('button', { name: 'Restaurer la révision 1' }).first().click()
  const question = page.getByRole('dialog')
  await expect(question).toContainText('Le texte actuel reste dans les révisions')
  await accessible(page)
  await question.getByRole('button', { name: 'Restaurer cette révision' }).click()
  await page.waitForURL(place)
  await expect(page.getByRole('textbox', { name: 'Texte de l’article' })).toHaveText('Le vent dort au port de Tanger.')
  await page.getByRole('tab', { name: /^Révisions/ }).click()
  await expect(page.getByText('Restauration de la révision 1')).toBeVisible()
  await expect(page.getByText('Avant une restauration')).toBeVisible()
  await page.context().close()
})

test('brought back beside the open editor, the words on the screen change with it', async ({ browser }) => {
  const { page } = await aTextWithTwoRevisions(browser, 'La mer')
  await page.reload()
  await page.getByRole('tab', { name: /^Révisions/ }).click()
  await page.getByRole('button', { name: 'Restaurer la révision 1' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Restaurer cette révision' }).click()
  await expect(page.getByRole('textbox', { name: 'Texte de l’article' })).toHaveText('Le vent dort au port de Tanger.')
  await accessible(page)
  await write(page, 'La mer', 'Et la suite.')
  await page.context().close()
})

test('without JavaScript two revisions are chosen and compared, in the text and side by side', async ({ browser }) => {
  const { page, place } = await aTextWithTwoRevisions(browser, 'Le port')
  await page.context().close()
  const plain = await (await signedIn(browser, demo.contributor, { javaScriptEnabled: false, viewport: { width: 1440, height: 900 } })).newPage()
  await plain.goto(`${place}/revisions`)
  await plain.getByRole('link', { name: 'Dans le texte' }).click()
  await expect(plain).toHaveURL(/avant=1&apres=2&vue=ligne/)
  await expect(plain.locator('del', { hasText: 'dort' })).toBeVisible()
  await plain.getByRole('combobox', { name: 'Avant' }).selectOption({ index: 0 })
  await plain.getByRole('combobox', { name: 'Après' }).selectOption({ index: 1 })
  await plain.getByRole('button', { name: 'Comparer' }).click()
  await expect(plain).toHaveURL(/vue=ligne&avant=2&apres=1/)
  await expect(plain.locator('ins', { hasText: 'dort' })).toBeVisible()
  await plain.context().close()
})

test('on a phone, in the dark, nothing scrolls sideways and both texts are one', async ({ browser }) => {
  const { page, place } = await aTextWithTwoRevisions(browser, 'Le soir')
  await page.context().close()
  const phone = await (await signedIn(browser, demo.contributor, { colorScheme: 'dark', viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' })).newPage()
  await phone.goto(`${place}/revisions?vue=cote`)
  await expect(phone.locator('del', { hasText: 'dort' }).locator('visible=true')).toHaveCount(1)
  await accessible(phone)
  for (const width of [390, 320]) {
    await phone.setViewportSize({ width, height: 800 })
    expect(await phone.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${width} px`).toBeLessThanOrEqual(0)
  }
  await phone.context().close()
})

test('a revision that does not exist, or a text of somebody else’s, is not found', async ({ browser }) => {
  const { page, place } = await aTextWithTwoRevisions(browser, 'La nuit')
  await page.goto(`${place}/revisions?avant=1&apres=99`)
  await expect(page.getByRole('heading', { level: 1, name: 'Introuvable' })).toBeVisible()
  await page.goto(`${site()}/espace/articles/0190a000-0000-7000-8000-000000000001/revisions`)
  await expect(page.getByRole('heading', { level: 1, name: 'Introuvable' })).toBeVisible()
  await page.context().close()
})
