/** One document has one address. */

/** Longest value of a query parameter that counts; longer ones are cut by the page anyway. */
const LONGEST_VALUE = 200

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

/** The key of a kept page, which is also the address it is rendered from: path and the named parameters, in their order. */
export function documentKey(path: string, query: URLSearchParams, params: readonly string[]): string {
  const counted = new URLSearchParams()
  for (const name of params) {
    const value = query.get(name)?.slice(0, LONGEST_VALUE)
    if (value) counted.set(name, value)
  }
  const text = counted.toString()
  return text ? `${path}?${text}` : path
}
