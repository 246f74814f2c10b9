/**
 * The secret of a preview link: an HMAC (256 bits) of its id under the site's secret, so
 * that the job that mails a link can make it again from the id alone. The database keeps
 * its hash, which a stolen copy cannot read by.
 */
import { settings } from '@/lib/env'
import { sign } from '@/lib/tokens'

export const previewToken = (linkId: string): string => sign('preview', linkId)

/** The page that a link opens. */
export const previewHref = (token: string): string => `${settings().appUrl}/apercu/${token}`
