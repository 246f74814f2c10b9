/** A long text in the browser beside an empty one: what a key costs until it is on the screen, and how soon the text can be written in. */
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { atMost, median, quantile, told, type Figure } from '../report'
import { aLongArticle } from './long-article'
import type { Stage, Staff } from './stage'

const KEYS = 80
/** About as fast as anybody types (ms). */
const BETWEEN_KEYS = 90
const OPENINGS = 5
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

type Key = { script: number; frame: number }
type Measured = { keys: Key[]; openings: number[] }

export async function screen(stage: Stage, { rounds, seed }: { rounds: number; seed: string }): Promise<Figure[]> {
  const { editor, contributor } = stage.people
  const uploads = await stage.pictures(12)
  const size = { words: 10_000, figures: 60, suggestions: 200 }
  const long = await stage.text(aLongArticle(size, { author: contributor.id, uploads, seed }))
  const empty = await stage.text({ title: 'Un texte vide', body: { type: 'doc', content: [{ type: 'paragraph' }] } })
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: flags })
  try {
    const [inLong, inEmpty, suggested] = [measured(), measured(), measured()]
    const context = await signedIn(browser, stage, editor)
    const author = await signedIn(browser, stage, contributor)
    await opened(context, `${stage.site}/redaction/articles/${empty}`)
    for (let round = 0; round < rounds; round++) {
      inEmpty.keys.push(...(await typed(context, `${stage.site}/redaction/articles/${empty}`)))
      inLong.keys.push(...(await typed(context, `${stage.site}/redaction/articles/${long}`)))
      suggested.keys.push(...(await typed(author, `${stage.site}/espace/articles/${long}`)))
    }
    for (let n = 0; n < OPENINGS; n++) {
      inEmpty.openings.push(await opened(context, `${stage.site}/redaction/articles/${empty}`))
      inLong.openings.push(await opened(context, `${stage.site}/redaction/articles/${long}`))
    }
    return [
      ...keyRows('empty text', inEmpty), ...keyRows('long text', inLong), ...keyRows('long text, suggesting', suggested),
      atMost(16, 'long text: script of a key, 95 of 100', share(inLong, 'script', 0.95), 'ms'),
      atMost(3, 'long text: script of a key, times the empty one', share(inLong, 'script', 0.95) / share(inEmpty, 'script', 0.95), ''),
      atMost(3, 'long text: key to frame, times the empty one', share(inLong, 'frame', 0.95) / share(inEmpty, 'frame', 0.95), ''),
      atMost(16, 'suggesting in it: script of a key, 95 of 100', share(suggested, 'script', 0.95), 'ms'),
      told('empty text: opened', median(inEmpty.openings), 'ms'), atMost(1500, 'long text: opened', median(inLong.openings), 'ms'),
    ]
  } finally {
    await browser.close()
  }
}

const measured = (): Measured => ({ keys: [], openings: [] })
const share = ({ keys }: Measured, of: keyof Key, part: number): number => quantile(keys.map((key) => key[of]), part)
const keyRows = (name: string, one: Measured): Figure[] => [
  told(`${name}: keys`, one.keys.length, ''),
  told(`${name}: script of a key, half of them`, share(one, 'script', 0.5), 'ms'), told(`${name}: script of a key, 95 of 100`, share(one, 'script', 0.95), 'ms'),
  told(`${name}: key to frame, half of them`, share(one, 'frame', 0.5), 'ms'), told(`${name}: key to frame, 95 of 100`, share(one, 'frame', 0.95), 'ms'),
]

async function signedIn(browser: Browser, { site }: Stage, { cookie }: Staff): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'fr-FR' })
  await context.addCookies(cookie.split('; ').map((one) => ({ name: one.slice(0, one.indexOf('=')), value: one.slice(one.indexOf('=') + 1), url: site })))
  await context.addInitScript(watchKeys)
  return context
}

/** Types in the middle of the text. */
async function typed(context: BrowserContext, address: string): Promise<Key[]> {
  const page = await context.newPage()
  await page.goto(address)
  const body = page.locator('#corps[contenteditable=true]')
  await body.waitFor()
  const paragraphs = body.locator(':scope > p')
  await paragraphs.nth(Math.floor((await paragraphs.count()) / 2)).click()
  await page.keyboard.press('End')
  // What opening has put off is done before it counts.
  await page.evaluate(() => new Promise((quiet) => requestIdleCallback(quiet)))
  await page.keyboard.type('avant ', { delay: BETWEEN_KEYS })
  const before = (await keysOf(page)).length
  await page.keyboard.type('La touche vient de tomber. '.repeat(4).slice(0, KEYS), { delay: BETWEEN_KEYS })
  await page.waitForFunction(() => (window as unknown as Watched).keys.every(({ script, frame }) => script > 0 && frame > 0))
  const keys = (await keysOf(page)).slice(before)
  await page.close()
  return keys
}

/** From the beginning of the navigation until the text can be written in (ms). */
async function opened(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage()
  await page.goto(address)
  const at = await page.waitForFunction(() => (window as unknown as Watched).editableAt)
  const ms = (await at.jsonValue()) as number
  await page.close()
  return ms
}

const keysOf = (page: Page): Promise<Key[]> => page.evaluate(() => (window as unknown as Watched).keys)

type Watched = { keys: Key[]; editableAt: number | undefined }

/**
 * Runs in the page. A key's script is all between its `keypress`, which comes just before
 * `beforeinput`, and the view's update with what React draws in the same microtasks; a frame
 * that the compositor asks for meanwhile is none of it. Its frame is there when what was
 * asked for with it has been painted.
 */
function watchKeys(): void {
  const page = window as unknown as Watched
  page.keys = []
  const afterThisTask = (act: () => void) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = act
    port2.postMessage(null)
  }
  // Deeper than any chain of microtasks that a key sets off.
  const afterMicrotasks = (act: () => void, left = 50): void => queueMicrotask(() => (left === 0 ? act() : afterMicrotasks(act, left - 1)))
  let pressed = 0
  let began = 0
  const ends = () => afterMicrotasks(() => {
    const key = page.keys.at(-1)
    if (key) key.script = performance.now() - began
  })
  document.addEventListener('keydown', ({ timeStamp }) => void (pressed = timeStamp), true)
  document.addEventListener('keypress', () => {
    began = performance.now()
    const key = { script: 0, frame: 0 }
    const from = pressed
    page.keys.push(key)
    requestAnimationFrame(() => afterThisTask(() => void (key.frame = performance.now() - from)))
  }, true)
  // The browser inserts, and says so; or the editor does it instead.
  window.addEventListener('input', ends)
  window.addEventListener('keypress', (event) => void (event.defaultPrevented && ends()))
  const look = () => {
    if (document.querySelector('#corps[contenteditable=true]')) page.editableAt = performance.now()
    else requestAnimationFrame(look)
  }
  look()
}
