/**
 * What ProseMirror writes beside a copied piece: how far it is open, and which nodes it
 * stood in, as JSON that a paste would believe. Those keep what merely says how they
 * look; a suggestion made in another text is none of this one.
 */
import { calloutTones, codeLanguages, headingLevels, isOneOf, mostSpan } from '../attributes'

const isCount = (value: unknown, most: number): boolean => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most

const believed: Record<string, (value: unknown) => boolean> = {
  start: (value) => isCount(value, 99_999),
  level: (value) => headingLevels.some((level) => level === value),
  tone: (value) => isOneOf(calloutTones, value),
  language: (value) => isOneOf(codeLanguages, value),
  colspan: (value) => value !== 0 && isCount(value, mostSpan),
  rowspan: (value) => value !== 0 && isCount(value, mostSpan),
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

function attributesIn(value: unknown): Record<string, unknown> | null {
  const kept = isObject(value) ? Object.entries(value).filter(([name, said]) => Object.hasOwn(believed, name) && believed[name]?.(said)) : []
  return kept.length > 0 ? Object.fromEntries(kept) : null
}

/** The attribute `data-pm-slice` with nothing in it that a paste should not bring. */
export function ownContext(slice: string): string {
  const parts = /^(\d{1,3} \d{1,3}(?: -\d{1,3})?) (.*)$/s.exec(slice)
  if (!parts) return '0 0 []'
  let context: unknown
  try {
    context = JSON.parse(parts[2] ?? '')
  } catch {
    context = []
  }
  const named = Array.isArray(context) ? context.map((value: unknown, index) => (index % 2 === 0 ? (typeof value === 'string' ? value : '') : attributesIn(value))) : []
  return `${parts[1]} ${JSON.stringify(named)}`
}
