/**
 * What each attribute of the document may hold. ProseMirror calls these when a
 * node is made and again in `check()`, so the browser and the server refuse alike.
 * They are written out because `validate: 'number'` would let level 9 through.
 */
import { hasForbiddenCharacters } from './characters'
import { embedFrom, embedProviders } from './embeds'
import { safeHref } from './links'

export const headingLevels = [2, 3, 4] as const

/** How long the texts around the body may be, and how many tags there are. */
export const textLimits = { title: 200, standfirst: 500, tags: 8, tag: 40 } as const

/** How long the small texts of a node or a mark may be. */
export const attributeLimits = { alt: 500, caption: 1000, credit: 300, cite: 300, value: 40, label: 200, title: 200, footnote: 2000, abbreviation: 200 } as const

/** How many pictures the editor lets a gallery have. */
export const galleryLimits = { fewest: 2, most: 12 } as const

/** How many columns or rows one cell may take. */
export const mostSpan = 20

/** What a callout is for; each has its own name on the page. */
export const calloutTones = ['note', 'attention', 'definition', 'example'] as const

/** The languages that a code block may name. */
export const codeLanguages = ['bash', 'c', 'cpp', 'css', 'go', 'html', 'java', 'javascript', 'json', 'php', 'python', 'r', 'ruby', 'rust', 'sql', 'typescript', 'xml', 'yaml'] as const

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

/** Whether the value is one of a list of words. */
export const isOneOf = <T extends string>(list: readonly T[], value: unknown): value is T => list.some((known) => known === value)

const oneOf = (list: readonly string[]) => (value: unknown): void => {
  if (!isOneOf(list, value)) refuse('invalid')
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

export const calloutTone = oneOf(calloutTones)

export const codeLanguage = (value: unknown): void => {
  if (value !== null) oneOf(codeLanguages)(value)
}

export const tableSpan = (value: unknown): void => {
  if (!Number.isInteger(value) || Number(value) < 1 || Number(value) > mostSpan) refuse('invalid')
}

export const embedProvider = oneOf(embedProviders)

/** The address of a known site, in its one form. */
export const embedAddress = (value: unknown): void => {
  if (typeof value !== 'string' || embedFrom(value)?.address !== value) refuse('link')
}
