/** What comes in about notes. Ids of new threads and replies are made by the client: a request sent twice is one. */
import { z } from 'zod'
import { idField, textField } from '@/lib/http/fields'
import { noteLimits } from './limits'
import { noteKinds } from './policy'

// Unicode's categories Cc and Cs (half a pair) and the marks that reverse text: a passage is cleaned, never refused.
const invisible = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu

/** A passage as one line, cut where it is longer than a card shows. */
export function asQuote(passage: string): string {
  const letters = [...passage.replace(/\s/gu, ' ').replace(invisible, '').replace(/ {2,}/g, ' ').trim()]
  return letters.length <= noteLimits.quote ? letters.join('') : `${letters.slice(0, noteLimits.quote - 1).join('').trimEnd()}…`
}

/** Bytes of a request about a note at most: its letters escaped, and a long passage. */
export const noteBytes = 128 * 1024

const madeByClient = z.uuidv7({ error: 'invalid' })
const body = textField({ max: noteLimits.body }).refine((text) => !/\p{Cs}/u.test(text), 'control')
const mentions = z.array(idField, { error: 'invalid' }).max(noteLimits.mentions).default([]).transform((ids) => [...new Set(ids)])

export const openThreadInput = z.object({
  article: idField,
  id: madeByClient.optional(),
  kind: z.enum(noteKinds, { error: 'invalid' }).default('passage'),
  quote: z.string({ error: 'invalid' }).max(20_000).default('').transform(asQuote),
  body,
  mentions,
})
export type OpenThread = z.output<typeof openThreadInput>

/** One thread of one article. */
export const threadOnly = z.object({ article: idField, thread: idField })
export type ThreadOnly = z.output<typeof threadOnly>

export const replyInput = threadOnly.extend({ id: madeByClient.optional(), body, mentions })
export type Reply = z.output<typeof replyInput>

export const noteOnly = threadOnly.extend({ note: idField })
export type NoteOnly = z.output<typeof noteOnly>

export const editNoteInput = noteOnly.extend({ body, mentions })
export type EditNote = z.output<typeof editNoteInput>

export const resolutionInput = threadOnly.extend({ resolved: z.boolean({ error: 'invalid' }) })
