import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { demo, signedIn } from '../support/signed-in'

const site = () => process.env.SITE ?? ''
const accessible = async (page: Page) => expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 160)) }))).toEqual([])

/** Sends JSON from the page, as the editor and its panel do; answers the status. */
const send = (page: Page, method: string, address: string, body: object) =>
  page.evaluate(async ([how, where, json]) => (await fetch(where, { method: how, headers: { 'content-type': 'application/json' }, body: json })).status, [method, address, JSON.stringify(body)] as const)

test('a text with an open note is not published: the question says so before, the refusal names the note', async ({ browser }) => {
  const page = await (await signedIn(browser, demo.editor, { viewport: { width: 1440, height: 900 } })).newPage()
  await page.goto(`${site()}/redaction/articles`)
  await page.getByRole('button', { name: 'Nouvel article' }).first().click()
  await page.waitForURL(/\/articles\/[0-9a-f-]{36}$/)
  const id = page.url().slice(-36)
  const section = await page.getByLabel('Rubrique').locator('option').nth(1).getAttribute('value')
  const words = { type: 'text', text: 'mot '.repeat(160).trim() }
  expect(await send(page, 'PUT', `/api/articles/${id}/texte`, { version: 1, title: 'Sans réponse', standfirst: 'Un chapô.', sectionId: section, tags: [], hero: null, body: { type: 'doc', content: [{ type: 'paragraph', content: [words] }] } })).toBe(200)
  expect(await send(page, 'POST', `/api/articles/${id}/notes`, { kind: 'passage', quote: 'mot mot', body: 'Quel mot ?', mentions: [] })).toBe(201)

  await page.goto(`${site()}/redaction/articles/${id}`)
  await page.getByRole('button', { name: 'Publier' }).click()
  const question = page.getByRole('dialog')
  await expect(question).toContainText('1 note attend une décision')
  await accessible(page)
  await question.getByRole('button', { name: 'Publier' }).click()
  await expect(question.getByRole('alert').getByRole('link', { name: /^Note de .* sur «\smot mot\s»/ })).toHaveAttribute('href', /^#note-/)
  await accessible(page)
  await page.keyboard.press('Escape')

  await page.locator('summary', { hasText: 'Autres décisions' }).click()
  const mode = page.getByRole('switch', { name: 'Mode suggestion' })
  await expect(mode).not.toBeChecked()
  await mode.click()
  await expect(mode).toBeChecked()
  await accessible(page)

  await page.goto(`${site()}/redaction/articles`)
  await expect(page.getByRole('row', { name: /Sans réponse/ })).toContainText('À décider\u202f: 1 note')
})
