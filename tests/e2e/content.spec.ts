/** What an article's blocks do in a browser, under the policy of real documents. */
import { expect, test, type Page } from '@playwright/test'

const article = () => `${process.env.SITE ?? ''}/articles/refroidir-sans-assoiffer`

/** Every address the page asks for outside the site; nothing answers there. */
async function askedElsewhere(page: Page): Promise<string[]> {
  const asked: string[] = []
  await page.route((url) => url.origin !== process.env.SITE, async (route) => {
    asked.push(new URL(route.request().url()).origin)
    await route.fulfill({ contentType: 'text/html', body: '<p>carte</p>' })
  })
  return asked
}

test('a card asks nothing of its site until the reader does, and then its frame has the focus', async ({ page }) => {
  const asked = await askedElsewhere(page)
  const refused: string[] = []
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()))
  await page.goto(article(), { waitUntil: 'networkidle' })
  expect(asked).toEqual([])
  await expect(page.getByText('OpenStreetMap saura alors que vous lisez cette page.')).toBeVisible()
  await page.getByRole('button', { name: 'Charger la carte' }).click()
  await expect(page.frameLocator('iframe[title="Benguerir et sa plaine"]').getByText('carte')).toBeVisible()
  expect(asked).toEqual(['https://www.openstreetmap.org'])
  await expect(page.locator('iframe')).toBeFocused()
  await expect(page.getByRole('link', { name: 'Voir sur OpenStreetMap' })).toBeVisible()
  expect(refused).toEqual([])
})

test('without JavaScript a card is a link, and no button waits in vain', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(article())
  await expect(page.getByRole('link', { name: 'Voir sur OpenStreetMap' })).toHaveAttribute('href', 'https://www.openstreetmap.org/#map=12/32.236/-7.95')
  await expect(page.getByRole('button', { name: 'Charger la carte' })).toBeHidden()
  await page.close()
})

test('a note is reached from its call, and leads back to it', async ({ page }) => {
  await page.goto(article())
  await page.getByLabel('Note 2', { exact: true }).click()
  await expect(page).toHaveURL(/#note_2$/)
  await expect(page.locator('#note_2')).toBeInViewport()
  await page.getByLabel('Retour à l’appel de note 2').click()
  await expect(page.locator('#appel_2')).toBeInViewport()
})

test('a table that is too wide scrolls by itself, also by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto(article())
  const region = page.getByRole('region', { name: 'Les trois pistes, côte à côte' })
  await expect(region.getByRole('columnheader')).toHaveCount(4)
  await expect(region.getByRole('rowheader')).toHaveCount(3)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await region.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0)
})

test.describe('a gallery', () => {
  // The demo has no photographs: the element gets its pictures here, as the renderer writes them.
  test.beforeEach(async ({ page }) => {
    await page.goto(article())
    await page.evaluate(() => {
      const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACw='
      const item = (name: string) => `<li><figure><a href="${pixel}" aria-label="Agrandir ${name}"><picture><img src="${pixel}" alt="${name}" width="4" height="3"></picture></a><figcaption>Légende de ${name}</figcaption></figure></li>`
      document.querySelector('.prose')?.insertAdjacentHTML('afterbegin', `<figure class="gallery"><picture-gallery label="Galerie" close="Fermer" previous="Précédente" next="Suivante"><ul>${['un', 'deux', 'trois'].map(item).join('')}</ul></picture-gallery></figure>`)
    })
  })

  test('opens at the picture that was chosen, moves by key and button, and gives the focus back', async ({ page }) => {
    await page.getByRole('link', { name: 'Agrandir deux' }).click()
    const dialog = page.getByRole('dialog', { name: 'Galerie' })
    await expect(dialog.getByRole('status')).toHaveText('2 / 3')
    await page.keyboard.press('ArrowLeft')
    await expect(dialog.getByRole('status')).toHaveText('1 / 3')
    await expect(dialog.getByRole('button', { name: 'Précédente' })).toBeHidden()
    await dialog.getByRole('button', { name: 'Suivante' }).click()
    await dialog.getByRole('button', { name: 'Suivante' }).click()
    await expect(dialog.getByRole('status')).toHaveText('3 / 3')
    await expect(dialog.getByText('Légende de trois')).toBeInViewport()
    // The button went away under the pointer: the keys must still work.
    await page.keyboard.press('ArrowLeft')
    await expect(dialog.getByRole('status')).toHaveText('2 / 3')
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('link', { name: 'Agrandir deux' })).toBeFocused()
  })

  test('leaves a picture to whoever asks for a new tab', async ({ page }) => {
    await page.getByRole('link', { name: 'Agrandir un' }).click({ modifiers: ['ControlOrMeta'] })
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })
})
