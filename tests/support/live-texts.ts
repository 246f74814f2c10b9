/** The live connection of the shared texts as it is, on a port of its own, and clients of it like the browser's. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { afterEach, expect, vi } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { TextProvider } from '@/components/editor/live/provider'
import { startLiveTexts, type LiveTexts } from '@/lib/articles/shared/live'
import type { Told } from '@/lib/articles/shared/live/telling'
import { sessionCookie } from '@/lib/auth/next-auth'
import { schemaVersion } from '@/lib/content/review'
import { db } from '@/lib/db'
import { settings } from '@/lib/env'
import { hashToken, newToken } from '@/lib/tokens'

export type LiveServer = { url: string; live: LiveTexts; stop(): Promise<void> }

const running: { stop(): unknown }[] = []
/** Ends whatever a test has started; call once at the top of a file. */
export function useLiveTexts(): void {
  afterEach(async () => {
    for (const one of running.splice(0).reverse()) await one.stop()
  })
}

/** A process that has the texts open; two of them in one test speak to each other as two processes do. */
export async function aLiveServer(): Promise<LiveServer> {
  const live = await startLiveTexts()
  const server = createServer((_, response) => void response.writeHead(404).end())
  server.on('upgrade', live.upgrade)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  let stopped: Promise<void> | null = null
  const stop = () => (stopped ??= live.stop().then(() => void server.close()))
  const made = { url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/api/texte`, live, stop }
  running.push(made)
  return made
}

/** The Cookie header of somebody who has signed in, and the session's stored name. */
export async function signedInAs({ id: userId }: { id: string }, minutes = 60): Promise<{ cookie: string; session: string }> {
  const token = newToken()
  const session = hashToken(token)
  await db().session.create({ data: { sessionToken: session, userId, expires: new Date(Date.now() + minutes * 60_000) } })
  return { cookie: `${sessionCookie()}=${token}`, session }
}

/** The headers that a page of the site sends with an upgrade. */
export const headersOf = (cookie: string | null): Record<string, string> => ({ origin: new URL(settings().appUrl).origin, ...(cookie ? { cookie } : {}) })

export type Client = {
  doc: Y.Doc
  provider: TextProvider
  /** What the server has told it, newest last. */
  told: Told[]
  closes: number[]
  denied: string[]
  stop(): void
}
type Wishes = { server: Pick<LiveServer, 'url'>; article: string; cookie: string | null; token?: string; doc?: Y.Doc; name?: string }

/** A client like the browser's. */
export function aClient({ server, article, cookie, token = schemaVersion, doc = new Y.Doc(), name = 'Nom' }: Wishes): Client {
  class Socket extends WebSocket {
    constructor() {
      // Asked each time: the server may have come back elsewhere.
      super(server.url, { headers: headersOf(cookie) })
      // The provider stops listening to a socket that it gives up.
      this.on('error', () => {})
    }
  }
  const [told, closes, denied]: [Told[], number[], string[]] = [[], [], []]
  const websocketProvider = new HocuspocusProviderWebsocket({ url: server.url, WebSocketPolyfill: Socket, delay: 100, minDelay: 100, maxDelay: 500 })
  websocketProvider.on('close', ({ event }: { event: { code: number } }) => closes.push(event.code))
  const provider = new TextProvider({
    name: article, document: doc, token, websocketProvider,
    onStateless: ({ payload }) => void told.push(JSON.parse(payload) as Told),
    onAuthenticationFailed: ({ reason }) => void denied.push(reason),
  })
  provider.setAwarenessField('user', { id: 'x', name, color: '#000000' })
  provider.attach()
  const stop = () => {
    provider.destroy()
    websocketProvider.destroy()
  }
  const made = { doc, provider, told, closes, denied, stop }
  running.push(made)
  return made
}

/** A client that has the text. */
export async function anOpened(wishes: Wishes): Promise<Client> {
  const client = aClient(wishes)
  await vi.waitFor(() => expect(client.provider.isSynced && client.told.length > 0 && client.doc.getXmlFragment('body').length > 0).toBe(true), 10_000)
  return client
}

/** The first text of a client's body. */
export const firstText = (doc: Y.Doc): Y.XmlText => (doc.getXmlFragment('body').get(0) as Y.XmlElement).get(0) as Y.XmlText
/** What stands in the body, as text with its tags. */
export const bodyOf = (doc: Y.Doc): string => doc.getXmlFragment('body').toString()

/** Writes at the beginning of the body. */
export const write = ({ doc }: Pick<Client, 'doc'>, words: string): void => firstText(doc).insert(0, words)

/** Resolves when everything this client wrote is acknowledged. */
export const acknowledged = ({ provider }: Client): Promise<void> => vi.waitFor(() => expect(provider.unsyncedChanges).toBe(0), 20_000)

/** Resolves when the client shows these words. */
export const shows = (client: Client, words: string): Promise<void> => vi.waitFor(() => expect(bodyOf(client.doc)).toContain(words), 20_000)

/** Resolves when the client has been told this, from `since` on. */
export const wasTold = (client: Client, told: Partial<Told>, since = 0): Promise<void> =>
  vi.waitFor(() => expect(client.told.slice(since)).toContainEqual(expect.objectContaining(told)), 10_000)
