/**
 * What the front keeps: answers bounded by bytes, found by key and dropped by tag. The
 * bodies are compressed once, when they are kept.
 */
import { LRUCache } from 'lru-cache'
import type { Tag } from '../tags'

export type Kept = {
  status: number
  /** Names and values in turn, as `writeHead` takes them fastest; what varies by request is added then. */
  head: readonly string[]
  tags: Tag[]
  etag: string
  br: Buffer
  gzip: Buffer
  /** Length of the identity body, which is unpacked on demand. */
  length: number
  keptAt: number
  /** After this moment (ms) the answer is stale: served once more while a fresh one is made. */
  freshUntil: number
  /** Something in it changed: served only when no new one can be had. */
  dropped?: boolean
}

const DEFAULT_BYTES = 96 * 1024 * 1024

export class Store {
  private readonly byTag = new Map<Tag, Set<string>>()
  private readonly kept: LRUCache<string, Kept>

  constructor(maxBytes = DEFAULT_BYTES) {
    this.kept = new LRUCache<string, Kept>({
      maxSize: maxBytes,
      sizeCalculation: (entry, key) => entry.br.length + entry.gzip.length + key.length * 2 + entry.tags.join().length * 2 + entry.head.join().length * 2 + 512,
      dispose: (entry, key) => this.unindex(key, entry.tags),
    })
  }

  get(key: string): Kept | undefined {
    return this.kept.get(key)
  }

  keep(key: string, entry: Kept): void {
    this.kept.set(key, entry)
    if (!this.kept.has(key)) return
    for (const tag of entry.tags) {
      const keys = this.byTag.get(tag) ?? new Set()
      this.byTag.set(tag, keys.add(key))
    }
  }

  /** Marks everything kept under the tags as changed, however new; answers how many. */
  drop(tags: readonly Tag[]): number {
    const keys = this.keysOf(tags)
    for (const key of keys) {
      const entry = this.kept.peek(key)
      if (entry) Object.assign(entry, { dropped: true, freshUntil: 0 })
    }
    return keys.size
  }

  /** Deletes everything kept under the tags; answers how many. */
  forget(tags: readonly Tag[]): number {
    const keys = this.keysOf(tags)
    for (const key of keys) this.kept.delete(key)
    return keys.size
  }

  clear(): void {
    this.kept.clear()
  }

  /** Keys and bytes, for the health page and tests. */
  get size(): { entries: number; bytes: number } {
    return { entries: this.kept.size, bytes: this.kept.calculatedSize }
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
