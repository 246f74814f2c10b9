/**
 * The link of an invitation. Its secret is an HMAC of the row's id and end under the site's
 * secret, so that the reminder carries the link of the first mail; the database keeps its hash.
 */
import { settings } from '@/lib/env'
import { sign } from '@/lib/tokens'

export const cosigningToken = (id: string, expiresAt: Date): string => sign('article.cosigning', `${id} ${expiresAt.getTime()}`)

/** The page that asks. */
export const cosigningHref = (token: string): string => `${settings().appUrl}/co-signature?invitation=${token}`
