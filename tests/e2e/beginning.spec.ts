import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Browser, type BrowserContextOptions, type Page } from '@playwright/test'
import { linkIn, mail, mailsTo } from '../support/mailbox'
import { aPicture } from '../support/pictures'
import { bodyOf, drawn, state } from '../support/shared-texts'
import { demo, signedIn } from '../support/signed-in'

const site = () => process.env.SITE ?? ''
const sentence = 'Au bord du fleuve, la crue a laissé ses marques sur les murs, et chacun sait les lire. '
const text = Array.from({ length: 12 }, () => sentence).join('')

const newPage = async (browser: Browser, options: BrowserContextOptions = {}): Promise<Page> => (await browser.newContext(options)).newPage()
const section = (page: Page) => page.getByLabel('Rubrique *')
const titleOf = (page: Page) => page.getByRole('textbox', { name: /^Titre/ })

/** The editor of a new text, ready to be typed into. */
async function begun(page: Page): Promise<void> {
  await page.goto(`${site()}/ecrire`)
  await expect(bodyOf(page)).toBeVisible()
}

/** Title, standfirst, section, text: everything that a submission asks for. */
async function write(page: Page, title: string): Promise<void> {
  await titleOf(page).click()
  await page.keyboard.insertText(title)
  await page.getByRole('textbox', { name: /^Chapô/ }).click()
  await page.keyboard.insertText('Ce que disent les murs d’une petite ville.')
  await bodyOf(page).click()
  await page.keyboard.insertText(text)
  await section(page).selectOption({ index: 1 })
}

async function submit(page: Page, name: string, email: string): Promise<void> {
  await page.getByRole('button', { name: 'Soumettre', exact: true }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByLabel(/Votre nom/).fill(name)
  await sheet.getByLabel(/Votre adresse e-mail/).fill(email)
  await sheet.getByLabel(/J’ai écrit ce texte/).check()
  await sheet.getByLabel(/J’accepte la/).check()
  await sheet.getByRole('button', { name: 'Soumettre mon texte' }).click()
}

const confirmSubject = (title: string) => `Encore un clic pour soumettre « ${title} »`

test('from the home page to a contributor: written without an account, confirmed, accepted with its author', async ({ browser }) => {
  test.setTimeout(150_000)
  const [title, email] = ['Ce que le fleuve emporte', 'imane.alaoui@lecteurs.example']
  const page = await newPage(browser, { viewport: { width: 1440, height: 900 } })
  const started = Date.now()

  await page.goto(`${site()}/`)
  await page.getByRole('link', { name: 'Devenir contributeur' }).first().click()
  await page.getByRole('link', { name: 'Proposer un texte' }).first().click()
  await expect(page).toHaveURL(/\/ecrire$/)
  await expect(bodyOf(page)).toBeVisible()
  await write(page, title)
  await expect(page).toHaveURL(/\/ecrire\/[\w-]{43}$/)
  await submit(page, 'Imane Alaoui', email)
  await expect(page.getByRole('heading', { name: 'Regardez votre boîte' })).toBeVisible()
  const secretLink = page.url()
  await page.goto(linkIn(await mail(email, confirmSubject(title)), '/ecrire/confirmer'))
  await page.getByRole('button', { name: 'Confirmer et soumettre' }).click()
  await expect(page.getByRole('heading', { name: 'C’est soumis.' })).toBeVisible()
  const [pages, fields, seconds] = [['/devenir-contributeur', '/ecrire', '/ecrire/confirmer'], ['titre', 'chapô', 'rubrique', 'texte', 'nom', 'e-mail', 'licence', 'confidentialité'], Math.round((Date.now() - started) / 1000)]
  console.log(`from home to « soumis »: ${pages.length} pages (${pages.join(', ')}), ${fields.length} fields (${fields.join(', ')}), ${seconds} s`)
  expect(pages.length).toBeLessThanOrEqual(3)
  expect(fields.length).toBeLessThanOrEqual(9)

  await test.step('its link shows where it stands, the mailed one says that it is done', async () => {
    await page.goto(secretLink)
    await expect(page.getByText('attend d’être lu')).toBeVisible()
    await page.goto(linkIn(await mail(email, confirmSubject(title)), '/ecrire/confirmer'))
    await expect(page.getByRole('heading', { name: 'C’est déjà fait' })).toBeVisible()
  })

  await test.step('an editor reads text and application side by side, and answers both at once', async () => {
    const editor = await (await signedIn(browser, demo.editor, { viewport: { width: 1440, height: 900 } })).newPage()
    await editor.goto(`${site()}/redaction/candidatures`)
    const application = editor.getByRole('listitem').filter({ hasText: 'Imane Alaoui' }).first()
    await application.getByRole('link', { name: 'Lire et répondre au texte' }).click()
    await expect(editor.getByRole('heading', { name: /Candidature.*Imane Alaoui/ })).toBeVisible()
    await editor.getByRole('button', { name: /Prendre et relire/ }).click()
    await editor.getByRole('button', { name: /Demander des changements/ }).click()
    const question = editor.getByRole('dialog', { name: 'Demander des changements' })
    await question.getByLabel(/Votre message/).fill('Commencez par les murs.')
    await expect(question.getByLabel(/Accepter aussi Imane Alaoui/)).toBeChecked()
    await question.getByRole('button', { name: 'Renvoyer à l’auteur' }).click()
    await expect(question).toBeHidden()
  })

  await test.step('its author enters by the welcome’s link and goes on with it', async () => {
    await page.goto(linkIn(await mail(email, 'Bienvenue à ValyoPlus Magazine'), '/connexion/'))
    await page.getByRole('button', { name: 'Me connecter' }).click()
    await page.waitForURL(/\/espace/)
    await page.getByRole('link', { name: new RegExp(title) }).first().click()
    await expect(state(page, 'saved')).toBeVisible()
    await expect(page.getByText('Commencez par les murs.').first()).toBeVisible()
    await expect(bodyOf(page)).toHaveAttribute('contenteditable', 'true')
  })
})

test('without a script: one form, errors at their fields, nothing lost, and the same queue', async ({ browser }) => {
  const [title, email] = ['Le silence des ascenseurs', 'yto.brahimi@lecteurs.example']
  const page = await newPage(browser, { javaScriptEnabled: false })
  await page.goto(`${site()}/devenir-contributeur`)
  await page.getByRole('link', { name: 'Proposer un texte' }).first().click()
  await expect(page).toHaveURL(/\/ecrire\/simple$/)
  await page.getByLabel('Titre').fill(title)
  await page.getByLabel('Chapô').fill('Dans la tour, personne ne monte plus à pied.')
  await page.getByLabel('Texte', { exact: false }).first().fill('Trop court.')
  await page.getByRole('button', { name: 'Soumettre mon texte' }).click()
  await expect(page.getByRole('alert')).toContainText('Rubrique')
  await expect(page.getByLabel('Titre')).toHaveValue(title)

  await page.getByLabel('Texte', { exact: false }).first().fill(`${text}\n\n${text}`)
  await page.getByRole('combobox', { name: /Rubrique/ }).selectOption({ index: 1 })
  await page.getByLabel('Votre nom').fill('Yto Brahimi')
  await page.getByLabel('Votre adresse e-mail').fill(email)
  await page.getByLabel(/J’ai écrit ce texte/).check()
  await page.getByLabel(/J’accepte la/).check()
  await page.getByRole('button', { name: 'Soumettre mon texte' }).click()
  await expect(page.getByText('Regardez votre boîte.')).toBeVisible()
  await page.goto(linkIn(await mail(email, confirmSubject(title)), '/ecrire/confirmer'))
  await page.getByRole('button', { name: 'Confirmer et soumettre' }).click()
  await expect(page.getByRole('heading', { name: 'C’est soumis.' })).toBeVisible()
})

test('a tab that is killed loses nothing, saved or not', async ({ browser }) => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await begun(page)
  // Nothing reaches the server: it never hears of the text.
  await context.setOffline(true)
  await titleOf(page).click()
  await page.keyboard.insertText('Écrit hors ligne')
  await bodyOf(page).click()
  await page.keyboard.insertText('Une phrase que personne n’a reçue.')
  await expect(state(page, 'offline')).toBeVisible()
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('tribune:ecrire:')).length)).toBe(1)
  await page.close({ runBeforeUnload: false })
  await context.setOffline(false)

  const again = await context.newPage()
  await begun(again)
  await expect(bodyOf(again)).toContainText('Une phrase que personne n’a reçue.')
  await expect(again).toHaveURL(/\/ecrire\/[\w-]{43}$/)
  await expect(state(again, 'saved')).toBeVisible()
  const link = again.url()
  await again.close()

  // The browser’s storage is emptied: the link is enough.
  const elsewhere = await newPage(browser)
  await elsewhere.goto(link)
  await expect(bodyOf(elsewhere)).toContainText('Une phrase que personne n’a reçue.')
})

test('two tabs: the second to save sees the first’s words, and its own are kept', async ({ browser }) => {
  const context = await browser.newContext()
  const one = await context.newPage()
  await begun(one)
  await write(one, 'Deux fenêtres')
  await expect(state(one, 'saved')).toBeVisible()
  await expect(one).toHaveURL(/\/ecrire\/[\w-]{43}$/)
  const other = await context.newPage()
  await other.goto(one.url())
  await expect(bodyOf(other)).toBeVisible()
  await bodyOf(one).click()
  await one.keyboard.press('Control+Home')
  await one.keyboard.insertText('D’abord ici. ')
  await expect(state(one, 'saving')).toBeVisible()
  await expect(state(one, 'saved')).toBeVisible()
  await bodyOf(other).click()
  await other.keyboard.press('Control+Home')
  await other.keyboard.insertText('Puis là. ')
  await expect(other.getByText('Ce texte a changé dans une autre fenêtre')).toBeVisible()
  await expect(bodyOf(other)).toContainText('D’abord ici.')
  await other.getByRole('button', { name: 'La reprendre' }).click()
  await expect(bodyOf(other)).toContainText('Puis là.')
  await expect(state(other, 'saved')).toBeVisible()
})

test('a short text, a wrong address, a double click: said at its place, corrected from the link', async ({ browser }) => {
  const [wrong, right] = ['hanae.idrisi@lecteur.example', 'hanae.idrisi@lecteurs.example']
  const page = await newPage(browser)
  await begun(page)
  await titleOf(page).click()
  await page.keyboard.insertText('Trop court')
  await submit(page, '', 'pas une adresse')
  const sheet = page.getByRole('dialog')
  await expect(sheet.getByRole('alert')).toBeVisible()
  await expect(sheet.getByLabel(/Votre adresse e-mail/)).toHaveValue('pas une adresse')
  await expect(sheet.getByLabel(/Votre nom/)).toHaveAttribute('aria-invalid', 'true')
  await page.keyboard.press('Escape')
  await write(page, ' au début')
  await page.evaluate(drawn)
  await page.getByRole('button', { name: 'Soumettre', exact: true }).click()
  await sheet.getByLabel(/Votre nom/).fill('Hanae Idrisi')
  await sheet.getByLabel(/Votre adresse e-mail/).fill(wrong)
  await sheet.getByLabel(/J’ai écrit ce texte/).check()
  await sheet.getByLabel(/J’accepte la/).check()
  await sheet.getByRole('button', { name: 'Soumettre mon texte' }).dblclick()
  await expect(page.getByRole('heading', { name: 'Regardez votre boîte' })).toBeVisible()
  await expect.poll(async () => (await mailsTo(wrong)).length).toBe(1)

  await page.getByLabel('Adresse e-mail').fill(right)
  await page.getByRole('button', { name: 'Envoyer le lien à cette adresse' }).click()
  await expect(page.getByText('Le lien est en route')).toBeVisible()
  await expect.poll(async () => (await mailsTo(right)).length).toBe(1)
  await page.goto(linkIn((await mailsTo(wrong))[0] as never, '/ecrire/confirmer'))
  await expect(page.getByRole('heading', { name: 'Ce lien n’est plus valable' })).toBeVisible()
})

test('with pictures, which only the link’s owner brings', async ({ browser }) => {
  const page = await newPage(browser)
  await begun(page)
  const bytes = Buffer.from(await aPicture({ width: 640, height: 480, format: 'jpeg' }))
  await page.locator('#figure-0 input[type=file]').setInputFiles({ name: 'digue.jpg', mimeType: 'image/jpeg', buffer: bytes })
  await page.locator('#figure-0').getByLabel(/alternatif|Description|décri/i).first().fill('Une digue au soir')
  await expect(page).toHaveURL(/\/ecrire\/[\w-]{43}$/)
  await expect(state(page, 'saved')).toBeVisible()
  await page.reload()
  await expect(page.locator('#figure-0 img')).toBeVisible()
  const stranger = await page.request.post(`${site()}/api/ecrire/${'a'.repeat(43)}/images`, { multipart: { fichier: { name: 'p.jpg', mimeType: 'image/jpeg', buffer: bytes } }, headers: { origin: site() } })
  expect(stranger.status()).toBe(404)
})

test('whoever has an account takes the text along into their space', async ({ browser }) => {
  const page = await (await signedIn(browser, demo.contributor)).newPage()
  await begun(page)
  await write(page, 'Commencé sans y penser')
  await expect(state(page, 'saved')).toBeVisible()
  await page.getByRole('button', { name: 'Continuer dans mon espace' }).click()
  await page.waitForURL(/\/espace\/articles\//)
  await expect(titleOf(page)).toContainText('Commencé sans y penser')
})

test('bad input is refused in words', async ({ request }) => {
  const secret = 'b'.repeat(43)
  const put = (body: unknown, headers = {}) => request.put(`${site()}/api/ecrire/${secret}`, { data: body as object, headers: { origin: site(), ...headers } })
  expect((await put({ id: 'x' })).status()).toBe(422)
  expect((await put({ padding: 'x'.repeat(600 * 1024) })).status()).toBe(413)
  expect((await put({}, { origin: 'https://ailleurs.example' })).status()).toBe(403)
  const absent = await request.get(`${site()}/ecrire/${secret}`)
  expect(absent.status()).toBe(404)
  expect(absent.headers()).toMatchObject({ 'cache-control': expect.stringContaining('no-store'), 'x-robots-tag': 'noindex' })
})

for (const look of [{ colorScheme: 'light', viewport: { width: 1440, height: 900 } }, { colorScheme: 'dark', viewport: { width: 390, height: 844 } }, { colorScheme: 'dark', viewport: { width: 1440, height: 900 } }, { colorScheme: 'light', viewport: { width: 390, height: 844 } }] as const) {
  test(`accessible, ${look.colorScheme} at ${look.viewport.width} px`, async ({ browser }) => {
    test.setTimeout(120_000)
    const page = await newPage(browser, { ...look, reducedMotion: 'reduce' })
    const expectAccessible = async () => {
      expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 160)) }))).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
    }
    await begun(page)
    await expectAccessible()
    await titleOf(page).click()
    await page.keyboard.insertText('Un titre')
    await page.getByRole('button', { name: 'Soumettre', exact: true }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectAccessible()
    for (const path of ['/ecrire/simple', '/ecrire/confirmer', `/ecrire/${'c'.repeat(43)}`, '/devenir-contributeur']) {
      await page.goto(site() + path)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      await expectAccessible()
    }
  })
}
