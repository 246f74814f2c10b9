/** Randomness that is not random: the same seed gives the same picture on every machine, for ever. */

/** A number in [0, 1) for a place in the tiling; `k` separates the uses at one place. */
export type Grain = (i: number, j?: number, k?: number) => number

/** The grain of one seed. */
export function grainOf(seed: string): Grain {
  const start = fingerprint(seed)
  return (i, j = 0, k = 0) => mix(start ^ mix(i + 0x51ed) ^ mix(j * 0x2c9277b5 + 0x9e37) ^ mix(k * 0x6c8e9cf5 + 0x85eb)) / 0x1_0000_0000
}

/** One of a list, fixed by the seed; `k` keeps two choices for one seed apart. */
export function pickBySeed<T>(list: readonly [T, ...T[]] | readonly T[], seed: string, k: number): T {
  const picked = list[Math.floor(grainOf(seed)(0, 0, k) * list.length)]
  if (picked === undefined) throw new Error('nothing to pick from')
  return picked
}

// FNV-1a over the UTF-16 units.
function fingerprint(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

// The finaliser of MurmurHash3: neighbours in, strangers out.
function mix(value: number): number {
  let h = value | 0
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
