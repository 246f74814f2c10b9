/**
 * The line to the server: the provider, its closing codes and the server's words
 * turned into events. It comes back by itself, also after a session has expired.
 */
import { HocuspocusProviderWebsocket, WebSocketStatus } from '@hocuspocus/provider'
import type * as Y from 'yjs'
import { schemaVersion } from '@/lib/content/review'
import { readMessage, type ServerMessage } from './messages'
import { TextProvider } from './provider'

/** Keys of this span (ms) travel as one update: ten fingers need no more rows than that. */
const flushDelay = 80
/** A person signs in again in another tab: look whether they have (ms). */
const signedInCheck = 15_000

export type Line = {
  provider: TextProvider
  /** Sends what still waits in the flush window. */
  flush(): void
  /** Tries now instead of at the next turn. */
  retry(): void
  /** Ends it for good; what waits is still sent. */
  close(): void
}

type LineEvents = {
  acknowledged(): void
  lost(cause: 'network' | 'server'): void
  signedOut(): void
  gone(): void
  /** What was to be sent is longer than any message may be: it never will be taken. */
  tooLong(): void
  said(message: ServerMessage): void
}

/** Closing codes of the server: see docs/shared-text.md. */
const codes = { signedOut: 4401, gone: 4404, tooLong: 1009 } as const

const address = (): string => `${window.location.protocol === 'https:' ? 'wss' : 'ws'}://${window.location.host}/api/texte`

export function openLine({ articleId, doc, user, events }: { articleId: string; doc: Y.Doc; user: { id: string; name: string }; events: LineEvents }): Line {
  // Quick at first, for a deployment is over in a second; never more than ten seconds apart.
  const socket = new HocuspocusProviderWebsocket({ url: address(), delay: 500, minDelay: 300, factor: 1.7, maxDelay: 10_000 })
  const provider = new TextProvider({
    websocketProvider: socket, name: articleId, document: doc, token: schemaVersion, flushDelay,
    onUnsyncedChanges: ({ number }) => {
      if (number === 0 && provider.isAuthenticated) events.acknowledged()
    },
    onAuthenticationFailed: ({ reason }) => {
      if (reason === 'no-session') signedOut()
      if (reason === 'not-found') isGone()
    },
    onStateless: ({ payload }) => {
      const message = readMessage(payload)
      if (message) events.said(message)
    },
  })
  socket.on('disconnect', ({ event }: { event?: { code?: number } }) => {
    if (event?.code === codes.signedOut) return signedOut()
    if (event?.code === codes.gone) return isGone()
    if (event?.code === codes.tooLong) {
      socket.disconnect()
      return events.tooLong()
    }
    events.lost(navigator.onLine ? 'server' : 'network')
  })
  provider.setAwarenessField('user', user)
  provider.attach()

  let isSignedOut = false
  let isClosed = false
  const signedOut = () => {
    isSignedOut = true
    socket.disconnect()
    events.signedOut()
  }
  const isGone = () => {
    socket.disconnect()
    events.gone()
  }
  const retry = () => {
    isSignedOut = false
    if (socket.status !== WebSocketStatus.Connected) void socket.connect()
  }
  const comeBack = () => {
    if (document.visibilityState === 'visible') retry()
  }
  const leave = () => provider.flushPendingUpdates()
  const looking = setInterval(() => isSignedOut && comeBack(), signedInCheck)
  const bound: [EventTarget, string, () => void][] = [[window, 'online', retry], [window, 'focus', comeBack], [document, 'visibilitychange', comeBack], [window, 'pagehide', leave]]
  for (const [target, type, listener] of bound) target.addEventListener(type, listener)

  return {
    provider,
    flush: leave,
    retry,
    close() {
      if (isClosed) return
      isClosed = true
      clearInterval(looking)
      for (const [target, type, listener] of bound) target.removeEventListener(type, listener)
      provider.destroy()
      socket.destroy()
    },
  }
}
