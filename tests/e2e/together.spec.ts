/** Two people in one text, and one person in two tabs. */
import { expect, test, type Page } from '@playwright/test'
import { aText, bodyOf, drawn, opened, settledWords, state } from '../support/shared-texts'

test('two people write at once and see each other’s words, carets and names', async ({ browser }) => {
  const { id } = await aText({ title: 'À quatre mains', status: 'in_review' })
  const [editor, author] = [await opened(browser, 'editor', id), await opened(browser, 'contributor', id)]
  await expect(editor.getByRole('listitem').filter({ hasText: 'Salma Berrada, dans ce texte en ce moment' })).toBeVisible()

  await bodyOf(editor).locator('p').first().click()
  await editor.keyboard.press('End')
  await bodyOf(author).locator('p').nth(1).click()
  await author.keyboard.press('End')
  await Promise.all([editor.keyboard.type(' La rédaction ajoute ceci.', { delay: 12 }), author.keyboard.type(' L’autrice propose cela.', { delay: 12 })])

  for (const page of [editor, author]) {
    await expect(bodyOf(page).locator('p').first()).toContainText('Le premier paragraphe du texte. La rédaction ajoute ceci.')
    await expect(bodyOf(page).locator('p').nth(1).locator('ins')).toHaveText(' L’autrice propose cela.')
  }
  await expect(bodyOf(editor).locator('.caret')).toHaveAttribute('data-name', 'Salma')
  await expect(bodyOf(author).locator('.caret')).toHaveAttribute('data-name', 'Rachid')

  await editor.getByRole('textbox', { name: /^Titre/ }).press('End')
  await editor.keyboard.type(', et vite')
  await expect(author.getByRole('textbox', { name: /^Titre/ })).toHaveText('À quatre mains, et vite')
  await editor.getByRole('combobox', { name: 'Rubrique' }).selectOption({ index: 2 })
  const chosen = await editor.getByRole('combobox', { name: 'Rubrique' }).inputValue()
  await expect(author.getByRole('combobox', { name: 'Rubrique' })).toHaveValue(chosen)

  await author.close()
  await expect(editor.getByRole('listitem').filter({ hasText: 'en ce moment' })).toHaveCount(0)
  // What only the author proposed is no part of the text as it stands.
  expect(await settledWords(editor, id)).toContain('La rédaction ajoute ceci.')
  expect(await settledWords(editor, id)).not.toContain('L’autrice propose cela.')
})

test('a caret that was just moved stays there while the other’s words arrive', async ({ browser }) => {
  const { id } = await aText({ title: 'Un clic entre deux mots', status: 'in_review' })
  const [editor, author] = [await opened(browser, 'editor', id), await opened(browser, 'contributor', id)]
  await bodyOf(editor).locator('p').first().click()
  await bodyOf(author).locator('p').first().click()
  // The words arrive while the page is busy: they are heard after the caret has moved, before the browser says that it has.
  const busy = bodyOf(author).locator('p').nth(1).evaluate((second) => {
    const until = performance.now() + 2_000
    while (performance.now() < until);
    document.getSelection()?.collapse(second.firstChild, 3)
  })
  await editor.keyboard.type('Vite. ')
  await busy
  await author.keyboard.type('xyz')
  await expect(bodyOf(author).locator('p').first()).toContainText('Vite.')
  await expect(bodyOf(author).locator('p').nth(1)).toContainText('xyz')
  await expect(bodyOf(author).locator('p').first()).not.toContainText('xyz')
})

test('undo takes back one’s own words, never the other’s', async ({ browser }) => {
  const { id } = await aText({ title: 'Chacun les siens', status: 'in_review' })
  const [editor, admin] = [await opened(browser, 'editor', id), await opened(browser, 'admin', id)]
  await bodyOf(editor).locator('p').first().click()
  await editor.keyboard.press('Home')
  await editor.keyboard.insertText('Mes mots. ')
  await expect(bodyOf(admin).locator('p').first()).toContainText('Mes mots.')
  await bodyOf(admin).locator('p').first().click()
  await admin.keyboard.press('End')
  await admin.keyboard.type(' Les siens.')
  await expect(bodyOf(editor).locator('p').first()).toContainText('Les siens.')
  await bodyOf(editor).focus()
  await editor.keyboard.press('Control+z')
  for (const page of [editor, admin]) await expect(bodyOf(page).locator('p').first()).toHaveText(/^Le premier paragraphe du texte\. Les siens\./)
  await editor.keyboard.press('Control+Shift+z')
  await expect(bodyOf(admin).locator('p').first()).toContainText('Mes mots.')
})

test('a search keeps its place while another writes above it', async ({ browser }) => {
  const { id } = await aText({ title: 'La recherche', status: 'in_review' })
  const [editor, admin] = [await opened(browser, 'editor', id), await opened(browser, 'admin', id)]
  await bodyOf(editor).locator('p').first().click()
  await editor.keyboard.press('Control+Home')
  await editor.evaluate(drawn)
  await editor.keyboard.press('Control+f')
  const bar = editor.getByRole('search', { name: 'Rechercher' })
  await bar.getByRole('textbox', { name: 'Rechercher dans le texte' }).fill('paragraphe du')
  await bar.getByRole('textbox', { name: 'Rechercher dans le texte' }).press('Enter')
  await expect(bar.getByRole('status')).toHaveText('2 sur 2')
  await bodyOf(admin).locator('p').first().click()
  await admin.keyboard.press('Home')
  await admin.keyboard.insertText('Tout au début. ')
  await expect(bodyOf(editor).locator('p').first()).toContainText('Tout au début.')
  await expect(bar.getByRole('status')).toHaveText('2 sur 2')
})

test('two tabs of one person are one text, and leave nothing of it in the browser', async ({ browser }) => {
  const { id } = await aText({ title: 'Deux onglets', status: 'changes_requested' })
  const page = await opened(browser, 'contributor', id)
  const second = await page.context().newPage()
  await second.goto(page.url())
  await expect(state(second, 'saved')).toBeVisible()
  await bodyOf(page).locator('p').first().click()
  await page.keyboard.press('End')
  await page.keyboard.type(' Du premier onglet.')
  await expect(bodyOf(second)).toContainText('Du premier onglet.')
  await bodyOf(second).locator('p').nth(1).click()
  await second.keyboard.press('End')
  await second.keyboard.type(' Du second.')
  await expect(bodyOf(page)).toContainText('Du second.')
  // A person’s own other tab is nobody else.
  await expect(page.getByRole('listitem').filter({ hasText: 'en ce moment' })).toHaveCount(0)

  const kept = (where: Page) => where.evaluate(async (name) => (await indexedDB.databases()).some((database) => database.name?.endsWith(name)), id)
  await expect(state(page, 'saved')).toBeVisible()
  expect(await kept(page)).toBe(true)
  await second.getByRole('link', { name: 'Retour à la liste' }).click()
  await second.waitForURL(/\/espace$/)
  expect(await kept(page)).toBe(true)
  await page.getByRole('link', { name: 'Retour à la liste' }).click()
  await expect.poll(() => kept(second)).toBe(false)
})
