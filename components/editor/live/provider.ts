/**
 * Hocuspocus' provider, but for one thing: what is typed without a line, or while one is
 * being made, waits for the handshake, which brings all of it at once. Sent singly, it
 * would stand on words the server does not have yet, and be refused.
 */
import { HocuspocusProvider, MessageType } from '@hocuspocus/provider'
import { createDecoder, readVarString, readVarUint } from 'lib0/decoding'

/** Of y-protocols' sync messages: the server tells what it has, and is sent what it lacks. */
const firstStep = 0

export class TextProvider extends HocuspocusProvider {
  private hasAnswered = false

  override onMessage(event: MessageEvent): void {
    super.onMessage(event)
    if (isFirstStep(event.data as ArrayBuffer)) this.hasAnswered = true
  }

  override onClose(): void {
    super.onClose()
    this.hasAnswered = false
  }

  override documentUpdateHandler(update: Uint8Array, origin: unknown): void {
    if (origin === this || this.hasAnswered) super.documentUpdateHandler(update, origin)
    else if (this.unsyncedChanges === 0) this.incrementUnsyncedChanges()
  }
}

function isFirstStep(message: ArrayBuffer): boolean {
  const decoder = createDecoder(new Uint8Array(message))
  readVarString(decoder)
  return readVarUint(decoder) === MessageType.Sync && readVarUint(decoder) === firstStep
}
