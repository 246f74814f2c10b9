/** A whole review, by the keyboard alone: suggestions and notes of the editor, answered and decided by the author. */
import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Locator, type Page } from '@playwright/test'
import type { Block } from '@/lib/content/types'
import { press, tabTo } from '../support/keyboard'
import { aText, bodyOf, drawn, opened, settledWords } from '../support/shared-texts'

const words = (text: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const cell = (type: 'tableHeader' | 'tableCell', text: string) => ({ type, content: [words(text)] })
const heading = (text: string): Block => ({ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text }] })
const body = [
  heading('Ouverture'),
  words('Le premier paragraphe du texte.'),
  heading('Un intertitre'),
  { type: 'table', content: [{ type: 'tableRow', content: [cell('tableHeader', 'Ville'), cell('tableHeader', 'MW')] }, { type: 'tableRow', content: [cell('tableCell', 'Fès'), cell('tableCell', '12')] }] },
] as Block[]

/** Waits until the caret stands there and the editor has seen it. */
async function caretIn(page: Page, place: Locator): Promise<void> {
  await expect.poll(() => place.evaluate((element) => element.contains(document.getSelection()?.anchorNode ?? null))).toBe(true)
  await page.evaluate(drawn)
}

const cards = (page: Page, kind: 'Suggestion' | 'Note') => page.getByRole('article', { name: new RegExp(`^${kind} de`) })
const axe = async (page: Page) => expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 160)) }))).toEqual([])

async function note(page: Page, said: string): Promise<void> {
  await page.evaluate(drawn)
  await page.keyboard.press('Control+Alt+m')
  await expect(page.getByRole('textbox', { name: 'Votre note sur ce passage' })).toBeFocused()
  await page.keyboard.type(said)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('article').filter({ hasText: said })).toBeVisible()
  // The card is there before the server has answered; then the text is gone on with.
  await expect(bodyOf(page)).toBeFocused()
}

/** Walks with F8 to the card that says this. */
async function cardSaying(page: Page, said: string): Promise<Locator> {
  const card = page.getByRole('article').filter({ hasText: said })
  for (let step = 0; step < 10; step++) {
    await page.keyboard.press('F8')
    if (await card.evaluate((element) => element === document.activeElement)) return card
  }
  throw new Error(`F8 never came to « ${said} »`)
}

/** Decides with a letter, takes it back from the text with Ctrl+Z, and decides again. */
async function decideTwice(page: Page, said: string, letter: 'a' | 'x', left: number): Promise<void> {
  await cardSaying(page, said)
  await page.keyboard.press(letter)
  await expect(cards(page, 'Suggestion')).toHaveCount(left)
  await press(page, 'Escape', 'Control+z')
  await expect(cards(page, 'Suggestion')).toHaveCount(left + 1)
  await cardSaying(page, said)
  await page.keyboard.press(letter)
  await expect(cards(page, 'Suggestion')).toHaveCount(left)
}

test('three suggestions and two notes by the editor are answered and decided by the author, each can be undone, all by keyboard', async ({ browser }) => {
  test.setTimeout(120_000)
  const { id } = await aText({ title: 'La relecture', status: 'in_review', body })
  const editor = await opened(browser, 'editor', id)

  await test.step('the editor proposes: words, a heading, a row', async () => {
    await tabTo(editor, bodyOf(editor))
    await press(editor, 'Control+Home', 'Control+Alt+s')
    await expect(editor.getByRole('button', { name: 'Suggestions' })).toHaveAttribute('aria-pressed', 'true')
    await press(editor, 'ArrowDown', 'Home')
    await caretIn(editor, bodyOf(editor).locator('p').first())
    await press(editor, 'Control+ArrowRight', 'Control+Shift+ArrowRight')
    await editor.keyboard.type(' tout premier')
    await expect(bodyOf(editor).locator('p').first().locator('del')).toHaveText('premier')
    await press(editor, 'ArrowDown')
    await caretIn(editor, bodyOf(editor).getByRole('heading', { name: 'Un intertitre' }))
    await press(editor, 'Control+Alt+3')
    await expect(bodyOf(editor).getByRole('heading', { level: 3 })).toHaveText('Un intertitre')
    await press(editor, 'ArrowDown')
    await caretIn(editor, bodyOf(editor).getByRole('columnheader').first())
    await press(editor, 'Tab', 'Tab', 'Tab', 'Tab')
    await expect(bodyOf(editor).getByRole('row')).toHaveCount(3)
    await editor.keyboard.type('Agadir')
    await expect(editor.getByRole('tab', { name: 'Notes 3' })).toBeVisible()
  })

  await test.step('and leaves two notes', async () => {
    await press(editor, 'Control+Home', 'ArrowDown')
    await caretIn(editor, bodyOf(editor).locator('p').first())
    await press(editor, 'Home', 'Shift+End')
    await note(editor, 'D’où vient ce chiffre ?')
    await press(editor, 'ArrowDown')
    await caretIn(editor, bodyOf(editor).getByRole('heading', { name: 'Un intertitre' }))
    await press(editor, 'Home', 'Shift+End')
    await note(editor, 'Un intertitre plus court ?')
    await axe(editor)
  })

  await test.step('the text goes back, saying what is open', async () => {
    await tabTo(editor, editor.locator('summary', { hasText: 'Autres décisions' }))
    await press(editor, 'Enter')
    await tabTo(editor, editor.getByRole('button', { name: 'Demander des changements' }))
    await press(editor, 'Enter')
    const dialog = editor.getByRole('dialog')
    await expect(dialog).toContainText(/3 suggestions/)
    await expect(dialog).toContainText(/2 notes/)
    await editor.keyboard.type('Voici ma relecture.')
    await tabTo(editor, dialog.getByRole('button', { name: 'Renvoyer à l’auteur' }))
    await press(editor, 'Enter')
    await expect(dialog).toBeHidden()
    await expect(editor.getByText('À reprendre').first()).toBeVisible()
    await editor.context().close()
  })

  const author = await opened(browser, 'contributor', id)
  await test.step('the author decides', async () => {
    await expect(author.getByRole('tab', { name: 'Notes 5' })).toBeVisible()
    await tabTo(author, bodyOf(author))
    await decideTwice(author, 'tout premier', 'a', 2)
    await decideTwice(author, 'Changer la mise en forme', 'x', 1)
    await decideTwice(author, 'Agadir', 'a', 0)
    await expect(bodyOf(author).getByRole('heading', { level: 2, name: 'Un intertitre' })).toBeVisible()
  })

  await test.step('and answers', async () => {
    const asked = await cardSaying(author, 'D’où vient ce chiffre ?')
    await author.keyboard.press('r')
    await author.keyboard.type('De l’annuaire de novembre.')
    await author.keyboard.press('Control+Enter')
    await expect(asked).toContainText('De l’annuaire de novembre.')
    // It is there before the server has answered; until then the field takes nothing else.
    await expect(asked.getByRole('textbox')).toHaveCount(0)
    // The same words once more are another answer.
    await cardSaying(author, 'D’où vient ce chiffre ?')
    await author.keyboard.press('r')
    await author.keyboard.type('De l’annuaire de novembre.')
    await author.keyboard.press('Control+Enter')
    await expect(asked.getByText('De l’annuaire de novembre.')).toHaveCount(2)
    await author.keyboard.press('Escape')
    for (const said of ['D’où vient ce chiffre ?', 'Un intertitre plus court ?']) {
      await cardSaying(author, said)
      await author.keyboard.press('e')
      await expect(author.getByRole('status').filter({ hasText: 'Note résolue.' })).toBeVisible()
    }
    await expect(author.getByText('2 notes résolues')).toBeVisible()
    await axe(author)
  })

  const settled = await settledWords(author, id)
  expect(settled).toContain('Le tout premier paragraphe du texte.')
  expect(settled).toContain('Agadir')
})

test('whoever may only suggest proposes, and takes it back; a text without an open point can be published', async ({ browser }) => {
  const { id } = await aText({ title: 'La proposition', status: 'in_review' })
  const author = await opened(browser, 'contributor', id)
  await expect(author.getByText('ce que vous écrivez est proposé à la rédaction')).toBeVisible()
  await bodyOf(author).locator('p').first().click()
  await author.keyboard.press('End')
  await author.keyboard.type(' Une idée.')
  await expect(bodyOf(author).locator('ins')).toHaveText(' Une idée.')
  await author.getByRole('tab', { name: 'Notes 1' }).click()
  await expect(cards(author, 'Suggestion').getByRole('button', { name: 'Accepter' })).toHaveCount(0)
  await cards(author, 'Suggestion').getByRole('button', { name: 'Retirer' }).click()
  await expect(bodyOf(author).locator('ins')).toHaveCount(0)

  await author.keyboard.press('Escape')
  await bodyOf(author).locator('p').first().click()
  await author.keyboard.press('End')
  await author.keyboard.type(' Une autre.')
  const editor = await opened(browser, 'editor', id)
  await editor.getByRole('button', { name: 'Publier' }).click()
  await editor.getByRole('dialog').getByRole('button', { name: 'Publier' }).click()
  await expect(editor.getByRole('dialog').getByRole('alert')).toContainText('Une autre.')
  await editor.getByRole('dialog').getByRole('link', { name: /Une autre/ }).click()
  await cards(editor, 'Suggestion').getByRole('button', { name: 'Accepter' }).click()
  await expect(author.locator('ins')).toHaveCount(0)
  await editor.getByRole('button', { name: 'Publier' }).click()
  await editor.getByRole('dialog').getByRole('button', { name: 'Publier' }).click()
  await expect(editor.getByText('Publié').first()).toBeVisible()
  await expect(author.getByText('Ce texte est en lecture seule.')).toBeVisible()
})
