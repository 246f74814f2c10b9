/** What programs send to a shared text, raw, to the real server: another person’s screen and the stored text stay as they are. */
import { expect, test, type Page } from '@playwright/test'
import * as Y from 'yjs'
import { aRawClient } from '../support/raw-client'
import { aText, bodyOf, opened, settledWords, state } from '../support/shared-texts'

const bodyIn = (doc: Y.Doc) => doc.getXmlFragment('body')
const firstText = (doc: Y.Doc) => (bodyIn(doc).get(0) as Y.XmlElement).get(0) as Y.XmlText
const element = (name: string, attributes: Record<string, unknown> = {}) => {
  const made = new Y.XmlElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value as string)
  return made
}

const edits: Record<string, { write: (doc: Y.Doc) => void; code?: number }> = {
  'an unknown node': { write: (doc) => bodyIn(doc).push([element('script')]) },
  'an unknown mark': { write: (doc) => firstText(doc).format(0, 5, { blink: {} }) },
  'a heading of level 9': { write: (doc) => bodyIn(doc).push([element('heading', { level: 9 })]) },
  'a link that runs': { write: (doc) => firstText(doc).format(0, 5, { link: { href: 'javascript:alert(1)' } }) },
  'an object for an attribute': { write: (doc) => (bodyIn(doc).get(0) as Y.XmlElement).setAttribute('suggested', { a: 1 } as never) },
  'a row outside of a table': { write: (doc) => bodyIn(doc).push([element('tableRow')]) },
  'another root': { write: (doc) => doc.getMap('else').set('a', 1) },
  'an unknown field': { write: (doc) => doc.getMap('fields').set('status', 'published') },
  'somebody else’s picture': { write: (doc) => doc.getMap('fields').set('hero', { upload: '0190a000-0000-7000-8000-000000000001', alt: 'x', caption: null, credit: null }) },
  'a suggestion in somebody else’s name': { write: (doc) => firstText(doc).insert(0, 'faux ', { insertion: { id: 'faux-0001', author: 'x', at: 1 } }) },
  'three million letters': { write: (doc) => firstText(doc).insert(0, 'x'.repeat(3_000_000)) },
  'twenty million letters': { write: (doc) => firstText(doc).insert(0, 'x'.repeat(20_000_000)), code: 1009 },
}

let reader: Page
let intruder: Page
let id: string
let before: { html: string; stored: string }

const shown = async () => (await bodyOf(reader).innerHTML()) + (await reader.getByRole('textbox', { name: /^Titre/ }).innerHTML())

test.beforeAll(async ({ browser }) => {
  id = (await aText({ title: 'Sous les coups', status: 'changes_requested' })).id
  reader = await opened(browser, 'editor', id)
  // The owner, who may write: everything is refused for what it is, not for who sends it.
  intruder = await opened(browser, 'contributor', id)
  await intruder.goto('about:blank')
  await expect(bodyOf(reader).locator('.caret')).toHaveCount(0)
  before = { html: await shown(), stored: await settledWords(reader, id) }
})

test.afterEach(async () => {
  expect(await shown()).toBe(before.html)
  expect(await settledWords(reader, id)).toBe(before.stored)
  await expect(state(reader, 'saved')).toBeVisible()
})

for (const [what, { write, code = 4422 }] of Object.entries(edits)) {
  test(`${what} ends its sender, and nobody else notices`, async () => {
    const client = await aRawClient(intruder, id)
    client.doc.transact(() => write(client.doc))
    expect(await client.ended).toBe(code)
    client.stop()
  })
}

test('bytes that are no message end their sender', async () => {
  const client = await aRawClient(intruder, id)
  client.send(new Uint8Array([255, 255, 255, 7, 1, 2, 3]))
  expect(await client.ended).toBe(4422)
  client.stop()
})

test('a flood of updates ends its sender', async () => {
  const client = await aRawClient(intruder, id)
  for (let n = 0; n < 5_000; n++) client.provider.sendStateless(`${n}`)
  expect(await client.ended).toBe(4429)
  client.stop()
})

test('a name that is not one’s own is not shown', async () => {
  const client = await aRawClient(intruder, id)
  await expect(reader.getByRole('listitem').filter({ hasText: 'Salma Berrada, dans ce texte' })).toBeVisible()
  await expect(reader.getByText('Le Malin')).toHaveCount(0)
  client.stop()
  await expect(reader.getByRole('listitem').filter({ hasText: 'en ce moment' })).toHaveCount(0)
})
