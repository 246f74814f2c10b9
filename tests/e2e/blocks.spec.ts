/** Tables, galleries, callouts, code, notes and cards, written in the real editor. */
import { readFileSync } from 'node:fs'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { pasteInto } from '../support/pasting'
import { aPicture } from '../support/pictures'
import { drawn } from '../support/shared-texts'
import { demo, signedIn } from '../support/signed-in'

let page: Page
let body: Locator

test.beforeEach(async ({ browser }) => {
  const context = await signedIn(browser, demo.contributor)
  page = await context.newPage()
  await page.goto(`${process.env.SITE}/espace`)
  await page.getByRole('button', { name: 'Nouvel article' }).first().click()
  await page.waitForURL(/\/espace\/articles\//)
  body = page.getByRole('textbox', { name: 'Texte de l’article' })
  await body.click()
})

test.afterEach(() => page.context().close())

/** A piece of an article, as the editor itself puts it on the clipboard. */
const own = (html: string) => ({ html: `<div data-pm-slice="0 0 []">${html}</div>` })
const clipboard = (program: string) => readFileSync(`tests/support/clipboard/${program}.html`, 'utf8')
const pictures = (...colours: string[]) =>
  Promise.all(colours.map(async (colour, index) => ({ name: `${index + 1}.jpg`, type: 'image/jpeg', base64: (await aPicture({ width: 90 + index, height: 60, colour })).toString('base64') })))

const saved = () => expect(page.locator('[data-save-state=saved]').first()).toBeVisible()

test('a table is walked through and changed with the keyboard alone', async () => {
  await pasteInto(body, own('<table><tbody><tr><th><p>Ville</p></th><th><p>MW</p></th></tr><tr><td><p>Fès</p></td><td><p>12</p></td></tr></tbody></table><p>fin</p>'))
  const table = body.getByRole('table')
  await table.getByText('Ville').click()
  await page.keyboard.press('End')
  await page.evaluate(drawn)
  for (const word of ['MW', 'Fès', '12']) {
    await page.keyboard.press('Tab')
    await page.keyboard.press('End')
    await page.evaluate(drawn)
    await page.keyboard.type('!')
    await expect(table.getByText(`${word}!`)).toBeVisible()
  }
  await page.keyboard.press('Tab')
  await page.keyboard.type('Agadir')
  await expect(table.getByRole('row')).toHaveCount(3)

  await page.keyboard.press('Alt+F10')
  const tools = page.getByRole('toolbar', { name: 'Outils du tableau' })
  await expect(tools.getByRole('button', { name: 'Ajouter une ligne au-dessous' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(table.getByRole('row')).toHaveCount(4)
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight')
  await expect(tools.getByRole('button', { name: 'Ajouter une colonne après' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(table.getByRole('row').first().locator('th')).toHaveCount(3)
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await expect(tools.getByRole('button', { name: 'Colonne d’en-tête' })).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Escape')
  await page.keyboard.type(' et Safi')
  await expect(table.getByText('Agadir et Safi')).toBeVisible()
  await page.getByRole('textbox', { name: 'Légende du tableau' }).fill('Les villes')
  await saved()
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Légende du tableau' })).toHaveValue('Les villes')
})

test('notes are numbered as they are called, wherever they are put in', async () => {
  await page.keyboard.type('Un premier mot et un dernier')
  await page.keyboard.press('Control+Alt+f')
  await page.getByRole('textbox', { name: 'Note de bas de page' }).fill('La seconde')
  await page.keyboard.press('Enter')
  await page.keyboard.type('.')
  await expect(body.locator('p').first()).toHaveText('Un premier mot et un dernier1.')
  // ProseMirror puts its selection back in the first moments of a focus, faster than anybody's keys.
  await expect(async () => {
    await page.keyboard.press('Home')
    expect(await body.evaluate(() => getSelection()?.anchorOffset)).toBe(0)
  }).toPass()
  await page.keyboard.press('Control+ArrowRight')
  await expect.poll(() => body.evaluate(() => getSelection()?.anchorOffset)).toBe(2)
  await page.keyboard.press('Control+Alt+f')
  await page.keyboard.type('La première')
  await page.keyboard.press('Escape')
  await expect(body.locator('[role=doc-noteref]')).toHaveText(['1', '2'])
  await expect(page.getByRole('region', { name: 'Notes' }).getByRole('listitem')).toHaveText(['La première', 'La seconde'])

  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Note de bas de page' })).toHaveValue('La première')
  await page.getByRole('button', { name: 'Supprimer la note' }).click()
  await expect(body.locator('[role=doc-noteref]')).toHaveText(['1'])
  await page.keyboard.press('Control+Alt+f')
  await page.keyboard.press('Escape')
  await expect(body.locator('[role=doc-noteref]')).toHaveText(['1'])
})

test('several pictures at once become a gallery, which is put in order and keeps its limits', async () => {
  await page.keyboard.type('Un paragraphe')
  await page.keyboard.press('Enter')
  await page.keyboard.type('et un autre')
  await page.keyboard.press('ArrowUp')
  await pasteInto(body, { files: await pictures('#a33', '#3a3', '#33a') })
  const gallery = body.getByRole('group', { name: 'Galerie', exact: true })
  const alts = gallery.getByRole('textbox', { name: 'Texte alternatif *' })
  await expect(alts).toHaveCount(3)
  await expect(page.getByText('3 images ajoutées attendent leur texte alternatif.')).toBeVisible()
  for (const [index, words] of ['rouge', 'vert', 'bleu'].entries()) await alts.nth(index).fill(words)

  const order = () => alts.evaluateAll((fields) => fields.map((field) => (field instanceof HTMLInputElement ? field.value : '')).join(' '))
  await alts.nth(2).press('Alt+ArrowLeft')
  await expect.poll(order).toBe('rouge bleu vert')
  await expect(alts.nth(1)).toBeFocused()
  await gallery.getByRole('button', { name: 'Avancer l’image' }).nth(1).click()
  await expect.poll(order).toBe('bleu rouge vert')
  await gallery.locator('[draggable=true]').nth(2).dragTo(gallery.locator('[draggable=true]').nth(0))
  await expect.poll(order).toBe('vert bleu rouge')

  const choosing = page.waitForEvent('filechooser')
  await gallery.getByRole('button', { name: 'Ajouter des images' }).click()
  const ten = await pictures(...Array.from({ length: 10 }, (_, index) => `#${index}${index}8`))
  await (await choosing).setFiles(ten.map(({ name, type, base64 }) => ({ name, mimeType: type, buffer: Buffer.from(base64, 'base64') })))
  await expect(gallery.getByText('Une galerie contient 12 images au plus')).toBeVisible()
  await expect(alts).toHaveCount(12)

  for (let left = 12; left > 2; left--) await gallery.getByRole('button', { name: 'Retirer l’image de la galerie' }).last().click()
  await expect(alts).toHaveCount(2)
  await gallery.getByRole('button', { name: 'Retirer l’image de la galerie' }).last().click()
  await expect(gallery).toHaveCount(0)
  await expect(body.getByRole('textbox', { name: 'Texte alternatif *' })).toHaveValue('vert')
})

test('a picture that arrives does not take the caret of whoever is writing', async () => {
  let arrive = () => {}
  const held = new Promise<void>((resolve) => (arrive = resolve))
  await page.route('**/api/medias', async (route) => {
    await held
    await route.continue()
  })
  await page.keyboard.type('Avant')
  await pasteInto(body, { files: await pictures('#a33') })
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' et pen')
  arrive()
  await expect(body.getByRole('textbox', { name: 'Texte alternatif *' })).toBeVisible()
  await page.keyboard.type('dant')
  await expect(body.locator('p').first()).toHaveText('Avant et pendant')
  await page.getByRole('button', { name: 'Décrire' }).click()
  await page.keyboard.type('Un mur rouge')
  await expect(body.getByRole('textbox', { name: 'Texte alternatif *' })).toHaveValue('Un mur rouge')
  await expect(page.getByRole('button', { name: 'Décrire' })).toHaveCount(0)
})

test('the address of a known site becomes its card, and nothing is asked of that site', async () => {
  const asked: string[] = []
  page.on('request', (request) => new URL(request.url()).origin !== process.env.SITE && /^http/.test(request.url()) && asked.push(request.url()))
  await pasteInto(body, { text: 'https://youtu.be/dQw4w9WgXcQ' })
  const card = body.getByRole('group', { name: 'Contenu intégré' })
  await expect(card).toContainText('YouTube')
  await expect(card).toContainText('https://www.youtube.com/watch?v=dQw4w9WgXcQ')
  await expect(card.getByRole('textbox', { name: 'Titre du contenu intégré' })).toBeFocused()
  await page.keyboard.type('Une chanson')
  await page.keyboard.press('Enter')
  await pasteInto(body, { text: 'https://exemple.ma/une-page' })
  await expect(body.getByRole('link', { name: 'https://exemple.ma/une-page' })).toBeVisible()
  await expect(card).toHaveCount(1)
  await saved()
  expect(asked).toEqual([])
})

test('a callout says what it is for, and is left like a list', async () => {
  await pasteInto(body, own('<aside class="callout" data-tone="note"><p>Un mot</p></aside><p>fin</p>'))
  const callout = body.getByRole('group', { name: 'Encadré' })
  await callout.getByRole('combobox', { name: 'Nature de l’encadré' }).selectOption({ label: 'Attention' })
  await expect(callout).toHaveAttribute('data-tone', 'attention')
  await callout.getByText('Un mot').click()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Dehors')
  await expect(callout).not.toContainText('Dehors')
  await expect(body.locator('p', { hasText: 'Dehors' })).toBeVisible()
  await saved()
})

test('code stays as it is typed, and names its language', async () => {
  await page.keyboard.type('```')
  await page.keyboard.press('Enter')
  await page.keyboard.type('say "it\'s"...')
  const code = body.getByRole('group', { name: 'Code' })
  await expect(code.locator('code')).toHaveText('say "it\'s"...')
  await code.getByRole('combobox', { name: 'Langage du code' }).selectOption({ label: 'Ruby' })
  await saved()
  await page.reload()
  await expect(page.getByRole('combobox', { name: 'Langage du code' })).toHaveValue('ruby')
})

test('a page of Word, of Google Docs and of LibreOffice keeps what it is made of, and its picture is sent', async () => {
  for (const program of ['word', 'google-docs', 'libreoffice']) {
    await body.press('Control+a')
    await body.press('Delete')
    await pasteInto(body, { html: clipboard(program), text: 'Les chiffres du port' })
    await expect(body.getByRole('heading', { name: 'Les chiffres du port' })).toBeVisible()
    await expect(body.getByRole('listitem')).not.toHaveCount(0)
    await expect(body.getByRole('table').getByRole('columnheader')).toHaveCount(2)
    await expect(body.getByRole('link', { name: 'le rapport' })).toBeVisible()
    await expect(body.locator('[role=doc-noteref]')).toHaveCount(program === 'google-docs' ? 1 : 2)
    const left = page.getByText('Une image n’a pas été collée')
    if (program === 'libreoffice') {
      await expect(body.getByRole('textbox', { name: 'Texte alternatif *' })).toHaveValue('Le quai & la grue')
      await expect(left).toHaveCount(0)
    } else await expect(left).toBeVisible()
  }
  await saved()
})

test('a paste that the article could not hold is refused in words, and leaves the text as it was', async () => {
  await page.keyboard.type('Mon texte')
  await pasteInto(body, { html: `<p>${'<b>mot</b> '.repeat(500_000)}</p>`, text: 'mot '.repeat(500_000) })
  await expect(page.getByText('Ce que vous collez est trop long')).toBeVisible()
  await expect(body).toHaveText('Mon texte')
  await page.keyboard.type(' continue')
  await expect(body).toHaveText('Mon texte continue')
  await saved()
})
