/**
 * What this browser keeps of texts without an account: the words that the server does not
 * have yet, and which text was written here last. Words go as soon as the server has them.
 */
import * as z from 'zod/mini'
import { isContent } from '../live/kept-copies'
import type { Content } from '../types'

/** Which text it is: its id, the secret of its link, and the token of the page it was begun on. */
export type Identity = { id: string; secret: string; token: string }
/** `version`: the save that these words were written over, 0 before there was any. */
export type Slot = Identity & { version: number; content: Content }
export type Last = { secret: string; title: string }

type Place = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const prefix = 'tribune:ecrire:'
const lastKey = 'tribune:ecrit-ici'
const identity = { id: z.string(), secret: z.string(), token: z.string() }
const slotShape = z.object({ ...identity, version: z.int().check(z.nonnegative()), content: z.custom<Content>(isContent) })
const lastShape = z.object({ secret: z.string(), title: z.string() })

export class Slots {
  constructor(private readonly storage: Place) {}

  read(id: string): Slot | null {
    return this.parsed(prefix + id, slotShape)
  }

  /** A text that was begun here and that the server has never heard of. */
  begun(): Slot | null {
    for (let n = 0; n < this.storage.length; n++) {
      const key = this.storage.key(n)
      const slot = key?.startsWith(prefix) ? this.parsed(key, slotShape) : null
      if (slot?.version === 0) return slot
    }
    return null
  }

  /** Answers whether it is kept. */
  write(slot: Slot): boolean {
    return this.set(prefix + slot.id, slot)
  }

  drop(id: string): void {
    this.remove(prefix + id)
  }

  last(): Last | null {
    return this.parsed(lastKey, lastShape)
  }

  remember(last: Last): void {
    this.set(lastKey, last)
  }

  forgetLast(): void {
    this.remove(lastKey)
  }

  private parsed<T>(key: string, shape: z.ZodMiniType<T>): T | null {
    try {
      return shape.safeParse(JSON.parse(this.storage.getItem(key) ?? 'null')).data ?? null
    } catch {
      return null
    }
  }

  private set(key: string, value: unknown): boolean {
    try {
      this.storage.setItem(key, JSON.stringify(value))
      return true
    } catch {
      // Full, or refused.
      return false
    }
  }

  private remove(key: string): void {
    try {
      this.storage.removeItem(key)
    } catch {
      // Nothing can be there either.
    }
  }
}
