/** A program that speaks to the running site's shared texts as whoever the browser's cookies say, without any of the editor's care. */
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import type { Page } from '@playwright/test'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { schemaVersion } from '@/lib/content/review'

export type RawClient = {
  doc: Y.Doc
  provider: HocuspocusProvider
  /** Sends these bytes as they are. */
  send(bytes: Uint8Array): void
  /** The code with which the server ended it. */
  ended: Promise<number>
  stop(): void
}

/** Connects, and resolves once it has the text. */
export async function aRawClient(page: Page, articleId: string): Promise<RawClient> {
  const site = process.env.SITE ?? ''
  const cookies = (await page.context().cookies(site)).map(({ name, value }) => `${name}=${value}`).join('; ')
  class Socket extends WebSocket {
    constructor(address: string) {
      super(address, { headers: { origin: site, cookie: cookies } })
    }
  }
  const socket = new HocuspocusProviderWebsocket({ url: `${site.replace('http', 'ws')}/api/texte`, WebSocketPolyfill: Socket, maxAttempts: 1 })
  const doc = new Y.Doc()
  const ended = new Promise<number>((resolve) => {
    socket.on('close', ({ event }: { event: { code: number } }) => {
      socket.shouldConnect = false
      resolve(event.code)
    })
  })
  const provider = new HocuspocusProvider({ websocketProvider: socket, name: articleId, document: doc, token: schemaVersion })
  provider.setAwarenessField('user', { id: 'nobody', name: 'Le Malin', color: '#000000' })
  const synced = new Promise<void>((resolve) => provider.on('synced', () => resolve()))
  provider.attach()
  await synced
  return {
    doc, provider, ended,
    send: (bytes) => (socket.webSocket as unknown as WebSocket).send(bytes),
    stop() {
      provider.destroy()
      socket.destroy()
    },
  }
}
