/** A long text: what is out of sight is left alone by the browser, and nobody notices. */
import { expect, test, type Page } from '@playwright/test'
import type { Block } from '@/lib/content/types'
import { aText, bodyOf, opened, state } from '../support/shared-texts'
import { demo, signedIn } from '../support/signed-in'

const words = 'Le parc de serveurs de la région double tous les trois ans, et avec lui la demande d’électricité. '.repeat(4).trim()
const p = (text: string): Block & { type: 'paragraph' } => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const heading = (level: 2 | 3 | 4, text: string): Block => ({ type: 'heading', attrs: { level }, content: [{ type: 'text', text }] })
const item = (text: string) => ({ type: 'listItem' as const, content: [p(text)] })

/** Every kind of block between paragraphs. */
const everyKind: Block[] = [
  p(words), heading(2, 'Les salles'), p(words), heading(3, 'Le froid'), heading(4, 'L’eau'), p(words),
  { type: 'bulletList', content: [item('un'), item('deux')] }, { type: 'orderedList', attrs: { start: 1 }, content: [item('un')] },
  { type: 'blockquote', content: [p(words), p('Fin de citation.')] }, { type: 'pullQuote', attrs: { cite: 'Salma Berrada' }, content: [{ type: 'text', text: 'Une phrase.' }] }, p(words),
  { type: 'figure', attrs: { upload: null, alt: '', caption: 'Une salle', credit: null } }, p(words),
  { type: 'keyFigures', content: [{ type: 'keyFigure', attrs: { value: '23', label: 'centres' } }] }, { type: 'horizontalRule' },
  { type: 'gallery', attrs: { caption: 'La ville' }, content: [{ type: 'galleryPicture', attrs: { upload: null, alt: '', caption: null, credit: null } }] }, p(words),
  { type: 'table', attrs: { caption: 'Capacités' }, content: [{ type: 'tableRow', content: [{ type: 'tableHeader', attrs: { colspan: 1, rowspan: 1 }, content: [p('Ville')] }] }, { type: 'tableRow', content: [{ type: 'tableCell', attrs: { colspan: 1, rowspan: 1 }, content: [p('Fès')] }] }] },
  { type: 'codeBlock', attrs: { language: null }, content: [{ type: 'text', text: 'print(1)' }] }, p(words),
  { type: 'callout', attrs: { tone: 'definition', title: 'Latence' }, content: [p(words), p('Un délai.')] }, p(words),
  { type: 'embed', attrs: { provider: 'youtube', address: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ', title: 'Un film', upload: null } }, p(words),
]

const site = () => process.env.SITE ?? ''

/** Where each block of the text begins and ends (px) once all are drawn, and how many are left alone out of sight. */
const places = (page: Page, isContained: boolean) => page.evaluate((contained) => {
  const blocks = [...document.querySelectorAll('#corps > *')].map((block) => block.matches('.react-renderer') ? block.firstElementChild as HTMLElement : block as HTMLElement)
  const leftAlone = blocks.map((block) => getComputedStyle(block).contentVisibility === 'auto')
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('#corps > *, #corps > .react-renderer > * { content-visibility: visible !important }')
  document.adoptedStyleSheets.push(sheet)
  for (const [n, block] of blocks.entries()) if (contained && leftAlone[n]) block.style.contain = 'layout style paint'
  const seen = blocks.map((block) => {
    const { top, bottom } = block.getBoundingClientRect()
    return [Math.round(top + window.scrollY), Math.round(bottom + window.scrollY)]
  })
  for (const block of blocks) block.style.contain = ''
  document.adoptedStyleSheets.pop()
  return { seen, alone: leftAlone.filter(Boolean).length }
}, isContained)

test('what is contained stands exactly where it would stand otherwise', async ({ browser }) => {
  const { id } = await aText({ title: 'Chaque bloc à sa place', status: 'in_review', body: everyKind })
  for (const viewport of [{ width: 1440, height: 900 }, { width: 390, height: 844 }]) {
    const page = await opened(browser, 'editor', id, { viewport })
    const [contained, free] = [await places(page, true), await places(page, false)]
    expect(contained.alone).toBeGreaterThan(15)
    expect(contained.seen).toEqual(free.seen)
    await page.context().close()
  }
})

test('far below, one goes by the outline, by the keys and by writing', async ({ browser }) => {
  const body = Array.from({ length: 60 }, (_, n) => [heading(2, `Partie ${n + 1}`), p(words)]).flat()
  const { id } = await aText({ title: 'Un texte qui descend loin', status: 'in_review', body })
  const page = await opened(browser, 'editor', id)
  await page.getByRole('tab', { name: 'Plan' }).click()
  for (const part of ['Partie 55', 'Partie 3', 'Partie 31']) {
    await page.getByRole('tabpanel').getByRole('button', { name: part, exact: true }).click()
    await expect(bodyOf(page).getByRole('heading', { name: part, exact: true })).toBeInViewport()
  }
  await bodyOf(page).getByText('Le parc de serveurs').nth(30).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Et la dernière phrase.')
  await expect(bodyOf(page).getByText('Et la dernière phrase.')).toBeInViewport()
  await page.keyboard.press('Control+Home')
  await expect(bodyOf(page).getByRole('heading', { name: 'Partie 1', exact: true })).toBeInViewport()
  await expect(state(page, 'saved')).toBeVisible()
  await page.context().close()
})

test('what is typed at once in a new block stays in its order', async ({ browser }) => {
  const { id } = await aText({ title: 'Une frappe rapide', status: 'in_review' })
  const page = await opened(browser, 'editor', id)
  await bodyOf(page).click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowUp')
  const written: string[] = []
  for (let n = 0; n < 10; n++) {
    for (const [typed, stands] of [['## Eau', 'H2 Eau'], ['un', 'P un'], ['### Air', 'H3 Air'], ['deux', 'P deux']] as const) {
      await page.keyboard.type(typed)
      await page.keyboard.press('Enter')
      written.push(stands)
    }
  }
  await expect.poll(() => bodyOf(page).evaluate((dom) => [...dom.children].slice(0, 40).map((block) => `${block.tagName} ${block.textContent}`))).toEqual(written)
  await page.context().close()
})

test('without script all of it can be read', async ({ browser }) => {
  const { id } = await aText({ title: 'Lisible sans script', status: 'in_review', body: Array.from({ length: 40 }, (_, n) => p(`Alinéa numéro ${n + 1}.`)) })
  const page = await (await signedIn(browser, demo.editor, { javaScriptEnabled: false })).newPage()
  await page.goto(`${site()}/redaction/articles/${id}`)
  for (const text of ['Alinéa numéro 1.', 'Alinéa numéro 13.', 'Alinéa numéro 40.']) await expect(page.getByText(text, { exact: true })).toBeVisible()
  await page.context().close()
})

test('with script but without a line, all of it can be read too', async ({ browser }) => {
  const { id } = await aText({ title: 'Lisible sans ligne', status: 'in_review', body: Array.from({ length: 40 }, (_, n) => p(`Paragraphe ${n + 1}.`)) })
  const page = await (await signedIn(browser, demo.editor)).newPage()
  await page.routeWebSocket(/\/api\/texte/, () => undefined)
  await page.goto(`${site()}/redaction/articles/${id}`)
  await expect(page.getByText('Paragraphe 40.', { exact: true })).toBeVisible()
  await expect(bodyOf(page)).toHaveCount(0)
  await page.context().close()
})
