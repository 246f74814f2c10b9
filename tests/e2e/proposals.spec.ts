/** A subject is pitched, asked about, agreed and written; or declined; by two editors at once; without script. */
import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Browser, type BrowserContextOptions, type Page } from '@playwright/test'
import { inDays } from '../support/days'
import { linkIn, mail } from '../support/mailbox'
import { demo, signedIn } from '../support/signed-in'
import { bodyOf, drawn, state } from '../support/shared-texts'

const site = () => process.env.SITE ?? ''
const desk = { viewport: { width: 1440, height: 900 } }
const at = async (browser: Browser, who: keyof typeof demo, path: string, options: BrowserContextOptions = {}): Promise<Page> => {
  const page = await (await signedIn(browser, demo[who], { ...desk, ...options })).newPage()
  await page.goto(site() + path)
  return page
}

async function fillPitch(page: Page, title: string): Promise<void> {
  await page.getByLabel('Titre de travail').fill(title)
  await page.getByLabel('L’angle').fill('Qui répare, de nuit, ce que personne ne voit ?')
  await page.getByLabel('Le sujet en trois à cinq phrases').fill('Deux bateaux entretiennent les câbles. J’ai embarqué sur l’un d’eux. L’équipage raconte.')
  await page.getByLabel('Les sources').fill('Le capitaine Idrissi\nhttps://exemple.ma/cables')
  await page.getByLabel('Longueur prévue').fill('900')
  await page.getByLabel('Remise proposée').fill(inDays(20))
}

/** A pitch that waits for the editors; answers its address in the author's space. */
async function pitched(page: Page, title: string, section?: string): Promise<string> {
  await page.goto(`${site()}/espace/propositions/nouvelle`)
  await fillPitch(page, title)
  if (section) await page.getByLabel('Rubrique').selectOption(section)
  await page.getByRole('button', { name: 'Envoyer à la rédaction' }).click()
  await expect(page.getByText('Votre proposition est envoyée à la rédaction.')).toBeVisible()
  return new URL(page.url()).pathname
}

/** Walks down the editors' list by the keyboard until this one is read. */
async function walkTo(page: Page, title: string): Promise<void> {
  const read = page.getByRole('region', { name: title })
  for (let step = 0; step < 30 && !(await read.isVisible()); step++) {
    const before = page.url()
    await page.keyboard.press('j')
    await expect.poll(() => page.url()).not.toBe(before)
    await page.evaluate(drawn)
  }
  await expect(read).toBeVisible()
}

test('from the pitch over a question to the text with its brief, handed in with the section’s points', async ({ browser }) => {
  test.setTimeout(180_000)
  const title = 'Les bateaux du détroit'
  const editor = await at(browser, 'editor', '/redaction/rubriques')
  const author = await at(browser, 'contributor', '/espace/propositions')

  await test.step('the editors say what the section asks of every text', async () => {
    await editor.getByRole('button', { name: 'Points à vérifier : Numérique' }).click()
    await editor.getByRole('dialog').getByLabel('Un point par ligne').fill('Chaque chiffre a sa source\n\nLes personnes citées ont relu leurs mots')
    await editor.getByRole('dialog').getByRole('button', { name: 'Enregistrer les points' }).click()
    await expect(editor.getByText('2 points à vérifier')).toBeVisible()
  })

  const own = await test.step('the contributor keeps a draft, then sends it', async () => {
    await author.getByRole('link', { name: 'Proposer un sujet' }).first().click()
    await author.getByLabel('Titre de travail').fill(title)
    await author.getByLabel('Titre de travail').press('Enter')
    await expect(author.getByText('Le brouillon est enregistré.')).toBeVisible()
    await author.getByLabel('Longueur prévue').fill('beaucoup')
    await author.getByRole('button', { name: 'Enregistrer le brouillon' }).click()
    await expect(author.getByRole('alert').filter({ hasText: 'nombre de mots' })).toBeVisible()
    await author.getByLabel('Longueur prévue').fill('900')
    await author.getByRole('button', { name: 'Enregistrer le brouillon' }).click()
    await expect(author.getByRole('alert').filter({ hasText: 'nombre de mots' })).toHaveCount(0)
    await fillPitch(author, title)
    await author.getByLabel('Rubrique').selectOption('Numérique')
    await author.getByRole('button', { name: 'Envoyer à la rédaction' }).click()
    await expect(author.getByText('Votre proposition est envoyée à la rédaction.')).toBeVisible()
    await mail(demo.contributor, `Nous avons reçu votre proposition « ${title} »`)
    return new URL(author.url()).pathname
  })

  await test.step('an editor asks, by the keyboard alone', async () => {
    await editor.goto(`${site()}/redaction/propositions`)
    await walkTo(editor, title)
    await editor.keyboard.press('q')
    await expect(editor.getByRole('dialog').getByLabel('Votre question')).toBeFocused()
    await editor.keyboard.type('Qui vous a laissé monter à bord ?')
    await editor.keyboard.press('Tab')
    await editor.keyboard.press('Tab')
    await editor.keyboard.press('Enter')
    await expect(editor.getByText('Votre question est envoyée.')).toBeVisible()
  })

  await test.step('the contributor answers in the thread', async () => {
    const asked = await mail(demo.contributor, `Une question sur votre proposition « ${title} »`)
    await author.goto(linkIn(asked, own))
    await expect(author.getByText('À vous : la rédaction attend votre réponse')).toBeVisible()
    await author.getByLabel('Votre réponse').fill('La compagnie, par écrit.')
    await author.getByRole('button', { name: 'Envoyer', exact: true }).click()
    await expect(author.getByText('La rédaction lit votre proposition')).toBeVisible()
    await expect(author.getByRole('listitem').filter({ hasText: 'La compagnie, par écrit.' })).toBeVisible()
  })

  await test.step('the editor accepts with a day that is past, is told, and agrees on another', async () => {
    const answered = await mail(demo.editor, `« ${title} » : Salma Berrada vous a répondu`)
    await editor.goto(linkIn(answered, '/redaction/propositions'))
    await editor.keyboard.press('a')
    const dialog = editor.getByRole('dialog')
    await expect(dialog.getByLabel('Ce que la rédaction attend')).toBeFocused()
    await editor.keyboard.type('Une nuit à bord, et les chiffres du port.')
    await dialog.getByLabel('À rendre le').fill(inDays(-2))
    await dialog.getByLabel('Longueur en mots').fill('400')
    await dialog.getByRole('button', { name: 'Accepter et ouvrir le texte' }).click()
    await expect(dialog.getByLabel('À rendre le')).toHaveAccessibleDescription(/passée/)
    await expect(dialog.getByLabel('Ce que la rédaction attend')).toHaveValue('Une nuit à bord, et les chiffres du port.')
    await dialog.getByLabel('À rendre le').fill(inDays(25))
    await dialog.getByRole('button', { name: 'Accepter et ouvrir le texte' }).click()
    await expect(editor.getByText('Le sujet est accepté')).toBeVisible()
  })

  await test.step('the mail’s one link opens the text, with the brief beside it', async () => {
    const accepted = await mail(demo.contributor, `Votre sujet « ${title} » est accepté`)
    expect(accepted.text).toContain('Une nuit à bord')
    await author.goto(linkIn(accepted, '/espace/articles/'))
    await expect(state(author, 'saved')).toBeVisible()
    await author.getByRole('tab', { name: 'Brief' }).click()
    const brief = author.getByRole('tabpanel', { name: 'Brief' })
    for (const words of ['Une nuit à bord, et les chiffres du port.', '400 mots', 'encore 25 j', 'Qui répare, de nuit']) await expect(brief.getByText(words).first()).toBeVisible()
    await expect(author.getByText('0 % des 400 mots convenus').first()).toBeVisible()
  })

  await test.step('the text is written, the points ticked as far as they are met', async () => {
    await expect(author.getByText('Ce que demande « Numérique »')).toBeAttached()
    await author.getByRole('textbox', { name: /^Chapô/ }).fill('Une nuit avec ceux qui réparent.')
    await bodyOf(author).click()
    await author.keyboard.insertText(Array.from({ length: 200 }, (_, n) => `mot${n}`).join(' '))
    await expect(author.getByText('50 % des 400 mots convenus').first()).toBeVisible()
    await expect(state(author, 'saved')).toBeVisible()
    await author.getByRole('button', { name: 'Soumettre à la rédaction' }).first().click()
    const dialog = author.getByRole('dialog')
    await dialog.getByLabel('Chaque chiffre a sa source').check()
    await dialog.getByLabel(/J’ai écrit ce texte/).check()
    await dialog.getByRole('button', { name: 'Soumettre à la rédaction' }).click()
    await expect(author.getByText('Votre texte est soumis à la rédaction.')).toBeVisible()
  })

  await test.step('the editors see which are ticked', async () => {
    await editor.goto(`${site()}/redaction/soumissions?texte=${new URL(author.url()).pathname.split('/').at(-1)}`)
    const points = editor.getByRole('region', { name: 'Points de la rubrique' })
    await expect(points.getByText('1 sur 2')).toBeVisible()
    await expect(points.getByRole('listitem').filter({ hasText: 'Chaque chiffre a sa source' })).toContainText('coché')
    await expect(points.getByRole('listitem').filter({ hasText: 'ont relu leurs mots' })).toContainText('pas coché')
  })
})

test('of two editors who decide at once, one does and the other is told what happened', async ({ browser }) => {
  test.setTimeout(120_000)
  const title = 'Le prix d’un mégabit'
  const author = await at(browser, 'contributor', '/espace')
  const own = await pitched(author, title)
  const path = `/redaction/propositions?proposition=${own.split('/').at(-1)}`
  const [one, other] = [await at(browser, 'editor', path), await at(browser, 'admin', path)]
  await one.keyboard.press('d')
  await other.keyboard.press('a')
  await one.getByRole('dialog').getByLabel('Votre réponse').fill('Nous venons de publier sur ce sujet.')
  const agreeing = other.getByRole('dialog')
  await agreeing.getByLabel('Ce que la rédaction attend').fill('Les factures de trois villes.')
  await one.getByRole('button', { name: 'Décliner la proposition' }).click()
  await expect(one.getByText('La proposition est déclinée')).toBeVisible()
  await agreeing.getByRole('button', { name: 'Accepter et ouvrir le texte' }).click()
  await expect(agreeing.getByRole('alert')).toContainText('déjà été déclinée')
  await expect(agreeing.getByLabel('Ce que la rédaction attend')).toHaveValue('Les factures de trois villes.')

  expect((await mail(demo.contributor, `Notre réponse au sujet de « ${title} »`)).text).toContain('Nous venons de publier')
  await author.goto(site() + own)
  await expect(author.getByText('La rédaction n’a pas retenu ce sujet.')).toBeVisible()
  await expect(author.getByRole('listitem').filter({ hasText: 'Nous venons de publier' })).toBeVisible()
})

test('a pitch that was left while it was typed is there again, and the next one begins anew', async ({ browser }) => {
  const title = 'Ce qui reste du téléphone fixe'
  const page = await at(browser, 'contributor', '/espace/propositions/nouvelle')
  await fillPitch(page, title)
  await page.reload()
  await expect(page.getByLabel('Titre de travail')).toHaveValue(title)
  await expect(page.getByLabel('Les sources')).toHaveValue(/Idrissi/)
  await page.getByRole('button', { name: 'Envoyer à la rédaction' }).click()
  await expect(page.getByText('Votre proposition est envoyée à la rédaction.')).toBeVisible()
  await page.goto(`${site()}/espace/propositions/nouvelle`)
  await page.evaluate(drawn)
  await expect(page.getByLabel('Titre de travail')).toHaveValue('')
})

test('without script a refused pitch keeps every word, and is sent; in a second tab nothing is lost', async ({ browser }) => {
  const title = 'Ce que disent les poteaux'
  test.setTimeout(120_000)
  const page = await at(browser, 'contributor', '/espace/propositions/nouvelle', { javaScriptEnabled: false })
  await fillPitch(page, title)
  await page.getByLabel('Longueur prévue').fill('beaucoup')
  await page.getByRole('button', { name: 'Envoyer à la rédaction' }).click()
  await expect(page.getByLabel('Longueur prévue')).toHaveAccessibleDescription(/entre 100 et 20/)
  await expect(page.getByLabel('Titre de travail')).toHaveValue(title)
  await expect(page.getByLabel('Les sources')).toHaveValue(/Idrissi/)
  await page.getByLabel('Longueur prévue').fill('900')
  await page.getByRole('button', { name: 'Envoyer à la rédaction' }).click()
  await expect(page.getByText('Votre proposition est envoyée à la rédaction.')).toBeVisible()

  await page.getByRole('link', { name: 'Modifier', exact: true }).click()
  const second = await page.context().newPage()
  await second.goto(page.url())
  await second.getByLabel('Titre de travail').fill('Un premier titre')
  await second.getByRole('button', { name: 'Enregistrer les modifications' }).click()
  await expect(second.getByRole('heading', { level: 1 })).toHaveText('Un premier titre')
  await page.getByLabel('Titre de travail').fill('Un second titre')
  await page.getByRole('button', { name: 'Enregistrer les modifications' }).click()
  await expect(page.getByText('modifiée entre-temps')).toBeVisible()
  await expect(page.getByLabel('Titre de travail')).toHaveValue('Un second titre')
  await page.getByRole('button', { name: 'Enregistrer les modifications' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Un second titre')
})

for (const width of [390, 1440]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`every screen of a proposal can be used by all, ${colorScheme} at ${width} px`, async ({ browser }) => {
      test.setTimeout(240_000)
      const options = { viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' as const }
      const axe = async (page: Page) => {
        expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 160)) }))).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
      }
      const author = await at(browser, 'contributor', '/espace', options)
      const own = await pitched(author, `Un sujet ${colorScheme} à ${width}`)
      await axe(author)
      for (const path of ['/espace/propositions', '/espace/propositions/nouvelle', `${own}?modifier=1`, '/ecrire-pour-nous']) {
        await author.goto(site() + path)
        await axe(author)
      }
      const editor = await at(browser, 'editor', `/redaction/propositions?proposition=${own.split('/').at(-1)}`, options)
      await axe(editor)
      await editor.getByRole('button', { name: /^Accepter/ }).click()
      await axe(editor)
      await editor.goto(`${site()}/redaction/propositions`)
      await axe(editor)
      await editor.goto(`${site()}/redaction/rubriques`)
      await axe(editor)
    })
  }
}
