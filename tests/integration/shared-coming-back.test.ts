/** Words typed while there is no line, or while one is being made, arrive when it is there: in order, once, and nobody is turned away. */
import { expect, it, vi } from 'vitest'
import { documentOf } from '@/lib/articles/shared/text-document'
import { db } from '@/lib/db'
import { anArticle, aPerson } from '../support/builders'
import { useDatabase } from '../support/database'
import { acknowledged, aLiveServer, anOpened, bodyOf, signedInAs, useLiveTexts, write } from '../support/live-texts'

useDatabase()
useLiveTexts()

const logged = async (articleId: string) => bodyOf(documentOf((await db().textUpdate.findMany({ where: { articleId }, orderBy: { id: 'asc' } })).map(({ body }) => body)))

async function someoneWriting() {
  const author = await aPerson()
  const article = (await anArticle({ owner: author })).id
  const { cookie } = await signedInAs(author)
  const server = await aLiveServer()
  const place = { url: server.url }
  return { article, server, place, client: await anOpened({ server: place, article, cookie }) }
}

it('after an attempt to come back has failed', async () => {
  const { article, server, place, client } = await someoneWriting()
  await server.stop()
  write(client, 'Premiers mots. ')
  const attempts = client.closes.length
  await vi.waitFor(() => expect(client.closes.length).toBeGreaterThan(attempts + 1), 10_000)
  write(client, 'Derniers mots. ')
  place.url = (await aLiveServer()).url
  await acknowledged(client)
  expect(await logged(article)).toContain('Derniers mots. Premiers mots. ')
  expect(client.told).not.toContainEqual(expect.objectContaining({ kind: 'refused' }))
})

it('typed in the moment in which the line is made', async () => {
  const { article, server, place, client } = await someoneWriting()
  await server.stop()
  write(client, 'Premiers mots. ')
  // Before the server has said what it has, and been sent the rest.
  client.provider.on('open', () => write(client, 'Derniers mots. '))
  place.url = (await aLiveServer()).url
  await acknowledged(client)
  expect(await logged(article)).toContain('Derniers mots. Premiers mots. ')
  expect(client.told).not.toContainEqual(expect.objectContaining({ kind: 'refused' }))
})
