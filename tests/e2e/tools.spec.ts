/** The tools of writing, in the real editor: menus, search, blocks, outline, keys, the text alone, links to own articles. */
import { expect, test, type BrowserContext, type Page } from '@playwright/test'
import { drawn } from '../support/shared-texts'
import { demo, signedIn } from '../support/signed-in'

let context: BrowserContext
let page: Page

test.beforeEach(async ({ browser }) => {
  context = await signedIn(browser, demo.contributor, { viewport: { width: 1440, height: 900 } })
  page = await context.newPage()
  await page.goto(`${process.env.SITE}/espace`)
  await page.getByRole('button', { name: 'Nouvel article' }).first().click()
  await page.waitForURL(/\/espace\/articles\//)
  await body().click()
})
test.afterEach(() => context.close())

const body = () => page.getByRole('textbox', { name: 'Texte de l’article' })
const voice = () => page.locator('[data-tools-voice]')
/** The words of the text's blocks, in order. */
const blocks = () => body().evaluate((dom) => [...dom.children].map((child) => child.textContent ?? ''))

/** Whether a press at its place reaches the panel beside the text. */
const isWithinReach = () =>
  page.getByRole('tab', { name: 'Fiche' }).evaluate((tab) => {
    const { x, y, width, height } = tab.getBoundingClientRect()
    return document.elementFromPoint(x + width / 2, y + height / 2) === tab
  })

async function write(...paragraphs: string[]): Promise<void> {
  for (const [index, words] of paragraphs.entries()) {
    if (index > 0) await page.keyboard.press('Enter')
    await page.keyboard.type(words)
  }
  await expect.poll(async () => (await blocks()).length).toBe(paragraphs.length)
}

test('the keyboard’s own markdown makes headings, quotes, lists and lines', async () => {
  for (const [typed, made] of [['## Partie', 'h2'], ['> cité', 'blockquote'], ['- point', 'ul > li'], ['1. premier', 'ol > li'], ['--- ', 'hr'], ['``` code', 'pre']] as const) {
    await body().press('Control+a')
    await page.keyboard.press('Delete')
    await page.keyboard.press('Control+Alt+0')
    await page.keyboard.type(typed)
    await expect(body().locator(made)).toHaveCount(1)
  }
})

test('« / » offers blocks by name, with or without accents, and says when there is none', async () => {
  await page.keyboard.type('/')
  const menu = page.getByRole('listbox', { name: 'Insérer un élément' })
  await expect(menu.getByRole('option').first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.type('zzz')
  await expect(menu.getByRole('status')).toHaveText('Aucun résultat')
  for (let back = 0; back < 3; back += 1) await page.keyboard.press('Backspace')
  await page.keyboard.type('encadre')
  await expect(menu.getByRole('option')).toHaveText([/Encadré/])
  await page.keyboard.press('Enter')
  await page.keyboard.type('À part')
  await expect(body().getByRole('group', { name: 'Encadré' })).toContainText('À part')
  await page.keyboard.press('Control+z')

  await body().press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/tabl')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Ville')
  await expect(body().locator('th').first()).toHaveText('Ville')
  await expect(body().locator('tr')).toHaveCount(3)
})

test('words are found and replaced, and one undo takes all of it back', async () => {
  await write('Été à Fès, été à Rabat.', 'Un autre ÉTÉ.')
  await page.keyboard.press('Control+f')
  const bar = page.getByRole('search', { name: 'Rechercher' })
  await bar.getByRole('textbox', { name: 'Rechercher dans le texte' }).fill('ete')
  await expect(bar.getByRole('status')).toHaveText('1 sur 3')
  await page.keyboard.press('Enter')
  await expect(bar.getByRole('status')).toHaveText('2 sur 3')
  await page.keyboard.press('Shift+Enter')
  await expect(body().locator('.find-current')).toHaveText('Été')
  await bar.getByRole('button', { name: 'Respecter la casse' }).click()
  await expect(bar.getByRole('status')).toHaveText('1 sur 1')
  await bar.getByRole('button', { name: 'Respecter la casse' }).click()
  await bar.getByRole('button', { name: 'Résultat précédent' }).click()
  await expect(bar.getByRole('status')).toHaveText('1 sur 3')

  await bar.getByRole('button', { name: 'Rechercher et remplacer' }).click()
  const replacement = bar.getByRole('textbox', { name: 'Remplacer par' })
  await replacement.fill('étés')
  await replacement.press('Enter')
  await expect(bar.getByRole('status')).toHaveText('2 sur 3')
  await replacement.press('Enter')
  await expect(body()).toHaveText('étés à Fès, étés à Rabat.Un autre ÉTÉ.')
  await replacement.fill('hiver')
  await bar.getByRole('button', { name: 'Tout remplacer' }).click()
  await expect(body()).toHaveText('hivers à Fès, hivers à Rabat.Un autre hiver.')
  await expect(voice()).toHaveText(/3 remplacements/)
  await page.keyboard.press('Escape')
  await expect(bar).toHaveCount(0)
  await expect(body()).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(body()).toHaveText('étés à Fès, étés à Rabat.Un autre ÉTÉ.')
})

test('a block moves by keys, by its handle and by its menu', async () => {
  await write('un', 'deux', 'trois')
  await page.keyboard.press('Alt+Shift+ArrowUp')
  expect(await blocks()).toEqual(['un', 'trois', 'deux'])
  await expect(voice()).toHaveText('Paragraphe\u202f: place 2 sur 3.')
  await page.keyboard.press('Alt+Shift+ArrowUp')
  await page.keyboard.press('Alt+Shift+ArrowUp')
  expect(await blocks()).toEqual(['trois', 'un', 'deux'])
  await expect(voice()).toHaveText('Paragraphe\u202f: déjà au bout.')
  await page.keyboard.press('Control+z')
  expect(await blocks()).toEqual(['un', 'trois', 'deux'])

  const paragraph = body().locator('p')
  await paragraph.nth(0).hover()
  const target = await paragraph.nth(2).boundingBox()
  await page.locator('[data-block-handle]').dragTo(paragraph.nth(2), { targetPosition: { x: 40, y: (target?.height ?? 0) - 2 } })
  await expect.poll(blocks).toEqual(['trois', 'deux', 'un'])

  await paragraph.nth(1).hover()
  await page.locator('[data-block-handle]').click()
  const menu = page.getByRole('dialog', { name: 'Menu du bloc' })
  await menu.getByRole('button', { name: 'Dupliquer' }).click()
  expect(await blocks()).toEqual(['trois', 'deux', 'deux', 'un'])
  await page.keyboard.press('Control+Alt+b')
  await expect(menu.getByRole('button', { name: 'Monter' })).toBeFocused()
  await menu.getByRole('button', { name: 'Intertitre', exact: true }).click()
  await expect(body().locator('h2')).toHaveText('deux')
  await page.keyboard.press('Control+Shift+Backspace')
  expect(await blocks()).toEqual(['trois', 'deux', 'un'])
})

test('the outline follows the headings, marks where one writes and goes where one asks', async () => {
  await write('## Eau', 'un', '### Air', 'deux')
  await page.keyboard.press('Control+Alt+o')
  const panel = page.getByRole('tabpanel', { name: 'Plan' })
  await expect(page.getByRole('tab', { name: 'Plan' })).toHaveAttribute('aria-selected', 'true')
  await expect(panel.getByRole('button')).toHaveText(['Eau', 'Air'])
  await expect(panel.getByRole('button', { name: 'Air' })).toHaveAttribute('aria-current', 'location')
  await expect(panel.getByRole('button', { name: 'Air' })).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(body()).toBeFocused()
  await expect(panel.getByRole('button', { name: 'Eau' })).toHaveAttribute('aria-current', 'location')
  await page.keyboard.type('L’')
  await expect(panel.getByRole('button').first()).toHaveText('L’Eau')
  await expect(page.getByText('4 mots · 14 signes · 1 min de lecture').filter({ visible: true })).toBeVisible()
  await page.keyboard.press('Shift+Home')
  await expect(page.getByText('Sélection\u202f: 1 mot · 2 signes').filter({ visible: true })).toBeVisible()
})

test('every key is in one list, and the text can stand alone', async () => {
  await page.keyboard.press('Control+/')
  const list = page.getByRole('dialog', { name: 'Raccourcis clavier' })
  await expect(list.getByText('Alt + Maj + ↑')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(list).toHaveCount(0)
  await expect(body()).toBeFocused()

  await page.getByRole('button', { name: 'Plus d’outils' }).click()
  await page.getByRole('dialog', { name: 'Plus d’outils' }).getByRole('button', { name: 'Plein écran' }).click()
  await expect.poll(isWithinReach).toBe(false)
  await page.keyboard.type('/')
  await expect(page.getByRole('listbox', { name: 'Insérer un élément' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Quitter le plein écran' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Quitter le plein écran' })).toHaveCount(0)
  await expect.poll(isWithinReach).toBe(true)
  await page.keyboard.type('x')
  await expect(body()).toHaveText('/x')
})

test('a link leads to an article of the site, found by words of its title', async () => {
  await write('Lire aussi')
  await page.keyboard.press('Shift+Control+ArrowLeft')
  await page.evaluate(drawn)
  await page.keyboard.press('Control+Alt+k')
  const field = page.getByRole('combobox', { name: 'Adresse, ou titre d’un article du site' })
  await field.pressSequentially('refroid')
  const offered = page.getByRole('listbox', { name: 'Articles du site' }).getByRole('option')
  await expect(offered.first()).toContainText(/refroidir/i)
  await page.keyboard.press('ArrowDown')
  await expect(offered.first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(body().getByRole('link', { name: 'aussi' })).toHaveAttribute('href', '/articles/refroidir-sans-assoiffer')
  await expect(body()).toBeFocused()
})

test('on a phone each tool is behind one button, and nothing is wider than the screen', async () => {
  await page.setViewportSize({ width: 390, height: 844 })
  await body().click()
  await write('un', 'deux')
  await page.getByRole('button', { name: 'Plus d’outils' }).click()
  await page.getByRole('button', { name: 'Menu du bloc' }).click()
  await page.getByRole('dialog', { name: 'Menu du bloc' }).getByRole('button', { name: 'Monter' }).click()
  expect(await blocks()).toEqual(['deux', 'un'])
  await page.getByRole('button', { name: 'Plus d’outils' }).click()
  await page.getByRole('button', { name: 'Rechercher et remplacer' }).click()
  await expect(page.getByRole('button', { name: 'Tout remplacer' })).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Plus d’outils' }).click()
  await page.getByRole('button', { name: 'Plan' }).click()
  await expect(page.getByRole('tabpanel', { name: 'Plan' })).toContainText('2 mots · 6 signes')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})
