/** Which form of a body a reader takes. */
export type Encoding = 'br' | 'gzip' | 'identity'

/** What was answered for a header before: browsers send a handful of forms, whoever invents more of them only empties it. */
const known = new Map<string, Encoding>()
const MOST_KNOWN = 500

/** The encoding to send, from Accept-Encoding (RFC 9110, 12.5.3): `q=0` refuses one. */
export function preferred(header: string): Encoding {
  const before = known.get(header)
  if (before) return before
  if (known.size >= MOST_KNOWN) known.clear()
  const encoding = negotiated(header)
  known.set(header, encoding)
  return encoding
}

function negotiated(header: string): Encoding {
  const accepted = new Map(header.toLowerCase().split(',').map((part) => {
    const [name = '', ...parameters] = part.trim().split(';')
    const q = parameters.map((p) => p.trim()).find((p) => p.startsWith('q='))
    return [name.trim(), q === undefined ? 1 : Number(q.slice(2))] as const
  }))
  const takes = (name: string) => (accepted.get(name) ?? accepted.get('*') ?? 0) > 0
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : 'identity'
}
