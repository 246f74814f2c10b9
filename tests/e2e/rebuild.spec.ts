import { execFile } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { dataFolder, freePort, startMagazine } from '../support/magazine'

const article = '/articles/vingt-trois-datacenters'

test('a form on a page fetched before a rebuild and restart still posts', async ({ browser }) => {
  test.setTimeout(400_000)
  const folder = await dataFolder()
  const place = { name: 'rebuild', folder, port: await freePort() }
  const before = await startMagazine(place)
  const page = await (await browser.newContext()).newPage()
  await page.goto(before.origin + article)
  const sheet = await page.locator('link[rel=stylesheet]').first().getAttribute('href')
  const form = page.locator('form[action$="/commentaires"]')
  await form.getByLabel('Commentaire').fill('Écrit avant, envoyé après.')
  await before.stop()

  await promisify(execFile)(process.execPath, ['bin/tribune.mjs', 'build'], { env: { ...process.env, NODE_ENV: 'production' } })
  const after = await startMagazine(place)

  await form.getByLabel('Nom').fill('Karim')
  await form.getByLabel('Adresse e-mail').fill('karim@lecteurs.example')
  await form.getByRole('button').click()
  await expect(page.getByText('Merci, votre commentaire est bien arrivé.')).toBeVisible()
  // The page that the browser kept still finds its style.
  expect((await page.request.get(new URL(sheet ?? '', after.origin).href)).status()).toBe(200)
  await after.stop()
  await rm(folder, { recursive: true, force: true })
})
