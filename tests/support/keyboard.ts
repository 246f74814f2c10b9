/** Hands without a mouse: they press keys, go from place to place by Tab, and know how much they pressed. */
import { expect, type Locator, type Page } from '@playwright/test'

/** `keys`: every key but letters, Tabs among them; `letters`: what was typed; `pasted`: long texts put in at once. */
export type Pressed = { keys: number; tabs: number; letters: number; pasted: number }

const pressed = new WeakMap<Page, Pressed>()

/** What has been pressed on this page so far. */
export function pressedOn(page: Page): Pressed {
  const known = pressed.get(page) ?? { keys: 0, tabs: 0, letters: 0, pasted: 0 }
  pressed.set(page, known)
  return known
}

/** Presses keys, one after the other. */
export async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key)
    pressedOn(page).keys += 1
  }
}

/** Types words, letter by letter. */
export async function typeOut(page: Page, words: string): Promise<void> {
  await page.keyboard.type(words)
  pressedOn(page).letters += [...words].length
}

/** Puts a long text in at once, as from the clipboard. */
export async function paste(page: Page, words: string): Promise<void> {
  await page.keyboard.insertText(words)
  pressedOn(page).pasted += 1
}

/** Goes there as whoever has no mouse does, and sees that it is there. `back`: by Shift+Tab. */
export async function tabTo(page: Page, place: Locator, { back = false, most = 120 } = {}): Promise<void> {
  await expect(place).toBeVisible()
  for (let step = 0; step < most; step++) {
    if (await place.evaluate((element) => element === document.activeElement)) {
      expect(await place.evaluate(showsFocus), 'one sees where the focus is').toBe(true)
      return
    }
    await press(page, back ? 'Shift+Tab' : 'Tab')
    pressedOn(page).tabs += 1
  }
  throw new Error(`no way there by ${most} Tabs`)
}

/** Runs in the page: whether a ring or, in a text, the caret shows that this has the focus. */
const showsFocus = (element: Element): boolean => {
  if (element.matches('[contenteditable=true]')) return true
  const ring = (one: Element | null) => one !== null && getComputedStyle(one).outlineStyle !== 'none' && parseFloat(getComputedStyle(one).outlineWidth) > 0
  return ring(element) || ring(element.closest('label'))
}

/** Types a day into the field that has the focus, in the order in which this browser shows its parts. */
export async function typeDay(page: Page, field: Locator, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-')
  await typeParts(page, field, day, [date + month + year, month + date + year])
}

/** Types a time, on a clock of 24 hours or of twice twelve. */
export async function typeTime(page: Page, field: Locator, time: string): Promise<void> {
  const [hour = 0, minute = '00'] = time.split(':').map((part, at) => (at === 0 ? Number(part) : part)) as [number, string]
  const twoDigits = (value: number) => String(value).padStart(2, '0')
  await typeParts(page, field, time, [twoDigits(hour) + minute, twoDigits(hour % 12 || 12) + minute + (hour < 12 ? 'a' : 'p')])
}

async function typeParts(page: Page, field: Locator, meant: string, ways: string[]): Promise<void> {
  await expect(field).toBeFocused()
  for (const way of ways) {
    await press(page, 'ArrowLeft', 'ArrowLeft', 'ArrowLeft')
    await typeOut(page, way)
    if ((await field.inputValue()) === meant) return
  }
  throw new Error(`typed ${ways.join(' and ')}, and the field says ${await field.inputValue()}`)
}
