/** French typography while one types, in the real editor. */
import { expect, test } from '@playwright/test'
import { demo, signedIn } from '../support/signed-in'

const typed = `L'essai dit "oui"...`
const typeset = 'L’essai dit «\u202foui\u202f»…'

test('what is typed is typeset, one undo gives it back, and it can be switched off', async ({ browser }) => {
  const context = await signedIn(browser, demo.contributor)
  const page = await context.newPage()
  await page.goto(`${process.env.SITE}/espace`)
  await page.getByRole('button', { name: 'Nouvel article' }).first().click()
  await page.waitForURL(/\/espace\/articles\//)
  const body = page.getByRole('textbox', { name: 'Texte de l’article' })
  await body.click()
  await page.keyboard.type(typed)
  await expect(body).toHaveText(typeset)

  await page.keyboard.press('Backspace')
  await expect(body).toHaveText('L’essai dit «\u202foui\u202f»...')
  await page.keyboard.press('Control+z')
  await expect(body).toHaveText(typeset)

  await page.getByRole('button', { name: 'Typographie française' }).click()
  await body.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.type(`l'autre`)
  await expect(body.locator('p').last()).toHaveText(`l'autre`)
  await context.close()
})
