/**
 * Texts that the server did not take, kept in this browser until the person has taken
 * them up or put them aside. Three of a text at most.
 */
import { parseDocument } from '@/lib/content'
import type { Content } from '../types'

export type Kept = {
  /** When it was set aside, ISO. */
  at: string
  content: Content
}

const copiesKept = 3

type Place = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const isText = (value: unknown): value is string => typeof value === 'string'
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value)

function isHero(value: unknown): boolean {
  if (value === null) return true
  if (typeof value !== 'object') return false
  const { upload, alt, caption, credit } = value as Partial<Record<string, unknown>>
  return isText(upload) && isText(alt) && isTextOrNull(caption) && isTextOrNull(credit)
}

export function isContent(value: unknown): value is Content {
  if (typeof value !== 'object' || value === null) return false
  const { title, standfirst, sectionId, tags, body, hero } = value as Partial<Record<keyof Content, unknown>>
  return isText(title) && isText(standfirst) && isTextOrNull(sectionId) && Array.isArray(tags) && tags.every(isText) && isHero(hero) && parseDocument(body).ok
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false
  const { at, content } = value as Partial<Record<keyof Kept, unknown>>
  return isText(at) && isContent(content)
}

export class KeptCopies {
  private readonly key: string

  constructor(articleId: string, userId: string, private readonly storage: Place) {
    this.key = `tribune:copies:${userId}:${articleId}`
  }

  /** Keeps this one, newest first; without room for all of them, this one alone. Answers whether it is kept. */
  add(copy: Kept): boolean {
    const kept = [copy, ...this.all()].slice(0, copiesKept)
    return this.write(kept) || this.write([copy])
  }

  all(): Kept[] {
    try {
      const value: unknown = JSON.parse(this.storage.getItem(this.key) ?? 'null')
      return Array.isArray(value) ? value.filter(isKept) : []
    } catch {
      return []
    }
  }

  drop(copy: Kept): void {
    const left = this.all().filter(({ at }) => at !== copy.at)
    if (left.length > 0) this.write(left)
    else this.storage.removeItem(this.key)
  }

  private write(copies: Kept[]): boolean {
    try {
      this.storage.setItem(this.key, JSON.stringify(copies))
      return true
    } catch {
      return false
    }
  }
}
