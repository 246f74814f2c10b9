/** Where sockets come in: from a page of this site, one text each, and not more than a person sends. */
import { STATUS_CODES, type IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer, type RawData, type WebSocket } from 'ws'
import { sessionIn } from '@/lib/auth'
import { settings } from '@/lib/env'
import { sameOrigin } from '@/lib/http/body'
import { isDraining } from '@/lib/process/draining'
import { Allowances, type Allowance } from './allowance'
import type { Texts } from './texts'
import { closing } from './telling'
import { Visit } from './visit'
import { isSpoken } from './wire'

/** The address of the shared texts' connection. */
export const livePath = '/api/texte'
/** A whole text that was written offline is one message. */
const largestMessage = 4 * 1024 * 1024

export type Entrance = {
  /** Answers an upgrade to this path. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  /** Lets nobody in any more. */
  close(): void
  sockets(): ReadonlySet<WebSocket>
}

/** The entrance to these texts. */
export function entranceTo(texts: Texts): Entrance {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestMessage })
  const allowances = new Allowances()
  let isClosed = false
  return {
    upgrade(request, socket, head) {
      socket.on('error', () => socket.destroy())
      const asked = asRequest(request)
      if (isClosed || isDraining()) return turnAway(socket, 503)
      if (!asked || !sameOrigin(asked)) return turnAway(socket, 403)
      sockets.handleUpgrade(request, socket, head, (opened) => {
        const visit = new Visit(opened, sessionIn(asked.headers.get('cookie')))
        receive(texts, visit, allowances.of(visit.session), opened, asked)
      })
    },
    close() {
      isClosed = true
    },
    sockets: () => sockets.clients,
  }
}

function receive(texts: Texts, visit: Visit, allowance: Allowance, socket: WebSocket, request: Request): void {
  texts.visits.add(visit)
  const connection = texts.hocuspocus.handleConnection(socket, request, { visit })
  socket.on('message', (message, isBinary) => {
    if (visit.isEnded) return
    const bytes = bytesOf(message)
    if (!allowance.take(bytes.byteLength)) return visit.refuse('rate')
    if (!isBinary || !isSpoken(bytes)) return visit.refuse('content')
    connection.handleMessage(bytes)
  })
  socket.on('close', (code, reason) => {
    visit.end(code, 'closed')
    texts.visits.delete(visit)
    connection.handleClose({ code, reason: String(reason) })
  })
  // A message that is too long, a line that is cut: ws closes by itself (1009, 1006).
  socket.on('error', () => {})
}

// A copy: what Yjs keeps of an update may be a view of its bytes.
const bytesOf = (message: RawData): Uint8Array => new Uint8Array(Array.isArray(message) ? Buffer.concat(message) : message)

function asRequest({ url, headers }: IncomingMessage): Request | null {
  try {
    const named = Object.entries(headers).flatMap(([name, value]): [string, string][] => (typeof value === 'string' ? [[name, value]] : []))
    return new Request(new URL(url ?? '', settings().appUrl), { headers: named })
  } catch {
    return null
  }
}

function turnAway(socket: Duplex, status: 403 | 503): void {
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

/** Longest (ms) that is waited for what was sent. */
const longestHearing = 5_000

/** Says to everybody that this process goes, once what they sent has been heard out; cuts whoever does not answer. */
export async function sayGoodbye(texts: Texts, entrance: Entrance): Promise<void> {
  const visits = [...texts.visits]
  await Promise.race([Promise.all(visits.map((visit) => visit.heardOut())), new Promise((resolve) => setTimeout(resolve, longestHearing).unref())])
  for (const visit of visits) visit.end(closing.restart, 'restart')
  await Promise.all([...entrance.sockets()].map((socket) => new Promise((resolve) => (socket.readyState === socket.CLOSED ? resolve(null) : socket.once('close', resolve)))))
}
