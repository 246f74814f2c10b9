/** Addresses of pasted links. Google's programs send each through a page of theirs; the reader is sent straight on. */
import { safeHref } from '../links'

export function pastedHref(said: string): string | null {
  const href = safeHref(said)
  if (href === null || !/^https?:\/\/(?:www\.)?google\.[a-z.]{2,6}\/url\?/i.test(href)) return href
  const { searchParams } = new URL(href)
  return safeHref(searchParams.get('q') ?? searchParams.get('url') ?? '')
}
