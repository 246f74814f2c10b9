/**
 * Hocuspocus allows several connections of one socket to one text (`<id>\0a`, `<id>\0b`).
 * The entrance refuses such names; here it is left out, so that what stands behind it is seen to hold by itself.
 */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it, vi } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import * as Y from 'yjs'
import { Texts } from '@/lib/articles/shared/live/texts'
import { Visit } from '@/lib/articles/shared/live/visit'
import { schemaVersion } from '@/lib/content/review'
import { db } from '@/lib/db'
import { settings } from '@/lib/env'
import { anArticle, anUpload, aPerson } from '../support/builders'
import { useDatabase } from '../support/database'
import { message, updateMessage, updateOf } from '../support/live-hostile'
import { signedInAs } from '../support/live-texts'

useDatabase()
const ends: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
})

/** A socket of this session that reaches the texts without having passed the entrance. */
async function aSocketTo(texts: Texts, session: string) {
  const server = createServer()
  const sockets = new WebSocketServer({ server })
  const request = new Request(settings().appUrl)
  sockets.on('connection', (socket) => {
    const visit = new Visit(socket, session)
    const connection = texts.hocuspocus.handleConnection(socket, request, { visit })
    socket.on('message', (bytes: Buffer) => connection.handleMessage(new Uint8Array(bytes)))
    socket.on('close', (code, reason) => connection.handleClose({ code, reason: String(reason) }))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const socket = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`)
  let heard = ''
  socket.on('message', (bytes: Buffer) => void (heard += bytes.toString('latin1')))
  await once(socket, 'open')
  ends.push(() => new Promise((resolve) => server.close(resolve)), () => socket.terminate())
  return { socket, heard: () => heard }
}

it('what is refused on one connection of a socket is not applied because another was met meanwhile', async () => {
  const author = await aPerson()
  const article = (await anArticle({ owner: author })).id
  const foreign = await anUpload({ owner: await aPerson() })
  const texts = new Texts('here', () => {})
  const { socket, heard } = await aSocketTo(texts, (await signedInAs(author)).session)
  ends.push(() => texts.leave())
  const [one, other] = [`${article}\0a`, `${article}\0b`]
  for (const name of [one, other]) {
    socket.send(message(name, 2, 0, schemaVersion))
    await vi.waitFor(() => expect(heard().match(/"standing"/g)).toHaveLength(name === one ? 1 : 2))
  }
  const document = texts.hocuspocus.documents.get(article)
  if (!document) throw new Error('the text is not open')
  const [rows, before] = [await db().textUpdate.count(), Y.encodeStateVector(document)]

  socket.send(updateMessage(one, await updateOf(article, (doc) => doc.getMap('fields').set('hero', { upload: foreign, alt: 'Une rue', caption: '', credit: '' }))))
  // Known already: it needs no turn, and comes past while the first waits for the database.
  socket.send(message(other, 0, 1, Y.encodeStateAsUpdate(document)))
  expect(await new Promise((resolve) => socket.once('close', resolve))).toBe(4422)

  expect(Y.encodeStateVector(document)).toEqual(before)
  expect(document.getMap('fields').get('hero') ?? null).toBeNull()
  expect(await db().textUpdate.count()).toBe(rows)
})
