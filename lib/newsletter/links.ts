/**
 * The links of the newsletter. Their secrets are HMACs of the subscriber's id under
 * the site's secret: a mail sent twice carries the same link, so that no link that
 * somebody holds is dead, and the database keeps only what a stolen copy cannot use:
 * their hashes.
 */
import { settings } from '@/lib/env'
import { sign } from '@/lib/tokens'

/** Of the confirmation that ends at `expires`. */
export const confirmToken = (id: string, expires: Date): string => sign('newsletter.confirm', `${id} ${expires.getTime()}`)
/** Of the lasting link, made anew with each confirmation. */
export const unsubscribeToken = (id: string, confirmedAt: Date): string => sign('newsletter.unsubscribe', `${id} ${confirmedAt.getTime()}`)

const address = (path: string, token: string): string => `${settings().appUrl}${path}?jeton=${token}`

/** The page that asks to confirm. */
export const confirmHref = (token: string): string => address('/newsletter/confirmer', token)
/** The page that asks to unsubscribe. */
export const unsubscribeHref = (token: string): string => address('/newsletter/desabonnement', token)
/** Where mail programs post to unsubscribe at once (RFC 8058). */
export const oneClickHref = (token: string): string => `${settings().appUrl}/newsletter/desabonnement/en-un-clic/${token}`

/** The headers of every letter, so that mail programs offer to unsubscribe (RFC 2369, RFC 8058). */
export function unsubscribeHeaders(token: string): Record<string, string> {
  return { 'List-Unsubscribe': `<${oneClickHref(token)}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
}
