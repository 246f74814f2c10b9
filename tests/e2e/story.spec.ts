import { expect, test, type Browser, type Page } from '@playwright/test'
import { aPicture } from '../support/pictures'
import { linkIn, mail } from '../support/mailbox'

const site = () => process.env.SITE ?? ''
const editorAddress = 'rachid.haddad@demo.valyoplus.example'
const contributor = { name: 'Nadia Berrahou', email: 'nadia.berrahou@lecteurs.example' }
const title = 'À Khouribga, l’atelier qui répare les serveurs'
const paragraphs = [
  'Il est sept heures, et l’atelier sent déjà l’étain chaud. Sur l’établi, huit serveurs attendent : leurs ventilateurs ont avalé la poussière de trois étés, et personne, à Casablanca, n’a voulu les ouvrir.',
  '« On nous disait de tout jeter », raconte le chef d’atelier. Il a préféré apprendre. En deux ans, son équipe a remis en service plus de quatre cents machines, que des écoles, des coopératives et deux hôpitaux utilisent encore aujourd’hui.',
  'Le calcul est simple. Une machine réparée coûte le cinquième d’une neuve, ne voyage pas, et fait vivre trois familles ici plutôt qu’une usine là-bas. Reste à trouver les pièces : l’équipe les démonte, les teste, les range par tiroirs, et note chaque panne dans un grand cahier quadrillé.',
  'Ce cahier est devenu un trésor. On y lit, mois après mois, ce qui casse vraiment, et ce que les fabricants n’écrivent nulle part. Des étudiants de l’école voisine viennent le recopier ; ils en ont fait une base que d’autres ateliers, à Sfax comme à Thiès, complètent à leur tour.',
  'À midi, le premier serveur redémarre. Personne n’applaudit : il en reste sept.',
]

test('the whole story, from an application to a reader who leaves the letter', async ({ browser }) => {
  test.setTimeout(180_000)
  const writer = await newPerson(browser)
  const editor = await newPerson(browser)
  const reader = await newPerson(browser)

  await test.step('somebody applies, and gets a mail', async () => {
    await writer.goto(`${site()}/devenir-contributeur`)
    const form = writer.locator('form[action="/devenir-contributeur/candidature"]')
    await form.getByLabel('Nom').fill(contributor.name)
    await form.getByLabel('Adresse e-mail').fill(contributor.email)
    await form.getByLabel('Pourquoi souhaitez-vous contribuer ?').fill('Je répare des serveurs depuis dix ans, et personne ne le raconte.')
    await form.getByLabel('Sujets').fill('La réparation, les ateliers, les petites villes.')
    await form.getByLabel(/J’accepte/).check()
    await form.getByRole('button', { name: 'Envoyer ma candidature' }).click()
    await expect(writer.getByText('Merci, votre candidature est bien arrivée.')).toBeVisible()
    await mail(contributor.email, 'Votre candidature est bien arrivée')
  })

  await test.step('an editor signs in by mail and accepts', async () => {
    await editor.goto(`${site()}/connexion`)
    await editor.getByLabel('Adresse e-mail').first().fill(editorAddress)
    await editor.getByRole('button', { name: 'Recevoir un lien de connexion' }).click()
    await expect(editor.getByText('Vérifiez votre boîte de réception.')).toBeVisible()
    await signIn(editor, linkIn(await mail(editorAddress, 'Votre lien de connexion'), '/connexion/'))
    await expect(editor).toHaveURL(/\/redaction/)
    await editor.goto(`${site()}/redaction/candidatures`)
    const application = editor.getByRole('listitem').filter({ hasText: contributor.name })
    await application.getByRole('button', { name: 'Accepter' }).click()
    const answer = editor.getByRole('dialog')
    await answer.getByLabel(/Quelques mots de bienvenue/).fill('Votre carnet nous intéresse : racontez-le.')
    await answer.getByRole('button', { name: 'Accepter la candidature' }).click()
    await expect(application).toHaveCount(0)
  })

  await test.step('the contributor enters by the welcome’s link and writes, with a picture', async () => {
    const welcome = await mail(contributor.email, 'Bienvenue à ValyoPlus Magazine')
    expect(welcome.text).toContain('racontez-le')
    await signIn(writer, linkIn(welcome, '/connexion/'))
    await expect(writer).toHaveURL(/\/espace/)
    await writer.getByRole('button', { name: 'Nouvel article' }).first().click()
    await expect(writer).toHaveURL(/\/espace\/articles\//)
    await writer.getByRole('textbox', { name: /^Titre/ }).fill(title)
    await writer.getByRole('textbox', { name: /^Chapô/ }).fill('Dans une petite ville minière, une équipe redonne vie aux machines que les centres de données abandonnent.')
    await writer.getByRole('combobox', { name: 'Rubrique' }).selectOption({ label: 'Numérique' })
    await write(writer, paragraphs)
    await addPicture(writer)
    await expect(writer.locator('[data-save-state=saved]').first()).toBeVisible()
  })

  await test.step('it is submitted once nothing is missing', async () => {
    await writer.getByRole('button', { name: 'Soumettre à la rédaction' }).first().click()
    const dialog = writer.getByRole('dialog')
    await dialog.getByRole('checkbox', { name: /J’ai écrit ce texte/ }).check()
    await dialog.getByRole('button', { name: 'Soumettre à la rédaction' }).click()
    await expect(writer.getByText('Ce texte est en lecture seule.')).toBeVisible()
    await mail(contributor.email, `Nous avons reçu « ${title} »`)
  })

  await test.step('the editor takes it and sends it back with a message', async () => {
    await openSubmission(editor)
    await editor.getByRole('button', { name: 'Prendre et relire' }).click()
    await editor.getByRole('button', { name: 'Demander des changements' }).click()
    await editor.getByRole('dialog').getByLabel('Votre message').fill('Donnez un chiffre sur l’énergie épargnée, s’il vous plaît.')
    await editor.getByRole('button', { name: 'Renvoyer à l’auteur' }).click()
    const sentBack = await mail(contributor.email, `« ${title} » : quelques points à reprendre`)
    expect(sentBack.text).toContain('énergie épargnée')
  })

  await test.step('the contributor reads why, adds to the text and submits again', async () => {
    await writer.goto(`${site()}/espace`)
    await writer.getByRole('link', { name: title }).first().click()
    await expect(writer.getByText('énergie épargnée').first()).toBeVisible()
    await write(writer, ['Chaque réparation épargne, selon le cahier, l’électricité d’un foyer pendant six mois.'])
    await expect(writer.locator('[data-save-state=saved]').first()).toBeVisible()
    await writer.getByRole('button', { name: 'Soumettre de nouveau' }).first().click()
    const dialog = writer.getByRole('dialog')
    await dialog.getByRole('checkbox', { name: /J’ai écrit ce texte/ }).check()
    await dialog.getByRole('button', { name: 'Soumettre de nouveau' }).click()
    await mail(contributor.email, `Nous avons reçu la nouvelle version de « ${title} »`)
  })

  const address = await test.step('the editor publishes, and the author is told where', async () => {
    await openSubmission(editor)
    await editor.getByRole('button', { name: 'Prendre et relire' }).click()
    await editor.getByRole('button', { name: 'Publier' }).click()
    await editor.getByRole('dialog').getByRole('button', { name: 'Publier' }).click()
    return linkIn(await mail(contributor.email, `« ${title} » est publié`), '/articles/')
  })

  await test.step('anybody reads it, whole, at the next request', async () => {
    await reader.goto(`${site()}/`)
    await expect(reader.getByRole('link', { name: title }).first()).toBeVisible()
    await reader.goto(address)
    await expect(reader.getByRole('heading', { level: 1, name: title })).toBeVisible()
    for (const paragraph of paragraphs) await expect(reader.getByText(paragraph, { exact: true })).toBeVisible()
    await expect(reader.getByText('l’électricité d’un foyer pendant six mois')).toBeVisible()
    await expect(reader.getByRole('link', { name: contributor.name }).first()).toBeVisible()
    const picture = reader.getByRole('img', { name: 'Un serveur ouvert sur l’établi' })
    await picture.scrollIntoViewIfNeeded()
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  })

  await test.step('a reader comments; it is held, approved, and there at the next request', async () => {
    const words = 'Mon école a trois de ces machines : elles tournent encore.'
    const form = reader.locator('form[action$="/commentaires"]')
    await form.getByLabel('Commentaire').fill(words)
    await form.getByLabel('Nom').fill('Hamza')
    await form.getByLabel('Adresse e-mail').fill('hamza@lecteurs.example')
    await form.getByRole('button', { name: 'Publier le commentaire' }).click()
    await expect(reader.getByText('Merci, votre commentaire est bien arrivé.')).toBeVisible()
    await reader.goto(address)
    await expect(reader.getByText(words)).toHaveCount(0)
    await editor.goto(`${site()}/redaction/commentaires`)
    const row = editor.getByRole('listitem', { name: 'Commentaire de Hamza' })
    await row.getByRole('button', { name: 'Publier' }).click()
    await expect(row).toHaveCount(0)
    await reader.goto(address)
    await expect(reader.getByText(words)).toBeVisible()
    expect(await reader.content()).not.toContain('hamza@lecteurs.example')
  })

  await test.step('a correction is on the page at the next request, with its note', async () => {
    expect((await reader.request.get(address)).headers()['server-timing']).toBe('front;desc=hit')
    await editor.goto(`${site()}/redaction/articles`)
    await editor.getByRole('link', { name: title }).first().click()
    await editor.getByRole('button', { name: 'Corriger' }).click()
    await editor.getByRole('textbox', { name: /^Chapô/ }).fill('Dans une petite ville minière, une équipe redonne vie à quatre cents serveurs.')
    await expect(editor.locator('[data-save-state=saved]').first()).toBeVisible()
    await editor.getByRole('button', { name: 'Publier' }).click()
    const dialog = editor.getByRole('dialog')
    await dialog.getByLabel(/Note publique/).fill('Le nombre de serveurs a été précisé.')
    await dialog.getByRole('button', { name: 'Publier' }).click()
    await mail(contributor.email, `« ${title} » a été mis à jour`)
    await reader.goto(address)
    await expect(reader.getByText('redonne vie à quatre cents serveurs')).toBeVisible()
    await expect(reader.getByText('Le nombre de serveurs a été précisé.')).toBeVisible()
  })

  await test.step('a reader subscribes, confirms, and leaves again', async () => {
    const email = 'hamza@lecteurs.example'
    const form = reader.locator('form[action="/newsletter/abonnement"]').first()
    await form.getByLabel('Adresse e-mail').fill(email)
    await form.getByRole('button', { name: 'M’abonner' }).click()
    await expect(reader.getByText('Vérifiez votre boîte de réception.').first()).toBeVisible()
    await reader.goto(linkIn(await mail(email, 'Confirmez votre abonnement'), '/newsletter/'))
    await reader.getByRole('button', { name: 'Confirmer mon abonnement' }).click()
    await expect(reader.getByText('Votre abonnement est confirmé.').first()).toBeVisible()
    await reader.goto(linkIn(await mail(email, 'Bienvenue dans « La lettre du jeudi »'), '/newsletter/'))
    await reader.getByRole('button', { name: 'Me désabonner' }).click()
    await expect(reader.getByText('Vous êtes désabonné.').first()).toBeVisible()
  })

  await test.step('what is unpublished is gone at the next request, and said so', async () => {
    const request = reader.request
    await request.get(address)
    expect((await request.get(address)).headers()['server-timing']).toBe('front;desc=hit')
    await editor.goto(`${site()}/redaction/articles`)
    await editor.getByRole('link', { name: title }).first().click()
    await editor.getByRole('button', { name: 'Dépublier' }).click()
    await editor.getByRole('dialog').getByRole('button', { name: 'Retirer du site' }).click()
    await mail(contributor.email, `« ${title} » n’est plus en ligne`)
    const gone = await request.get(address)
    expect(gone.status()).toBe(410)
    expect(await gone.text()).toContain('Ce texte a été retiré')
    expect(await (await request.get(`${site()}/`)).text()).not.toContain(title)
  })
})

const newPerson = async (browser: Browser): Promise<Page> => (await browser.newContext()).newPage()

/** Opens a mailed link and presses its one button. */
async function signIn(page: Page, link: string): Promise<void> {
  await page.goto(link)
  await page.getByRole('button', { name: 'Me connecter' }).click()
}

/** Types paragraphs behind the last one. */
async function write(page: Page, texts: string[]): Promise<void> {
  const body = page.getByRole('textbox', { name: 'Texte de l’article' })
  // As long as a finger presses: the editor reads where the caret is a moment after it gets the focus.
  await body.locator('p').last().click({ delay: 60 })
  await page.keyboard.press('End')
  for (const text of texts) {
    if ((await body.innerText()).trim() !== '') await page.keyboard.press('Enter')
    await page.keyboard.insertText(text)
  }
}

/** Puts a photograph behind the text, by the toolbar's button, and says what it shows. */
async function addPicture(page: Page): Promise<void> {
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Image', exact: true }).click()
  await (await choosing).setFiles({ name: 'établi.jpg', mimeType: 'image/jpeg', buffer: await aPicture({ width: 1400, height: 900 }) })
  await page.getByLabel('Texte alternatif *').fill('Un serveur ouvert sur l’établi')
}

async function openSubmission(page: Page): Promise<void> {
  await page.goto(`${site()}/redaction/soumissions`)
  // A press far down the list is lost while the list still moves to the row that is open: one presses again.
  await expect(async () => {
    await page.getByRole('link', { name: title }).click()
    await expect(page.getByRole('region', { name: title })).toBeVisible({ timeout: 4_000 })
  }).toPass()
}
