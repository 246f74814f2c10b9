/**
 * How much one session may send: enough for somebody who types, pastes and comes back
 * after an hour offline, far too little for a program that floods. Two buckets that fill
 * at a steady rate, one of messages and one of bytes.
 */
import { LRUCache } from 'lru-cache'

type Limits = Record<'messages' | 'bytes', { most: number; perSecond: number }>
const ofSession: Limits = { messages: { most: 600, perSecond: 60 }, bytes: { most: 16 * 1024 * 1024, perSecond: 256 * 1024 } }
/** Enough to ask, and to be told no. */
const ofNobody: Limits = { messages: { most: 30, perSecond: 1 }, bytes: { most: 256 * 1024, perSecond: 1024 } }

export class Allowance {
  private messages: number
  private bytes: number
  private at = performance.now()

  constructor(private readonly limits: Limits) {
    this.messages = limits.messages.most
    this.bytes = limits.bytes.most
  }

  /** Takes a message of so many bytes; false: that was too much. */
  take(bytes: number): boolean {
    const at = performance.now()
    const { limits } = this
    const seconds = (at - this.at) / 1000
    this.at = at
    this.messages = Math.min(limits.messages.most, this.messages + seconds * limits.messages.perSecond) - 1
    this.bytes = Math.min(limits.bytes.most, this.bytes + seconds * limits.bytes.perSecond) - bytes
    return this.messages >= 0 && this.bytes >= 0
  }
}

/** The allowances of sessions, kept beyond a connection: whoever was cut does not begin anew by coming back. */
export class Allowances {
  private readonly known = new LRUCache<string, Allowance>({ max: 10_000, ttl: 600_000, updateAgeOnGet: true })

  /** `session`: null for somebody without one, who is let into no text. */
  of(session: string | null): Allowance {
    if (session === null) return new Allowance(ofNobody)
    const allowance = this.known.get(session) ?? new Allowance(ofSession)
    this.known.set(session, allowance)
    return allowance
  }
}
