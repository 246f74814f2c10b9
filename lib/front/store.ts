/**
 * What the front keeps: answers bounded by bytes, found by key and dropped by tag. The
 * bodies are compressed once, when they are kept. Addresses that anybody can invent
 * (searches, what is not there) have a small room of their own: a flood of them pushes
 * out nothing but itself.
 */
import { LRUCache } from 'lru-cache'
import type { Tag } from '../tags'
import type { Encoding } from './encoding'

export type Kept = {
  status: number
  /** Names and values in turn, as `writeHead` takes them fastest; what varies by request is added then. */
  head: readonly string[]
  /** `Cache-Control` while the answer is fresh. */
  control: string
  tags: Tag[]
  etag: string
  br: Buffer
  gzip: Buffer
  /** Length of the identity body, which is unpacked on demand. */
  length: number
  keptAt: number
  /** After this moment (ms) the answer is stale: served once more while a fresh one is made. */
  freshUntil: number
  /** One of addresses without number. */
  boundless: boolean
  /** Something in it changed: served only when no new one can be had. */
  dropped?: boolean
  /** Heads as they were last sent, by encoding: most requests of one second get the same. */
  sent: Partial<Record<Encoding, { age: number; head: readonly string[] }>>
  /** How often it was served since somebody asked last. */
  reads: number
}

const DEFAULT_BYTES = 96 * 1024 * 1024
/** The part of the bytes that boundless addresses share. */
const ASIDE = 1 / 8

export class Store {
  private readonly byTag = new Map<Tag, Set<string>>()
  private readonly pages: LRUCache<string, Kept>
  private readonly aside: LRUCache<string, Kept>

  constructor(maxBytes = DEFAULT_BYTES) {
    const room = (maxSize: number) => new LRUCache<string, Kept>({ maxSize: Math.floor(maxSize), sizeCalculation: bytesOf, dispose: (entry, key) => this.unindex(key, entry.tags) })
    this.pages = room(maxBytes * (1 - ASIDE))
    this.aside = room(maxBytes * ASIDE)
  }

  get(key: string): Kept | undefined {
    return this.pages.get(key) ?? this.aside.get(key)
  }

  keep(key: string, entry: Kept): void {
    const [room, other] = entry.boundless ? [this.aside, this.pages] : [this.pages, this.aside]
    other.delete(key)
    room.set(key, entry)
    if (!room.has(key)) return
    for (const tag of entry.tags) {
      const keys = this.byTag.get(tag) ?? new Set()
      this.byTag.set(tag, keys.add(key))
    }
  }

  /** Marks everything kept under the tags as changed, however new; answers how many. */
  drop(tags: readonly Tag[]): number {
    const keys = this.keysOf(tags)
    for (const key of keys) {
      const entry = this.pages.peek(key) ?? this.aside.peek(key)
      if (entry) Object.assign(entry, { dropped: true, freshUntil: 0 })
    }
    return keys.size
  }

  /** Deletes everything kept under the tags; answers how many. */
  forget(tags: readonly Tag[]): number {
    const keys = this.keysOf(tags)
    for (const key of keys) {
      this.pages.delete(key)
      this.aside.delete(key)
    }
    return keys.size
  }

  /** Keys and bytes, for the health page and tests. */
  get size(): { entries: number; bytes: number } {
    return { entries: this.pages.size + this.aside.size, bytes: this.pages.calculatedSize + this.aside.calculatedSize }
  }

  /** How often each page was served since this was last asked; addresses without number are not told. */
  takeReads(): Map<string, number> {
    const reads = new Map<string, number>()
    for (const [key, entry] of this.pages.entries()) {
      if (entry.reads > 0) reads.set(key, entry.reads)
      entry.reads = 0
    }
    return reads
  }

  private keysOf(tags: readonly Tag[]): Set<string> {
    return new Set(tags.flatMap((tag) => [...(this.byTag.get(tag) ?? [])]))
  }

  private unindex(key: string, tags: readonly Tag[]): void {
    for (const tag of tags) {
      const keys = this.byTag.get(tag)
      keys?.delete(key)
      if (keys?.size === 0) this.byTag.delete(tag)
    }
  }
}

/** What an entry weighs, its heads, tags and bookkeeping included. */
function bytesOf(entry: Kept, key: string): number {
  const head = entry.head.join().length * 2
  return entry.br.length + entry.gzip.length + key.length * 2 + entry.tags.join().length * 2 + head + 1_024
}
