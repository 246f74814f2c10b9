/**
 * Whether a message is one of those a client sends (Hocuspocus' protocol, over y-protocols).
 * Looked at before Hocuspocus sees it, which prints what it cannot read. Whether an
 * update belongs into the text is the door's question.
 */
import { createDecoder, hasContent, readVarString, readVarUint, readVarUint8Array, type Decoder } from 'lib0/decoding'
import { decodeStateVector, decodeUpdate } from 'yjs'

/** Hocuspocus' numbers (its `MessageType`). */
const kinds = { sync: 0, awareness: 1, auth: 2, queryAwareness: 3, syncReply: 4, stateless: 5, close: 7 } as const
const syncStep1 = 0
const lastSyncStep = 2
const longestName = 100
/** More people than ever write in one text; a client sends its own state, and that others have gone. */
const mostStates = 200

/** False for what no client of ours sends. */
export function isSpoken(message: Uint8Array): boolean {
  try {
    const decoder = createDecoder(message)
    return isName(readVarString(decoder)) && isKnown(decoder, readVarUint(decoder))
  } catch {
    return false
  }
}

/** One text is one connection of Hocuspocus: behind a zero it would take a second one of the same text. */
const isName = (name: string): boolean => name.length <= longestName && !name.includes('\0')

function isKnown(decoder: Decoder, kind: number): boolean {
  switch (kind) {
    case kinds.sync:
    case kinds.syncReply:
      return isSync(decoder)
    case kinds.awareness:
      return isAwareness(createDecoder(readVarUint8Array(decoder)))
    case kinds.auth:
      return readVarUint(decoder) === 0 && readVarString(decoder).length <= longestName
    case kinds.stateless:
      return readVarString(decoder).length <= longestName
    default:
      return kind === kinds.queryAwareness || kind === kinds.close
  }
}

function isSync(decoder: Decoder): boolean {
  const step = readVarUint(decoder)
  const body = readVarUint8Array(decoder)
  if (step === syncStep1) decodeStateVector(body)
  else decodeUpdate(body)
  return step <= lastSyncStep
}

function isAwareness(decoder: Decoder): boolean {
  const count = readVarUint(decoder)
  if (count > mostStates) return false
  for (let n = 0; n < count; n++) {
    readVarUint(decoder)
    readVarUint(decoder)
    const state: unknown = JSON.parse(readVarString(decoder))
    if (typeof state !== 'object' || Array.isArray(state)) return false
  }
  return !hasContent(decoder)
}
