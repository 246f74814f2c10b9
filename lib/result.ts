/**
 * What a command answers. An expected failure is a value; the edge turns it into
 * field errors, an HTTP status or an exit code. Only the unexpected throws.
 */
import type { z } from 'zod'
import { text } from './i18n'
import type { Tag } from './tags'

/** `path` is the field's name (dots for nested ones); `message` is a French sentence. */
export type FieldError = { path: string; message: string }

export type Failure =
  | { ok: false; kind: 'invalid'; errors: FieldError[] }
  | { ok: false; kind: 'forbidden' }
  | { ok: false; kind: 'not-found' }
  /** `message`: what happened meanwhile, in a French sentence, where the command can say it. */
  | { ok: false; kind: 'conflict'; current?: unknown; message?: string }
  | { ok: false; kind: 'too-many'; retryAfter: number }

export type Done<T> = { ok: true; value: T; tags: Tag[] }
export type Result<T> = Done<T> | Failure

/** The HTTP status of each kind of failure (RFC 9110, RFC 6585). */
export const statusOf = { invalid: 422, forbidden: 403, 'not-found': 404, conflict: 409, 'too-many': 429 } as const satisfies Record<Failure['kind'], number>

export const forbidden = (): Failure => ({ ok: false, kind: 'forbidden' })
export const notFound = (): Failure => ({ ok: false, kind: 'not-found' })
export const conflict = (current?: unknown, message?: string): Failure => ({ ok: false, kind: 'conflict', current, ...(message ? { message } : {}) })
export const tooMany = (retryAfter: number): Failure => ({ ok: false, kind: 'too-many', retryAfter })
export const invalid = (...errors: FieldError[]): Failure => ({ ok: false, kind: 'invalid', errors })

/**
 * Schema problems as field errors. A schema's message is a key under `errors` in the
 * message files; what zod says by itself gets the key of its code.
 */
export function invalidInput(error: z.ZodError): Failure {
  const t = text('errors')
  const seen = new Set<string>()
  const errors: FieldError[] = []
  for (const issue of error.issues) {
    const path = issue.path.join('.')
    if (seen.has(path)) continue
    seen.add(path)
    const limits = { minimum: Number('minimum' in issue ? issue.minimum : 0), maximum: Number('maximum' in issue ? issue.maximum : 0) }
    const key = t.has(issue.message) ? issue.message : t.has(issue.code) ? issue.code : 'invalid'
    errors.push({ path, message: t(key, limits) })
  }
  return { ok: false, kind: 'invalid', errors }
}
