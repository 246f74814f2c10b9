/**
 * Chance that can be had again: the same words give the same sequence, on every machine.
 * Small Fast Counter (sfc32) over 128 bits of state, so that a hundred thousand
 * sequences, one an article, never run into each other.
 */
import { createHash } from 'node:crypto'

export type Random = {
  /** A whole number from 0 to `below - 1`. */
  below(below: number): number
  pick<T>(from: readonly T[]): T
  /** So many different ones, in the order in which they were drawn. */
  some<T>(from: readonly T[], count: number): T[]
  /** A row's id (RFC 9562, version 7) as if made at this moment. */
  id(at: Date): string
}

export function random(...seed: (string | number)[]): Random {
  const state = new Uint32Array(new Uint8Array(createHash('sha256').update(seed.join('\0')).digest()).buffer, 0, 4)
  const next = (): number => {
    const [a = 0, b = 0, c = 0, count = 0] = state
    const value = (a + b + count) >>> 0
    state[3] = count + 1
    state[0] = b ^ (b >>> 9)
    state[1] = c + (c << 3)
    state[2] = ((c << 21) | (c >>> 11)) + value
    return value
  }
  const below = (limit: number) => Math.floor((next() / 2 ** 32) * limit)
  const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T
  return {
    below,
    pick,
    some(from, count) {
      const left = [...from]
      return Array.from({ length: Math.min(count, left.length) }, () => left.splice(below(left.length), 1)[0] as (typeof left)[number])
    },
    id(at) {
      const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0')
      const time = hex(at.getTime(), 12)
      return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(below(0x1000), 3)}-${hex(0x8000 + below(0x4000), 4)}-${hex(next(), 8)}${hex(below(0x10000), 4)}`
    },
  }
}
