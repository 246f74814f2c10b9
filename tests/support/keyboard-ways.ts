/** What somebody without a mouse does on the way: enters, goes somewhere, fills a field, writes, hands in. Each goes by keys alone and waits for what it leads to. */
import AxeBuilder from '@axe-core/playwright'
import { expect as soon, type Browser, type Locator, type Page } from '@playwright/test'
import { paste, press, tabTo, typeOut } from './keyboard'
import { bodyOf, state } from './shared-texts'
import { signInLink } from './signed-in'

/** What the server has to answer first may take longer than a frame. */
const expect = soon.configure({ timeout: 20_000 })

export async function newPerson(browser: Browser): Promise<Page> {
  return (await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })).newPage()
}

/** Follows a sign-in link and presses its one button. */
export async function enter(page: Page, email: string, to: RegExp): Promise<void> {
  await page.goto(await signInLink(email))
  await toContent(page)
  await tabTo(page, page.getByRole('button', { name: 'Me connecter' }))
  await press(page, 'Enter')
  await expect(page).toHaveURL(to)
}

/** On a page that was just loaded: past everything that stands on every page. */
export async function toContent(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('link', { name: 'Aller au contenu' }))
  await press(page, 'Enter')
}

/** Goes somewhere by the command palette. */
export async function goTo(page: Page, words: string, to: RegExp): Promise<void> {
  await openPalette(page)
  await typeOut(page, words)
  await press(page, 'Enter')
  await expect(page).toHaveURL(to)
}

/** A page that has just been loaded listens a moment after it is seen: whoever pressed too early presses again. */
async function openPalette(page: Page): Promise<void> {
  const words = page.getByPlaceholder('Un article, une personne, une page…')
  await expect(async () => {
    if (!(await words.isVisible())) await press(page, 'Control+k')
    await expect(words).toBeFocused({ timeout: 2000 })
  }).toPass({ timeout: 20_000 })
}

/** Opens a text by its title, by the command palette. */
export async function openText(page: Page, name: string, base: 'espace' | 'redaction'): Promise<void> {
  await openPalette(page)
  await typeOut(page, name)
  await expect(page.getByRole('option', { name })).toBeVisible()
  await press(page, 'Enter')
  await expect(page).toHaveURL(new RegExp(`/${base}/articles/`))
  await expect(state(page, 'saved')).toBeVisible()
}

export async function fill(page: Page, field: Locator, words: string): Promise<void> {
  await tabTo(page, field)
  await typeOut(page, words)
}

export async function searchFor(page: Page, words: string): Promise<void> {
  await press(page, '/')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await typeOut(page, words)
  await press(page, 'Enter')
  await expect(page).toHaveURL(/[?&]q=/)
}

/** No violation, and nothing to scroll sideways. */
export async function axe(page: Page): Promise<void> {
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 160)) }))).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
}

/** The focus did not go with what a decision took away. */
export const hasPlace = (page: Page) => expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true)

/** What was decided has left the list that was read, and the focus did not go with it. */
export async function hasGone(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('region', { name, exact: true })).toHaveCount(0)
  await hasPlace(page)
}

/** Opens a panel beside the text: to its tabs, then along them. */
export async function openPanel(page: Page, name: string): Promise<void> {
  await tabTo(page, page.getByRole('tab', { selected: true }))
  const wanted = page.getByRole('tab', { name })
  for (let step = 0; step < 12 && (await wanted.getAttribute('aria-selected')) !== 'true'; step++) await press(page, 'ArrowRight')
  await expect(wanted).toBeFocused()
}

/** Paragraphs, where the caret stands. */
export async function write(page: Page, texts: readonly string[]): Promise<void> {
  for (const [n, text] of texts.entries()) {
    if (n > 0) await press(page, 'Enter')
    await paste(page, text)
  }
  await expect(bodyOf(page)).toContainText(texts.at(-1) ?? '')
  await expect(state(page, 'saved')).toBeVisible()
}

/** Hands the text in, with its licence. */
export async function submit(page: Page, verb: string, way: 'back' | 'forward' = 'back'): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: verb }).first(), { back: way === 'back' })
  await press(page, 'Enter')
  const dialog = page.getByRole('dialog', { name: verb })
  await tabTo(page, dialog.getByRole('checkbox', { name: /J’ai écrit ce texte/ }))
  await press(page, 'Space')
  await axe(page)
  await press(page, 'Control+Enter')
  await expect(dialog).toBeHidden()
  await expect(page.getByText('Ce texte est en lecture seule.')).toBeVisible()
  await hasPlace(page)
}
