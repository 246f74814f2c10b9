import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Browser, type Page } from '@playwright/test'
import { demo, signedIn } from '../support/signed-in'

const site = () => process.env.SITE ?? ''
const pub = ['/', '/articles/vingt-trois-datacenters', '/articles/refroidir-sans-assoiffer', '/rubriques/numerique', '/auteurs/salma-berrada', '/auteurs', '/recherche?q=energie', '/recherche?q=xyzzyplugh', '/connexion', '/devenir-contributeur', '/newsletter', '/politique-de-confidentialite', '/articles/jamais-ecrit']
const contributors = ['/espace', '/espace/profil']
const staff = ['/redaction', '/redaction/soumissions', '/redaction/articles', '/redaction/candidatures', '/redaction/commentaires', '/redaction/rubriques', '/redaction/pages', '/redaction/pages/a-propos', '/redaction/personnes', '/redaction/reglages', '/redaction/journal', '/redaction/statistiques']

const looks = [
  { name: 'a desk, light', colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  { name: 'a phone, dark', colorScheme: 'dark', viewport: { width: 390, height: 844 } },
] as const
type Look = (typeof looks)[number]

const pageFor = async (browser: Browser, who: string | null, { colorScheme, viewport }: Look): Promise<Page> => {
  const options = { colorScheme, viewport, reducedMotion: 'reduce' } as const
  return (who ? await signedIn(browser, who, options) : await browser.newContext(options)).newPage()
}

/** No violation of WCAG 2.2 A and AA or of axe's own good practices, and nothing to scroll sideways, also at 320 px (WCAG 1.4.10). */
async function expectAccessible(page: Page): Promise<void> {
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 160)) }))).toEqual([])
  for (const width of [page.viewportSize()?.width ?? 0, 320]) {
    await page.setViewportSize({ width, height: 800 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${width} px`).toBeLessThanOrEqual(0)
  }
}

for (const look of looks) {
  const visits = [...pub.map((path) => ({ path, who: null })), ...contributors.map((path) => ({ path, who: demo.contributor })), ...staff.map((path) => ({ path, who: demo.admin }))]
  for (const { path, who } of visits) {
    test(`${path} on ${look.name}`, async ({ browser }) => {
      const page = await pageFor(browser, who, look)
      await page.goto(site() + path)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      await expectAccessible(page)
      await page.context().close()
    })
  }

  test(`the editor, with a text in it, on ${look.name}`, async ({ browser }) => {
    const page = await pageFor(browser, demo.contributor, look)
    await page.goto(`${site()}/espace`)
    await page.locator('main a[href^="/espace/articles/"]').first().click()
    await expect(page.getByRole('textbox', { name: 'Texte de l’article' })).toBeVisible()
    await expectAccessible(page)
    await page.setViewportSize({ ...look.viewport })
    await page.getByRole('button', { name: /Soumettre/ }).first().click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectAccessible(page)
    await page.context().close()
  })
}
