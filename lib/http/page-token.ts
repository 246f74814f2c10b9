/**
 * The token of a public form: it signs which form it is and when its page was
 * rendered, nothing about the reader, because the page is kept and shared.
 * It shows that the poster has seen the page, and lets a form age out.
 */
import { now } from '../clock'
import { sign, signatureHolds } from '../tokens'

const LASTS_MS = 30 * 24 * 60 * 60 * 1000

/** A token for a form rendered now. */
export function pageToken(form: string): string {
  const at = now().getTime().toString(36)
  return `${at}.${sign(`form:${form}`, at)}`
}

/** Whether a posted token was made for this form, at most thirty days ago. */
export function pageTokenHolds(form: string, token: string): boolean {
  const [at = '', signature = ''] = token.split('.')
  if (!signatureHolds(`form:${form}`, at, signature)) return false
  const age = now().getTime() - Number.parseInt(at, 36)
  return age >= -60_000 && age <= LASTS_MS
}
