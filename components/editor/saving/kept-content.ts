/** Recognises a content that comes from outside this page: the browser's storage or the server's answer. */
import { parseDocument } from '@/lib/content'
import type { Content } from '../types'

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
