/** A socket that says what no client of ours says: messages made by hand, in Hocuspocus' protocol. */
import { createEncoder, toUint8Array, writeVarString, writeVarUint, writeVarUint8Array } from 'lib0/encoding'
import { expect, vi } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { openLog } from '@/lib/articles/shared/opening'
import { documentOf } from '@/lib/articles/shared/text-document'
import { schemaVersion } from '@/lib/content/review'
import { headersOf, type LiveServer } from './live-texts'

type Part = number | string | Uint8Array

/** A message to the text of that name. */
export function message(name: string, ...parts: Part[]): Uint8Array {
  const encoder = createEncoder()
  writeVarString(encoder, name)
  for (const part of parts) {
    if (typeof part === 'number') writeVarUint(encoder, part)
    else if (typeof part === 'string') writeVarString(encoder, part)
    else writeVarUint8Array(encoder, part)
  }
  return toUint8Array(encoder)
}

const [sync, awareness, auth] = [0, 1, 2]
/** An update, as a message. */
export const updateMessage = (name: string, update: Uint8Array): Uint8Array => message(name, sync, 2, update)

/** What one client says of itself, as a message. */
export function awarenessMessage(name: string, client: number, clock: number, state: unknown): Uint8Array {
  const encoder = createEncoder()
  for (const part of [1, client, clock]) writeVarUint(encoder, part)
  writeVarString(encoder, JSON.stringify(state))
  return message(name, awareness, toUint8Array(encoder))
}

export type Intruder = {
  send(message: Uint8Array | string): void
  /** The code it was cut with. */
  cut(): Promise<number>
  /** All that was said to it, as one text. */
  heard(): string
  socket: WebSocket
}

/** Somebody who is let in as `cookie` says, and then does what a program can do. */
export async function anIntruder({ server, article, cookie, token = schemaVersion }: { server: LiveServer; article: string; cookie: string | null; token?: string }): Promise<Intruder> {
  const socket = new WebSocket(server.url, { headers: headersOf(cookie) })
  let said = ''
  const cut = new Promise<number>((resolve) => socket.once('close', resolve))
  socket.on('error', () => {})
  socket.on('message', (heard: Buffer) => void (said += heard.toString('latin1')))
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
  socket.send(message(article, auth, 0, token))
  await vi.waitFor(() => expect(said).toMatch(/read-write|readonly|standing|denied|no-session|not-found|one-text/))
  return { socket, send: (sent) => socket.send(sent), cut: () => cut, heard: () => said }
}

/** What `write` makes of the text, as an update on what is in the log. */
export async function updateOf(article: string, write: (doc: Y.Doc) => void): Promise<Uint8Array> {
  const doc = documentOf((await openLog(article))?.updates ?? [])
  const before = Y.encodeStateVector(doc)
  doc.transact(() => write(doc))
  return Y.encodeStateAsUpdate(doc, before)
}
