/**
 * The kinds of field every form is made of. Each trims, takes text only (never an
 * object or a list), refuses control characters, and names its mistake by a key of
 * the message file `errors`.
 */
import { z } from 'zod'
import { safeHref } from '../content/links'

// Everything of Unicode's category Cc but tab and line feed, and the marks that reverse text.
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u
const line = (text: string): string => text.replace(/\s+/gu, ' ').trim()
const lines = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/[ \t]+\n/g, '\n').replace(/\n{3,}/g, '\n\n').trim()

const clean = (normalise: (text: string) => string) =>
  z.string({ error: (issue) => (issue.input === undefined || issue.input === null ? 'required' : 'invalid') })
    .transform(normalise)
    .refine((text) => !control.test(text), 'control')

/** One line of text. */
export const lineField = ({ min = 1, max }: { min?: number; max: number }) => clean((t) => line(t)).pipe(z.string().min(min).max(max))
/** A person's name. */
export const nameField = (max = 80) => lineField({ max })
/** Text of several lines. */
export const textField = ({ min = 1, max }: { min?: number; max: number }) => clean(lines).pipe(z.string().min(min).max(max))
/** Text that may be left empty: `null` then. */
export const optionalText = (max: number) =>
  z.preprocess((value) => value ?? '', clean(lines).pipe(z.string().max(max)).transform((text) => text || null))
/** One line that may be left empty: `null` then. */
export const optionalLine = (max: number) =>
  z.preprocess((value) => value ?? '', clean(line).pipe(z.string().max(max)).transform((text) => text || null))

/** An e-mail address (RFC 5321 limits the length to 254); one, never a list, and without line breaks. */
export const emailField = z
  .string({ error: (issue) => (issue.input === undefined ? 'required' : 'email') })
  .transform((text) => text.trim())
  .pipe(z.string().min(1, 'required').max(254, 'email').regex(/^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/, 'email').refine((text) => !text.includes('..') && !text.startsWith('.') && !text.includes('.@'), 'email'))

/** Part of an address on this site: lower-case letters, digits and single hyphens. */
export const slugField = lineField({ max: 100 }).pipe(z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'invalid'))

/** A link to another site, by https or http. */
export const urlField = lineField({ max: 2000 }).pipe(z.string().refine((text) => /^https?:\/\//i.test(text) && safeHref(text) !== null, 'url'))

/** A box that must be ticked. */
export const consentField = z.literal('on', { error: 'consent' })

/** The id of a row. */
export const idField = z.uuid({ error: 'invalid' })

/** A version number of something that is edited. */
export const versionField = z.coerce.number({ error: 'invalid' }).int().min(1).max(2_147_483_647)
