/** Security headers of every answer. */
import { frameOrigins } from '../content/embeds'
import { settings } from '../env'

const everywhere = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'cross-origin-opener-policy': 'same-origin',
  'x-frame-options': 'DENY',
}

/** Documents: nothing but our own files, no inline script or style at all, and in frames what a reader may ask an embedded card for. */
const documentPolicy = `default-src 'none'; frame-src ${frameOrigins.join(' ')}; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`

/** Workspaces: scripts by nonce; TipTap positions with style attributes. */
const workspacePolicy = (nonce: string) =>
  `default-src 'none'; script-src 'self' 'nonce-${nonce}' 'strict-dynamic'; style-src 'self' 'nonce-${nonce}'; style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`

/** HSTS where the site is on https (RFC 6797). */
const transport = (): Record<string, string> =>
  settings().appUrl.startsWith('https:') ? { 'strict-transport-security': 'max-age=63072000; includeSubDomains' } : {}

/** Headers of a public document. */
export const documentHeaders = (): Record<string, string> => ({
  ...everywhere,
  ...transport(),
  'content-security-policy': documentPolicy,
})

/** Headers of a document that is one reader's own. */
export const privateDocumentHeaders = (): Record<string, string> => ({
  ...documentHeaders(),
  'cache-control': 'private, no-store',
  'x-robots-tag': 'noindex, nofollow',
  // Not `no-referrer`: with that a browser posts a form as if from nowhere.
  'referrer-policy': 'same-origin',
})

/** Headers of a workspace page; Next reads the nonce from the request's own policy header. */
export const workspaceHeaders = (nonce: string): Record<string, string> => ({
  ...everywhere,
  ...transport(),
  'content-security-policy': workspacePolicy(nonce),
  'referrer-policy': 'same-origin',
  'cache-control': 'private, no-store',
  'x-robots-tag': 'noindex',
})

/** Headers of everything else that Next answers. */
export const plainHeaders = (): Record<string, string> => ({ ...everywhere, ...transport() })
