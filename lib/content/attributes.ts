/**
 * What each attribute of the document may hold. ProseMirror calls these when a
 * node is made and again in `check()`, so the browser and the server refuse alike.
 * They are written out because `validate: 'number'` would let level 9 through.
 */
import { hasForbiddenCharacters } from './characters'
import { safeHref } from './links'

export const headingLevels = [2, 3, 4] as const

/** How long the texts around the body may be, and how many tags there are. */
export const textLimits = { title: 200, standfirst: 500, tags: 8, tag: 40 } as const

/** How long the small texts around a picture or a figure may be. */
export const attributeLimits = { alt: 500, caption: 1000, credit: 300, cite: 300, value: 40, label: 200 } as const

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Why an attribute was refused; `parseDocument` turns it into a message key. */
export class RefusedAttribute extends RangeError {
  constructor(readonly reason: 'link' | 'control' | 'invalid') {
    super(`attribute refused: ${reason}`)
  }
}

const refuse = (reason: RefusedAttribute['reason']): never => {
  throw new RefusedAttribute(reason)
}

function checkText(value: unknown, longest: number): void {
  if (typeof value !== 'string' || value.length > longest) return refuse('invalid')
  if (hasForbiddenCharacters(value)) refuse('control')
}

export const isUploadId = (value: unknown): value is string => typeof value === 'string' && uuid.test(value)

export const textOf = (longest: number) => (value: unknown): void => checkText(value, longest)

export const textOrNullOf = (longest: number) => (value: unknown): void => {
  if (value !== null) checkText(value, longest)
}

export const uploadOrNull = (value: unknown): void => {
  if (value !== null && !isUploadId(value)) refuse('invalid')
}

export const headingLevel = (value: unknown): void => {
  if (!headingLevels.some((level) => level === value)) refuse('invalid')
}

export const listStart = (value: unknown): void => {
  if (!Number.isInteger(value) || Number(value) < 0 || Number(value) > 99_999) refuse('invalid')
}

export const linkHref = (value: unknown): void => {
  if (typeof value !== 'string' || safeHref(value) !== value) refuse('link')
}
