/** Where files lie: a folder, or a bucket. Keys are made by this product, never by a person. */
export type Stored = { bytes: ReadableStream<Uint8Array>; size: number | null }

export interface Store {
  /** Keeps the bytes under the key, whole or not at all; again is the same. */
  put(key: string, bytes: Uint8Array, type: string): Promise<void>
  /** What is kept there, or null. */
  get(key: string): Promise<Stored | null>
  /** Forgets the key; no matter if nothing was there. */
  remove(key: string): Promise<void>
}

/** Segments of letters, digits and hyphens, with at most one ending: nothing that climbs out of the folder. */
const safeKey = /^[a-z0-9-]+(?:\/[a-z0-9-]+)*(?:\.[a-z0-9]{2,5})?$/

/** The key, or an error: a key that does not look like one is a mistake of ours. */
export function checkedKey(key: string): string {
  if (!safeKey.test(key)) throw new Error('not a storage key')
  return key
}
