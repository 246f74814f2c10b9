/** The mailed link that confirms a submission. Its secret is an HMAC, so that a mail sent twice carries the same one. */
import { settings } from '@/lib/env'
import { sign } from '@/lib/tokens'

/** Of the submission made at this moment. */
export const confirmToken = (id: string, submittedAt: Date): string => sign('unsigned-text.confirm', `${id} ${submittedAt.getTime()}`)

/** The page that asks to confirm. */
export const confirmHref = (token: string): string => `${settings().appUrl}/ecrire/confirmer?jeton=${token}`
