/**
 * The browser's own copy of what is being written, for the hour when the line, the
 * session or the browser fails. One draft follows each change and goes when the
 * server has confirmed it. What a draft or a conflict leaves behind becomes a copy,
 * offered until the person takes it up or puts it aside.
 */
import { isContent } from './kept-content'
import type { Content } from '../types'

export type Kept = {
  /** The version the writing started from. */
  version: number
  /** When it was written, ISO. */
  at: string
  content: Content
}

const copiesKept = 3

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false
  const { version, at, content } = value as Partial<Record<keyof Kept, unknown>>
  return typeof version === 'number' && typeof at === 'string' && isContent(content)
}

export class DraftKeeper {
  private readonly draftKey: string
  private readonly copiesKey: string

  constructor(articleId: string, userId: string, private readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>) {
    this.draftKey = `tribune:brouillon:${userId}:${articleId}`
    this.copiesKey = `tribune:copies:${userId}:${articleId}`
  }

  /** Keeps the draft; answers whether the browser had room for it. */
  keep(draft: Kept): boolean {
    return this.write(this.draftKey, draft)
  }

  forget(): void {
    try {
      this.storage.removeItem(this.draftKey)
    } catch {
      // A browser without storage has nothing to forget.
    }
  }

  draft(): Kept | null {
    const value = this.read(this.draftKey)
    return isKept(value) ? value : null
  }

  /** Sets the content aside as a copy, newest first, and lets the draft go. Without room for it the draft stays. */
  setAside(copy: Kept): void {
    const others = this.copies().filter((other) => other.at !== copy.at)
    const kept = [copy, ...others].slice(0, copiesKept)
    if (this.write(this.copiesKey, kept) || this.write(this.copiesKey, [copy])) this.forget()
  }

  copies(): Kept[] {
    const value = this.read(this.copiesKey)
    return Array.isArray(value) ? value.filter(isKept) : []
  }

  drop(copy: Kept): void {
    const left = this.copies().filter((other) => other.at !== copy.at)
    if (left.length > 0) this.write(this.copiesKey, left)
    else
      try {
        this.storage.removeItem(this.copiesKey)
      } catch {
        // As above.
      }
  }

  private read(key: string): unknown {
    try {
      return JSON.parse(this.storage.getItem(key) ?? 'null')
    } catch {
      return null
    }
  }

  private write(key: string, value: unknown): boolean {
    try {
      this.storage.setItem(key, JSON.stringify(value))
      return true
    } catch {
      return false
    }
  }
}
