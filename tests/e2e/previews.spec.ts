/** Outside approval by a link, end to end: asked for by an editor, given by somebody without an account and without JavaScript. */
import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Browser, type BrowserContextOptions, type Page } from '@playwright/test'
import { linkIn, mail } from '../support/mailbox'
import { aText, bodyOf, drawn, opened, settledWords } from '../support/shared-texts'

const site = () => process.env.SITE ?? ''
const looks = [
  { name: 'a desk, light', colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  { name: 'a phone, dark', colorScheme: 'dark', viewport: { width: 390, height: 844 } },
] as const satisfies (BrowserContextOptions & { name: string })[]

const axe = async (page: Page) => expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 160)) }))).toEqual([])
const panel = (page: Page) => page.getByRole('tabpanel', { name: /Aperçus/ })

/** Makes a link as an editor does, and answers its address, which is shown once. */
async function share(editor: Page, wishes: { label: string; email?: string; approve?: boolean }): Promise<string> {
  await editor.getByRole('tab', { name: /Aperçus/ }).click()
  await panel(editor).getByRole('button', { name: 'Créer un lien d’aperçu' }).click()
  const dialog = editor.getByRole('dialog', { name: 'Un lien pour lire ce texte' })
  await dialog.getByLabel('Pour qui ?').fill(wishes.label)
  if (wishes.approve) await dialog.getByLabel(/Approuver le texte/).check()
  if (wishes.email) await dialog.getByLabel(/Envoyer par e-mail/).fill(wishes.email)
  await dialog.getByRole('button', { name: 'Créer le lien' }).click()
  const address = panel(editor).getByLabel('Adresse du lien d’aperçu')
  await expect(address).toBeVisible()
  return address.inputValue()
}

/** The link as it opens for somebody without an account. */
async function visitor(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled: false, reducedMotion: 'reduce', ...options })).newPage()
  await page.goto(address)
  return page
}

test('a lawyer without an account notes and approves by a link from a mail, without JavaScript; the editor sees it, and that the text has changed since', async ({ browser }) => {
  test.setTimeout(240_000)
  const { id } = await aText({ title: 'Le procès des nappes', status: 'in_review' })
  const editor = await opened(browser, 'editor', id)
  const email = `benali.${process.pid}@cabinet.example`
  const address = await share(editor, { label: 'Me Benali, avocate', email, approve: true })
  const token = new URL(address).pathname.split('/').at(-1) ?? ''
  expect(linkIn(await mail(email, 'Un texte à relire : « Le procès des nappes »'), '/apercu/')).toBe(address)
  await editor.getByRole('button', { name: 'Publier' }).first().click()
  await expect(editor.getByRole('dialog', { name: /Publier/ })).toContainText('L’approbation demandée à Me Benali, avocate n’a pas encore été donnée.')
  await editor.getByRole('dialog', { name: /Publier/ }).getByRole('button', { name: 'Annuler' }).click()

  const page = await visitor(browser, address)
  await test.step('reads, and nobody else keeps or indexes what is read', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Le procès des nappes')
    await expect(page.getByRole('complementary', { name: 'Aperçu confidentiel' })).toContainText('Me Benali, avocate')
    const response = await page.request.get(address)
    expect(response.headers()).toMatchObject({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex, nofollow', 'referrer-policy': 'same-origin' })
    const html = await response.text()
    expect(html).toMatch(/<meta name="robots" content="noindex, nofollow"/)
    expect(html).not.toMatch(/<title>[^<]*procès/i)
    expect(html).not.toContain('application/ld+json')
  })

  await test.step('leaves a note on a passage; a mistake stands at its field and nothing typed is lost', async () => {
    await page.getByRole('link', { name: 'Commenter ce passage numéro 1' }).click()
    const form = page.getByRole('region', { name: 'Laisser une note' })
    await expect(form.getByLabel('À propos de')).toHaveValue('1')
    await form.getByLabel('Votre note').fill('Cette phrase est à vérifier.')
    await form.getByRole('button', { name: 'Envoyer la note' }).click()
    await expect(form.getByRole('alert')).toContainText('Votre nom')
    await expect(form.getByLabel('Votre note')).toHaveValue('Cette phrase est à vérifier.')
    await expect(form.getByLabel('À propos de')).toHaveValue('1')
    await form.getByLabel('Votre nom').fill('Maître Benali')
    await form.getByRole('button', { name: 'Envoyer la note' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Votre note est envoyée.' })).toBeVisible()
  })

  await test.step('approves', async () => {
    const form = page.getByRole('region', { name: 'Relu et approuvé' })
    await form.getByLabel('Votre nom').fill('Maître Benali')
    await form.getByLabel('Remarque').fill('Rien à redire sur le droit.')
    await form.getByRole('button', { name: 'J’ai relu et j’approuve' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Votre accord est enregistré.' })).toBeVisible()
  })

  await test.step('the editor reads both, passes the note on, and the author sees it', async () => {
    await editor.reload()
    await editor.getByRole('tab', { name: /Aperçus/ }).click()
    await expect(panel(editor)).toContainText(/Relu et approuvé par Maître Benali le .*, version 1/)
    await expect(panel(editor)).not.toContainText('le texte a changé depuis')
    await expect(panel(editor)).toContainText('Rien à redire sur le droit.')
    await expect(panel(editor)).toContainText('Cette phrase est à vérifier.')
    await axe(editor)
    await panel(editor).getByRole('button', { name: 'Transmettre à l’auteur' }).click()
    await expect(panel(editor)).toContainText('Transmise à l’auteur')
    const author = await opened(browser, 'contributor', id)
    await author.getByRole('tab', { name: /Notes/ }).click()
    const card = author.getByRole('article', { name: /Note de Maître Benali/ })
    await expect(card).toContainText('Reçue par un lien d’aperçu')
    await expect(card).toContainText('Le premier paragraphe du texte.')
    await card.click()
    await card.getByRole('button', { name: 'Résoudre' }).click()
    await expect(author.getByText('Une note résolue')).toBeVisible()
    await author.context().close()
  })

  await test.step('the text changes: an approval of what is no longer there is refused, and the editor is told', async () => {
    const form = page.getByRole('region', { name: 'Relu et approuvé' })
    await bodyOf(editor).locator('p').first().click()
    await editor.keyboard.press('End')
    await editor.evaluate(drawn)
    await editor.keyboard.type(' Une phrase de plus.')
    await expect.poll(() => settledWords(editor, id)).toContain('Une phrase de plus.')
    await form.getByLabel('Votre nom').fill('Une collaboratrice')
    await form.getByRole('button', { name: 'J’ai relu et j’approuve' }).click()
    await expect(form.getByRole('alert')).toContainText('Le texte a changé pendant votre lecture.')
    await expect(page.locator('.prose')).toContainText('Une phrase de plus.')
    await expect(form.getByLabel('Votre nom')).toHaveValue('Une collaboratrice')
    await editor.reload()
    await editor.getByRole('tab', { name: /Aperçus/ }).click()
    await expect(panel(editor)).toContainText('le texte a changé depuis')
    await editor.getByRole('button', { name: 'Publier' }).first().click()
    await expect(editor.getByRole('dialog', { name: /Publier/ })).toContainText('Me Benali, avocate a approuvé une version antérieure')
    await editor.getByRole('dialog', { name: /Publier/ }).getByRole('button', { name: 'Annuler' }).click()
  })

  await test.step('revoked, it opens nothing more: the same page as for a link that never was', async () => {
    await panel(editor).getByRole('button', { name: /Révoquer le lien/ }).click()
    await editor.getByRole('dialog', { name: /Révoquer/ }).getByRole('button', { name: 'Révoquer le lien' }).click()
    await expect(panel(editor)).toContainText('Révoqué')
    const [dead, guessed] = await Promise.all([page.request.get(address), page.request.get(`${site()}/apercu/${'x'.repeat(43)}`)])
    expect([dead.status(), guessed.status()]).toEqual([404, 404])
    expect(await dead.text()).toBe(await guessed.text())
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1, name: 'Ce lien n’est plus valable' })).toBeVisible()
  })

  expect(readFileSync('test-results/site.log', 'utf8')).not.toContain(token)
  expect(await (await page.request.get(`${site()}/sitemap.xml`)).text()).not.toContain('apercu')
})

test('the page is accessible and asks nobody else for anything', async ({ browser }) => {
  test.setTimeout(240_000)
  const { id } = await aText({ title: 'La nappe invisible', status: 'in_review' })
  const editor = await opened(browser, 'editor', id)
  const address = await share(editor, { label: 'Le chercheur', approve: true })
  for (const { name, ...look } of looks) {
    await test.step(name, async () => {
      const page = await (await browser.newContext({ ...look, reducedMotion: 'reduce' })).newPage()
      const elsewhere: string[] = []
      page.on('request', (request) => { if (!request.url().startsWith(site()) && !request.url().startsWith('data:')) elsewhere.push(request.url()) })
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      await axe(page)
      for (const width of [look.viewport.width, 320]) {
        await page.setViewportSize({ width, height: 800 })
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${width} px`).toBeLessThanOrEqual(0)
      }
      await page.getByRole('button', { name: 'Envoyer la note' }).click()
      await expect(page.getByRole('alert')).toContainText('Votre note')
      await axe(page)
      await page.goto(`${site()}/apercu/rien`)
      await expect(page.getByRole('heading', { level: 1, name: 'Ce lien n’est plus valable' })).toBeVisible()
      await axe(page)
      expect(elsewhere).toEqual([])
      await page.context().close()

      const desk = await opened(browser, 'editor', id, look)
      if (look.viewport.width < 1024) await desk.getByRole('button', { name: /Fiche/ }).last().click()
      for (const tab of [/Aperçus/, /Avant publication/]) {
        await desk.getByRole('tab', { name: tab }).click()
        await axe(desk)
      }
      await desk.getByRole('tab', { name: /Aperçus/ }).click()
      await panel(desk).getByRole('button', { name: 'Créer un lien d’aperçu' }).click()
      await expect(desk.getByRole('dialog', { name: 'Un lien pour lire ce texte' })).toBeVisible()
      await axe(desk)
      await desk.context().close()
    })
  }
})

test('guessing is stopped, whatever would open', async ({ browser }) => {
  const { id } = await aText({ title: 'Le secret', status: 'in_review' })
  const address = await share(await opened(browser, 'editor', id), { label: 'Quelqu’un' })
  const robot = await browser.newContext({ extraHTTPHeaders: { 'x-forwarded-for': '203.0.113.77' } })
  for (let n = 0; n < 30; n++) expect((await robot.request.get(`${site()}/apercu/${n}`)).status()).toBe(404)
  expect((await robot.request.get(address)).status()).toBe(429)
  expect((await (await browser.newContext({ extraHTTPHeaders: { 'x-forwarded-for': '203.0.113.78' } })).request.get(address)).status()).toBe(200)
})

test('before publication: advice with its way, links tried in the background, the card as it will look', async ({ browser }) => {
  test.setTimeout(120_000)
  const link = (href: string) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'un lien', marks: [{ type: 'link' as const, attrs: { href } }] }] })
  const { id } = await aText({ title: 'Court', status: 'in_review', body: [link('/articles/vingt-trois-datacenters'), link('/articles/jamais-ecrit'), link('http://169.254.169.254/latest')] })
  const editor = await opened(browser, 'editor', id)
  await editor.getByRole('tab', { name: 'Avant publication' }).click()
  const before = editor.getByRole('tabpanel', { name: 'Avant publication' })
  await expect(before).toContainText('Titre de 5 signes')
  await expect(before).toContainText('Un lien mène à un autre article')
  await expect(before).toContainText('3 liens n’ont pas encore été vérifiés.')
  await before.getByRole('button', { name: 'Vérifier les liens' }).click()
  await expect(before).toContainText('2 liens posent problème.', { timeout: 40_000 })
  await expect(before).toContainText('introuvable : corrigez ou retirez ce lien')
  await expect(before).toContainText('elle n’est pas sur le réseau public')
  await expect(before.getByText('Dans un moteur de recherche')).toBeVisible()
  await editor.getByRole('button', { name: 'Publier' }).first().click()
  const dialog = editor.getByRole('dialog', { name: /Publier/ })
  await expect(dialog).toContainText('2 liens posent problème.')
  await dialog.getByRole('link', { name: /Titre de 5 signes/ }).click()
  await expect(editor.getByRole('textbox', { name: /^Titre/ })).toBeFocused()
})
