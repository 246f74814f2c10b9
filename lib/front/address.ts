/** One document has one address. */
import type { Reading } from './routes'

/** A path in its one form: no doubled or trailing slash, no dot segments, unreserved characters unescaped (RFC 3986, 6.2.2). Null when it cannot be read. */
export function canonicalPath(raw: string): string | null {
  let decoded: string
  try {
    decoded = decodeURIComponent(raw)
  } catch {
    return null
  }
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u001f\u007f\\]/.test(decoded)) return null
  const segments: string[] = []
  for (const segment of decoded.split('/')) {
    if (segment === '' || segment === '.') continue
    if (segment === '..') segments.pop()
    else segments.push(segment)
  }
  return `/${segments.map(encodeURIComponent).join('/')}`.replaceAll('%40', '@')
}

/** Path and query of a request's target, which may be in absolute form (RFC 9112, 3.2). */
export function splitTarget(target: string): { path: string; query: URLSearchParams } {
  const relative = target.replace(/^https?:\/\/[^/?#]*/i, '') || '/'
  const mark = relative.indexOf('?')
  const path = mark < 0 ? relative : relative.slice(0, mark)
  return { path: path.startsWith('/') ? path : `/${path}`, query: new URLSearchParams(mark < 0 ? '' : relative.slice(mark + 1)) }
}

/** The same path in small letters, as every public path is written. */
export const smallLetters = (path: string): string => path.split('/').map((segment) => encodeURIComponent(decodeURIComponent(segment).toLowerCase())).join('/').replaceAll('%40', '@')

/** The key of a kept page, which is also the address it is rendered from: path and the parameters that count, in their order. */
export function documentKey(path: string, query: URLSearchParams, params: Readonly<Record<string, Reading>>): string {
  const counted = new URLSearchParams()
  for (const [name, read] of Object.entries(params)) {
    const given = query.get(name)
    const value = given === null ? null : read(given)
    if (value !== null) counted.set(name, value)
  }
  const text = counted.toString()
  return text ? `${path}?${text}` : path
}
