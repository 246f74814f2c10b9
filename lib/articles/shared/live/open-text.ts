/**
 * A text that somebody has open in this process: Hocuspocus' document, the door before
 * it, and how far the log is in it. Updates go in one after the other: what is tried at
 * the door stands on all that was taken before.
 */
import type { Document } from '@hocuspocus/server'
import * as Y from 'yjs'
import { db } from '@/lib/db'
import { Door } from '../door'
import { readLog } from '../log'

/** Origin of what another process or a command wrote: it is stored already, and told already. */
export const fromElsewhere = { source: 'local', skipStoreHooks: true } as const

export class OpenText {
  readonly door: Door
  private turn: Promise<unknown> = Promise.resolve()
  private reading: Promise<unknown> = Promise.resolve()
  private announced: string[] = []

  /** `last`: the newest update that the document holds. */
  constructor(readonly document: Document, private last: bigint) {
    this.door = new Door(document)
  }

  get id(): string {
    return this.document.name
  }

  /** Runs `work` when everything that came before it is in the text, or was refused. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.turn.then(work)
    this.turn = done.catch(() => {})
    return done
  }

  /** Resolves when nothing waits for its turn any more. */
  settled(): Promise<unknown> {
    return this.turn
  }

  /** Shares an update that was tried here and is in the log. */
  share(update: Uint8Array, id: bigint, origin: object): void {
    Y.applyUpdate(this.document, update, origin)
    this.noteTaken(id)
  }

  /** Reads an update that another process announced. Many at once are one reading, in the order they were told. */
  hear(id: string): Promise<void> {
    this.announced.push(id)
    return this.read(async () => {
      const ids = this.announced.splice(0).map(BigInt)
      if (ids.length === 0) return
      const rows = await db().textUpdate.findMany({ where: { articleId: this.id, id: { in: ids } }, orderBy: { id: 'asc' }, select: { id: true, body: true } })
      if (rows.length === ids.length) this.takeElsewhere(rows.map(({ body }) => body), rows.at(-1)?.id ?? 0n)
      // Some were merged into a later row meanwhile.
      else await this.readWhole()
    })
  }

  /** Reads the whole log, after a notice may have been lost; answers whether it held anything new. */
  catchUp(): Promise<boolean> {
    return this.read(() => this.readWhole())
  }

  /** Whether an update is newer than all that is in the document. */
  lacks(newest: bigint): boolean {
    return newest > this.last
  }

  private read<T>(work: () => Promise<T>): Promise<T> {
    const done = this.reading.then(work)
    this.reading = done.catch(() => {})
    return done
  }

  private async readWhole(): Promise<boolean> {
    const { updates, last } = await readLog(db(), this.id, 0n)
    return updates.length > 0 && this.takeElsewhere(updates, last)
  }

  private takeElsewhere(updates: Uint8Array[], last: bigint): boolean {
    let isNew = false
    const note = () => void (isNew = true)
    const merged = updates.length === 1 ? (updates[0] as Uint8Array) : Y.mergeUpdates(updates)
    this.document.on('update', note)
    Y.applyUpdate(this.document, merged, fromElsewhere)
    this.document.off('update', note)
    if (isNew) this.door.take(merged)
    this.noteTaken(last)
    return isNew
  }

  private noteTaken(id: bigint): void {
    if (id > this.last) this.last = id
  }
}
