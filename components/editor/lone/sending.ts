/** One save on its way, and what the server says to it. */
import * as z from 'zod/mini'
import { isContent } from '../live/kept-copies'
import type { Content } from '../types'
import type { Identity } from './slots'

const saved = z.object({ version: z.number(), savedAt: z.string() })
const standing = z.extend(saved, { text: z.custom<Content>(isContent) })
const refused = z.object({ errors: z.array(z.object({ message: z.string() })).check(z.minLength(1)) })

export type Answer =
  | { is: 'saved'; version: number; savedAt: string }
  /** Somebody else, or another tab, has written meanwhile: this stands there now. */
  | { is: 'conflict'; version: number; savedAt: string; content: Content }
  /** Submitted, or gone. */
  | { is: 'ended' }
  /** `after`: seconds until it may be tried again; null: not before it has changed. */
  | { is: 'refused'; reason: string; after: number | null }
  | { is: 'away'; cause: 'network' | 'server' }

/** Sends the whole text over the version it was written on. */
export async function send({ id, secret, token }: Identity, version: number, content: Content): Promise<Answer> {
  let response: Response
  let answer: unknown
  try {
    response = await fetch(`/api/ecrire/${secret}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ ...content, id, version, jeton: token }),
      credentials: 'same-origin',
    })
    answer = await response.json()
  } catch {
    return { is: 'away', cause: navigator.onLine ? 'server' : 'network' }
  }
  const [done, there] = [saved.safeParse(answer), standing.safeParse(answer)]
  if (response.ok && done.success) return { is: 'saved', ...done.data }
  if (response.status === 409 && there.success) return { is: 'conflict', version: there.data.version, savedAt: there.data.savedAt, content: there.data.text }
  if (response.status === 403 || response.status === 404) return { is: 'ended' }
  const reason = refused.safeParse(answer).data?.errors[0]?.message
  if (response.status >= 500 || reason === undefined) return { is: 'away', cause: 'server' }
  return { is: 'refused', reason, after: response.status === 429 ? Number(response.headers.get('retry-after')) || 60 : null }
}
