import { expect, test, type Locator, type Page } from '@playwright/test'
import * as hostile from '../support/hostile'
import { demo, signedIn } from '../support/signed-in'
import { everyRow } from '../support/site-database'

const site = () => process.env.SITE ?? ''

type Case = { place: string; who: string; open?: string; submit: string; bad: Record<string, string> }
const cases: Record<string, Case> = {
  settings: { place: '/redaction/reglages', who: demo.admin, submit: 'Enregistrer les réglages', bad: { 'Nom du magazine': ' ', Devise: 'x'.repeat(300), 'Note au bas de chaque page': hostile.control } },
  profile: { place: '/espace/profil', who: demo.contributor, submit: 'Enregistrer le profil', bad: { 'Nom public': '', 'Adresse de votre page': 'Avec des espaces', 'Adresse du lien 1': 'javascript:alert(1)' } },
  proposal: { place: '/espace/propositions/nouvelle', who: demo.contributor, submit: 'Envoyer à la rédaction', bad: { 'Titre de travail': hostile.reversed, 'L’angle': hostile.control, 'Le sujet en trois à cinq phrases': 'x'.repeat(3000), 'Longueur prévue': '-4' } },
  page: { place: '/redaction/pages/a-propos', who: demo.editor, submit: 'Enregistrer la page', bad: { Titre: 'x'.repeat(200) } },
  section: { place: '/redaction/rubriques', who: demo.editor, open: 'Nouvelle rubrique', submit: 'Créer la rubrique', bad: { Nom: '', Adresse: '../ailleurs' } },
  invitation: { place: '/redaction/personnes', who: demo.admin, open: 'Inviter', submit: 'Envoyer l’invitation', bad: { Nom: hostile.reversed, 'Adresse e-mail': 'a@b.example, c@d.example' } },
}

/** Fills as a person would whom the browser does not stop. */
async function fillIn(form: Locator, values: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    const field = form.getByRole('textbox', { name: label }).first()
    await field.evaluate((element) => element.removeAttribute('maxlength'))
    await field.fill(value)
  }
}

async function expectRefused(form: Locator, values: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    const field = form.getByRole('textbox', { name: label }).first()
    await expect(field).toHaveValue(value)
    if (label.startsWith('Adresse du lien')) continue
    await expect(field).toHaveAttribute('aria-invalid', 'true')
    await expect(field).toHaveAccessibleDescription(/[A-ZÀÉ\d][^.]{6,}\./)
  }
  await expect(form.getByText(/javascript:|https:\/\//).or(form.getByRole('alert')).or(form.locator('[aria-invalid=true]')).first()).toBeVisible()
}

for (const [name, { place, who, open, submit, bad }] of Object.entries(cases)) {
  for (const javaScriptEnabled of open || name === 'page' ? [true] : [true, false]) {
    test(`${name}: refused at the field, typed words kept, nothing stored, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, async ({ browser }) => {
      const page: Page = await (await signedIn(browser, who, { javaScriptEnabled })).newPage()
      await page.goto(site() + place)
      if (open) await page.getByRole('button', { name: open }).first().click()
      const form = page.locator('form').filter({ has: page.getByRole('button', { name: submit }) })
      const before = await everyRow()
      await fillIn(form, bad)
      await form.getByRole('button', { name: submit }).click()
      await expect(form.locator('[aria-invalid=true]').first()).toBeVisible()
      await expectRefused(form, bad)
      expect(await everyRow()).toBe(before)
      await page.context().close()
    })
  }
}
