/** A text as its contributor follows it: sent back point by point, published, corrected in public, and signed by two. */
import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Browser, type Page } from '@playwright/test'
import { linkIn, mail } from '../support/mailbox'
import { aPicture } from '../support/pictures'
import { aText, opened, state } from '../support/shared-texts'
import { demo, signedIn } from '../support/signed-in'
import { inSiteDatabase } from '../support/site-database'

const site = () => process.env.SITE ?? ''
const dark = { colorScheme: 'dark', viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' } as const

/** No violation, and nothing to scroll sideways. */
async function accessible(page: Page): Promise<void> {
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 160)) }))).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
}

/** The same page once more, on a phone and in the dark. */
async function accessibleInTheDark(browser: Browser, who: string | null, path: string): Promise<void> {
  const context = who ? await signedIn(browser, who, dark) : await browser.newContext(dark)
  const page = await context.newPage()
  await page.goto(site() + path)
  await accessible(page)
  await context.close()
}

async function queueOf(browser: Browser, id: string, tab = ''): Promise<Page> {
  const page = await (await signedIn(browser, demo.editor, { viewport: { width: 1440, height: 900 } })).newPage()
  await page.goto(`${site()}/redaction/soumissions?${tab ? `onglet=${tab}&` : ''}texte=${id}`)
  return page
}

const panel = (page: Page, name: string) => page.getByRole('tab', { name })

test('a text is sent back point by point, ticked, published, corrected by its contributor, and its log read by anybody', async ({ browser }) => {
  test.setTimeout(400_000)
  const title = `Le port, de nuit ${process.pid}`
  const { id } = await aText({ title, status: 'in_review' })
  const points = ['Citez le registre du port.', 'Un intertitre avant la fin.', 'Vérifiez le nom du capitaine.']

  await test.step('the editor lists what is asked, by the keyboard', async () => {
    const editor = await queueOf(browser, id, 'in-review')
    await expect(editor.getByRole('button', { name: /Demander des changements/ })).toBeVisible()
    await editor.keyboard.press('d')
    const dialog = editor.getByRole('dialog', { name: 'Demander des changements' })
    await dialog.getByLabel(/Votre message/).fill('Un beau texte : encore trois choses.')
    await dialog.getByRole('textbox', { name: 'Point 1' }).focus()
    for (const [n, point] of points.entries()) {
      await expect(dialog.getByRole('textbox', { name: `Point ${n + 1}` })).toBeFocused()
      await editor.keyboard.type(point)
      await editor.keyboard.press('Enter')
    }
    await accessible(editor)
    await dialog.getByRole('button', { name: 'Renvoyer à l’auteur' }).click()
    await expect(editor.getByText('Le texte est renvoyé à son auteur.')).toBeVisible()
    const letter = await mail(demo.contributor, `« ${title} » : quelques points à reprendre`)
    for (const point of points) expect(letter.text).toContain(point)
    expect(letter.text).toContain('/espace/profil#messages')
    await editor.context().close()
  })

  await test.step('its author ticks what is done, and is told what is left when handing it in', async () => {
    const author = await opened(browser, 'contributor', id)
    for (const point of points.slice(0, 2)) {
      const box = author.getByRole('checkbox', { name: point }).first()
      await box.focus()
      await author.keyboard.press('Space')
      await expect(author.getByRole('checkbox', { name: point, checked: true }).first()).toBeVisible()
    }
    await expect(author.getByText('2 points cochés sur 3').first()).toBeVisible()
    await accessible(author)
    await panel(author, 'Parcours').click()
    await expect(author.getByText(/À vous\s: reprenez ce qui est demandé/).first()).toBeVisible()
    await author.getByRole('button', { name: 'Soumettre de nouveau' }).first().click()
    const dialog = author.getByRole('dialog')
    await expect(dialog.getByText('Un point demandé n’est pas coché')).toBeVisible()
    await expect(dialog.getByText('Vérifiez le nom du capitaine.')).toBeVisible()
    await dialog.getByRole('checkbox', { name: /J’ai écrit ce texte/ }).check()
    await dialog.getByRole('button', { name: 'Soumettre de nouveau' }).click()
    await expect(author.getByText('Soumis', { exact: true }).first()).toBeVisible()
    await author.context().close()
  })

  await test.step('the editor sees what was ticked, and publishes', async () => {
    const editor = await queueOf(browser, id)
    await expect(editor.getByText('2 points cochés sur 3').first()).toBeVisible()
    await editor.getByRole('button', { name: /Prendre et relire/ }).click()
    await editor.getByRole('button', { name: /^Publier/ }).click()
    await editor.getByRole('dialog').getByRole('button', { name: 'Publier' }).click()
    await expect(editor.getByText('L’article est en ligne.')).toBeVisible()
    await editor.context().close()
  })
  const slug = await inSiteDatabase(async (client) => (await client.query<{ slug: string }>('SELECT slug FROM "Article" WHERE id = $1', [id])).rows[0]?.slug ?? '')

  await test.step('its contributor proposes a correction, with a reason; readers keep the published text', async () => {
    const author = await (await signedIn(browser, demo.contributor, { viewport: { width: 1440, height: 900 } })).newPage()
    await author.goto(`${site()}/espace/articles/${id}`)
    await author.getByRole('button', { name: 'Corriger' }).click()
    const dialog = author.getByRole('dialog', { name: 'Proposer une correction' })
    await dialog.getByLabel(/Ce qui doit changer/).fill('Le capitaine s’appelle Idrissi.')
    await accessible(author)
    await dialog.getByRole('button', { name: 'Commencer la correction' }).click()
    await expect(author.getByText('Une correction d’un article en ligne')).toBeVisible()
    await author.getByRole('textbox', { name: /^Chapô/ }).fill('Un chapô corrigé, avec le nom du capitaine.')
    await expect(state(author, 'saved')).toBeVisible()
    await author.getByRole('button', { name: 'Soumettre à la rédaction' }).first().click()
    await author.getByRole('dialog').getByRole('checkbox', { name: /J’ai écrit ce texte/ }).check()
    await author.getByRole('dialog').getByRole('button', { name: 'Soumettre à la rédaction' }).click()
    await expect(author.getByText('Soumis', { exact: true }).first()).toBeVisible()
    expect(await (await author.request.get(`${site()}/articles/${slug}`)).text()).not.toContain('avec le nom du capitaine')
    await author.context().close()
  })

  await test.step('the editor reads the reason and the difference, and publishes with a note', async () => {
    const editor = await queueOf(browser, id)
    await expect(editor.getByText('Le capitaine s’appelle Idrissi.').first()).toBeVisible()
    await accessible(editor)
    const compare = await editor.getByRole('link', { name: 'Comparer avec la version en ligne' }).getAttribute('href')
    await editor.getByRole('button', { name: /Prendre et relire/ }).click()
    await editor.getByRole('button', { name: /^Publier/ }).click()
    const dialog = editor.getByRole('dialog')
    await dialog.getByLabel(/Note publique/).fill('Le nom du capitaine a été corrigé.')
    await dialog.getByRole('button', { name: 'Publier' }).click()
    await expect(editor.getByText('L’article est en ligne.')).toBeVisible()
    await editor.goto(site() + compare)
    await expect(editor.getByText('avec le nom du capitaine').first()).toBeVisible()
    await editor.context().close()
  })

  await test.step('a reader without JavaScript reads the log', async () => {
    const reader = await (await browser.newContext({ javaScriptEnabled: false, locale: 'fr-FR' })).newPage()
    await reader.goto(`${site()}/articles/${slug}`)
    await reader.getByRole('link', { name: /Historique des corrections/ }).click()
    await expect(reader).toHaveURL(new RegExp(`/articles/${slug}/corrections$`))
    await expect(reader.getByText('Le nom du capitaine a été corrigé.')).toBeVisible()
    await expect(reader.getByText(/mots? ajoutés?/)).toBeVisible()
    await reader.context().close()
    const seeing = await (await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'fr-FR' })).newPage()
    await seeing.goto(`${site()}/articles/${slug}/corrections`)
    await accessible(seeing)
    await seeing.context().close()
    await accessibleInTheDark(browser, null, `/articles/${slug}/corrections`)
    await accessibleInTheDark(browser, demo.contributor, `/espace/articles/${id}/parcours`)
    await accessibleInTheDark(browser, demo.contributor, '/espace')
  })
})

test('somebody is invited to sign, consents by the mail’s link, and stands under the text', async ({ browser }) => {
  test.setTimeout(180_000)
  const title = `À deux plumes ${process.pid}`
  const address = `hind.${process.pid}@lecteurs.example`
  const { id, revisionId } = await aText({ title, status: 'draft' })
  await inSiteDatabase((client) => client.query(`INSERT INTO "RevisionByline" ("revisionId", "profileId", position) SELECT $1, id, 0 FROM "Profile" WHERE slug = 'salma-berrada'`, [revisionId]))
  const author = await opened(browser, 'contributor', id)
  await panel(author, 'Signatures').click()
  await author.getByRole('button', { name: 'Inviter à cosigner' }).click()
  const dialog = author.getByRole('dialog', { name: 'Inviter à cosigner' })
  await dialog.getByLabel(/Nom qui paraîtra/).fill('Hind Alaoui')
  await dialog.getByLabel(/Adresse e-mail/).fill(address)
  await dialog.getByRole('button', { name: 'Envoyer l’invitation' }).click()
  await expect(author.getByText(/Invitation envoyée le/)).toBeVisible()
  await accessible(author)

  const link = linkIn(await mail(address, `Salma Berrada vous propose de cosigner « ${title} »`), '/co-signature')
  await accessibleInTheDark(browser, null, link.replace(site(), ''))
  const guest = await (await browser.newContext({ javaScriptEnabled: false, locale: 'fr-FR' })).newPage()
  await guest.goto(link)
  // Without the licence it is shown again, with what was typed.
  await guest.getByLabel(/Le nom sous lequel vous signez/).fill('Hind A.')
  await guest.getByRole('button', { name: 'Accepter et cosigner' }).click()
  await expect(guest.getByLabel(/Le nom sous lequel vous signez/)).toHaveValue('Hind A.')
  await guest.getByRole('checkbox').check()
  await guest.getByRole('button', { name: 'Accepter et cosigner' }).click()
  await expect(guest.getByText('Merci, vous cosignez ce texte.')).toBeVisible()
  await guest.goto(link)
  await expect(guest.getByRole('heading', { name: 'Cette invitation n’est plus valable' })).toBeVisible()
  await guest.context().close()

  await author.reload()
  await panel(author, 'Signatures').click()
  const order = author.getByRole('list', { name: 'Signatures du texte, dans l’ordre' })
  await expect(order.getByRole('listitem')).toHaveText([/Salma Berrada/, /Hind A\./])
  await author.getByRole('button', { name: 'Monter la signature de Hind A.' }).focus()
  await author.keyboard.press('Enter')
  await expect(order.getByRole('listitem')).toHaveText([/Hind A\./, /Salma Berrada/])
  await author.context().close()
})

test('a contributor chooses how often they are written to, their languages, and the square of their portrait by keys', async ({ browser }) => {
  test.setTimeout(180_000)
  const page = await (await signedIn(browser, demo.contributor, { viewport: { width: 1440, height: 900 } })).newPage()
  await page.goto(`${site()}/espace/profil`)
  await page.getByRole('radio', { name: /Une fois par jour/ }).check()
  await page.getByRole('button', { name: 'Enregistrer le rythme' }).click()
  await expect(page.getByText('Le rythme des messages est enregistré.')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('radio', { name: /Une fois par jour/ })).toBeChecked()
  await page.getByRole('radio', { name: /À mesure/ }).check()
  await page.getByRole('button', { name: 'Enregistrer le rythme' }).click()
  await expect(page.getByText('Le rythme des messages est enregistré.')).toBeVisible()

  await page.locator('input[type=file]').first().setInputFiles({ name: 'moi.jpg', mimeType: 'image/jpeg', buffer: await aPicture({ width: 900, height: 600 }) })
  const frame = page.getByRole('group', { name: /^Cadrage :/ })
  await frame.focus()
  for (const key of ['ArrowRight', 'ArrowRight', '+', '+']) await page.keyboard.press(key)
  await expect(page.getByRole('group', { name: 'Cadrage : 60 % depuis la gauche, 50 % depuis le haut, agrandi 1.2 fois' })).toBeVisible()
  await page.getByRole('checkbox', { name: 'Arabe' }).check()
  await accessible(page)
  await page.getByRole('button', { name: 'Enregistrer le profil' }).click()
  await expect(page.getByText('Votre profil est enregistré.')).toBeVisible()
  await page.getByRole('link', { name: 'Voir ma page publique' }).waitFor()
  const reader = await (await browser.newContext()).newPage()
  await reader.goto(`${site()}/auteurs/salma-berrada`)
  await expect(reader.getByText(/Écrit en arabe/)).toBeVisible()
  expect(await reader.content()).not.toContain(demo.contributor)
  await accessibleInTheDark(browser, demo.contributor, '/espace/profil')
  // As the other tests know her.
  await page.getByRole('checkbox', { name: 'Arabe' }).uncheck()
  await page.getByRole('button', { name: 'Retirer l’image' }).click()
  await page.getByRole('button', { name: 'Enregistrer le profil' }).click()
  await expect(page.getByText('Votre profil est enregistré.')).toBeVisible()
})
