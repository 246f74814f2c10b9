/**
 * The link of a text that was begun without an account. Its secret is an HMAC of the
 * text's id under the site's secret: a mail can carry it again, and the database keeps
 * only its digest. It shows where the text stands until its author is a contributor.
 */
import { settings } from '@/lib/env'
import { sign } from '@/lib/tokens'

/** The secret of the text with this id: 256 bits, base64url. */
export const unsignedSecret = (id: string): string => sign('unsigned-text', id)

/** Where it is written, and then followed. */
export const unsignedHref = (id: string): string => `${settings().appUrl}/ecrire/${unsignedSecret(id)}`
