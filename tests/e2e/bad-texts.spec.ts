import { expect, test, type BrowserContext } from '@playwright/test'
import * as hostile from '../support/hostile'
import { aBomb, aPicture } from '../support/pictures'
import { demo, signedIn } from '../support/signed-in'
import { everyRow } from '../support/site-database'

const site = () => process.env.SITE ?? ''
let author: BrowserContext
let text: Record<string, unknown>
let address: string

test.beforeAll(async ({ browser }) => {
  author = await signedIn(browser, demo.contributor)
  const page = await author.newPage()
  await page.goto(`${site()}/espace`)
  await page.getByRole('button', { name: 'Nouvel article' }).first().click()
  await page.waitForURL(/\/espace\/articles\//)
  await page.getByRole('textbox', { name: /^Titre/ }).fill('Un brouillon')
  await expect(page.locator('[data-save-state=saved]').first()).toBeVisible()
  address = `${site()}/api/articles/${new URL(page.url()).pathname.split('/').at(-1)}/texte`
  const { version } = (await (await author.request.post(address, { headers: { origin: site() } })).json()) as { version: number }
  text = { version, title: 'Un brouillon', standfirst: '', sectionId: null, tags: [], hero: null, body: { type: 'doc', content: [{ type: 'paragraph' }] } }
  await page.close()
})

const put = (data: unknown, headers: Record<string, string> = {}) => author.request.put(address, { data: data as object, headers: { origin: site(), 'content-type': 'application/json', ...headers } })
const french = /^[A-ZÀÉ\d][^{}]{8,}[.!]$/

test('a document that the editor never makes is refused in words, and nothing is stored', async () => {
  const before = await everyRow()
  for (const [what, body] of Object.entries(hostile.hostileDocuments)) {
    const response = await put({ ...text, body })
    expect([what, response.status()]).toEqual([what, 422])
    const { errors } = (await response.json()) as { errors: { path: string; message: string }[] }
    expect(errors.some(({ path, message }) => path.startsWith('body') && french.test(message)), `${what}: ${JSON.stringify(errors)}`).toBe(true)
  }
  const deep = await put(JSON.stringify({ ...text, body: 'HERE' }).replace('"HERE"', hostile.deepJson(10_000)))
  expect(deep.status()).toBe(422)
  expect(await everyRow()).toBe(before)
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})

test('operator objects, wrong types and unknown ids stop before the database', async () => {
  const before = await everyRow()
  const unknown = '0190a0a0-0000-7000-8000-000000000000'
  const wrong: Record<string, unknown[]> = {
    title: [{}, { not: '' }, ['x'], null, 7, hostile.control, hostile.long(300)],
    standfirst: [{}, [], null, hostile.long(800)],
    sectionId: [{}, 'x', ['x'], unknown],
    tags: [{}, 'x', [{}], Array.from({ length: 20 }, (_, n) => `m${n}`), [hostile.long(60)]],
    hero: [{}, 'x', { upload: unknown, alt: '', caption: null, credit: null }, { upload: 'x' }],
    version: [{}, null, 'x', -1, 1e12, 0.5],
  }
  for (const [field, values] of Object.entries(wrong)) for (const value of values) {
    const response = await put({ ...text, [field]: value })
    expect([field, JSON.stringify(value)?.slice(0, 30), response.status()]).toEqual([field, JSON.stringify(value)?.slice(0, 30), 422])
  }
  expect(await everyRow()).toBe(before)
})

test('fields that are not the form’s change nothing', async () => {
  const saved = await put({ ...text, title: 'Encore un brouillon', status: 'published', ownerId: 'x', publishedAt: '2020-01-01', role: 'admin', slug: 'vole' })
  expect(saved.status()).toBe(200)
  text = { ...text, version: Number(text.version) + 1 }
  const page = await author.newPage()
  await page.goto(`${site()}${new URL(address).pathname.replace('/api/', '/espace/').replace('/texte', '')}`)
  await expect(page.getByText('Brouillon').first()).toBeVisible()
  await page.close()
})

test('bodies that are too long, no JSON, or from elsewhere get their status', async () => {
  const before = await everyRow()
  expect((await put('{"version":')).status()).toBe(400)
  expect((await put(text, { 'content-type': 'text/plain' })).status()).toBe(415)
  expect((await put(text, { origin: 'https://evil.example' })).status()).toBe(403)
  expect((await put(text, { origin: 'null' })).status()).toBe(403)
  expect((await put(`{"version":1,"title":"${'a'.repeat(10 * 1024 * 1024)}"}`)).status()).toBe(413)
  const elsewhere = (id: string) => author.request.put(address.replace(/[0-9a-f-]{36}/, id), { data: text, headers: { origin: site() } })
  expect((await elsewhere('x')).status()).toBe(422)
  expect((await elsewhere('0190a0a0-0000-7000-8000-000000000000')).status()).toBe(404)
  expect(await everyRow()).toBe(before)
})

test('what is no picture, or too much of one, is refused in words and leaves no row', async () => {
  test.setTimeout(120_000)
  const before = await everyRow()
  const jpeg = await aPicture()
  const send = (name: string, mimeType: string, buffer: Buffer) => author.request.post(`${site()}/api/medias`, { multipart: { fichier: { name, mimeType, buffer } }, headers: { origin: site() } })
  const files: Record<string, Buffer> = {
    'a text called a picture': Buffer.from('Bonjour'),
    'a page': Buffer.from('<html><script>alert(1)</script></html>'),
    'a drawing': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
    'an empty file': Buffer.alloc(0),
    'half a picture': jpeg.subarray(0, Math.floor(jpeg.length / 2)),
    '30,000 × 30,000 px': aBomb(30_000, 30_000),
  }
  for (const [what, bytes] of Object.entries(files)) {
    const response = await send('photo.jpg', 'image/jpeg', bytes)
    expect([what, [400, 413, 415, 422].includes(response.status())]).toEqual([what, true])
    const { errors } = (await response.json()) as { errors: { message: string }[] }
    expect(errors[0]?.message, what).toMatch(french)
  }
  expect((await send('photo.jpg', 'image/jpeg', Buffer.alloc(25 * 1024 * 1024, 1))).status()).toBe(413)
  expect((await author.request.post(`${site()}/api/medias`, { form: { fichier: 'x' }, headers: { origin: site() } })).status()).toBe(415)
  expect(await everyRow()).toBe(before)
  expect((await send('../../é\u0000"\r\n.jpg', 'image/jpeg', jpeg)).status()).toBe(201)
})
