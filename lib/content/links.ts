/**
 * The one rule for addresses that people give us: in a text, in a profile, in the
 * footer. It lets through web pages, plain mail addresses and paths of this site,
 * and answers null to everything else. Browsers ignore tabs, newlines and other
 * invisible characters inside a scheme, so a single one of them refuses the whole.
 */

const longest = 2048
// Cc: controls, Cf: zero-width and direction marks, Cs: lone surrogates, Z: every space.
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Z}]/u
const unsafeInAddress = /["<>\\^`{|}]/
const web = /^https?:\/\/[^/?#]/i
const mail = /^mailto:[^\s@:?&,;%()]+@[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?\.[a-z]{2,}$/i
const ownPath = /^\/(?!\/)/

/** The address, trimmed, when a link may carry it; null when it may not. */
export function safeHref(address: string): string | null {
  const href = address.trim()
  if (href === '' || href.length > longest || invisible.test(href) || unsafeInAddress.test(href)) return null
  if (mail.test(href) || ownPath.test(href)) return href
  if (!web.test(href) || !URL.canParse(href)) return null
  // « https://banque.ma@pirate.example » shows one name and opens another.
  const { username, password } = new URL(href)
  return username || password ? null : href
}

/** What somebody typed as an address, completed the way browsers do: `exemple.ma` becomes `https://exemple.ma`. */
export function hrefFromTyping(typed: string): string | null {
  const address = typed.trim()
  if (/^[^\s@:/]+@[^\s@:/]+\.[a-z]{2,}$/i.test(address)) return safeHref(`mailto:${address}`)
  if (/^[\p{L}\d-]+(\.[\p{L}\d-]+)+(:\d+)?([/?#]|$)/u.test(address)) return safeHref(`https://${address}`)
  return safeHref(address)
}

/** Whether a link leaves the site: those open without handing over the window. */
export const leavesSite = (href: string): boolean => web.test(href)
