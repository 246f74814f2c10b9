/** What no person types into our forms. */
export const control = 'un\u0007deux'
export const reversed = 'a\u202eb'
export const markup = '<script>alert(1)</script><b>Salma</b>'
export const long = (length: number): string => 'é'.repeat(length)
export const twoAddresses = ['a@b.example, c@d.example', 'a@b.example\r\nBcc: c@d.example', 'a@b.example%0aBcc:c@d.example', '"a b"@c.example', 'a@b', '@b.example', `${'a'.repeat(250)}@b.example`]
export const hostileLinks = ['javascript:alert(1)', 'data:text/html,x', 'https://', 'vbscript:x']

/** A document of quotes within quotes. */
export function deepDocument(depth: number): unknown {
  let node: object = { type: 'paragraph' }
  for (let n = 0; n < depth; n += 1) node = { type: 'blockquote', content: [node] }
  return { type: 'doc', content: [node] }
}

const paragraph = (...content: object[]) => ({ type: 'doc', content: [{ type: 'paragraph', content }] })
const linked = (href: unknown) => paragraph({ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href } }] })

/** Documents that the editor never makes. */
export const hostileDocuments: Record<string, unknown> = {
  'an unknown node': { type: 'doc', content: [{ type: 'iframe', attrs: { src: 'https://evil.example' } }] },
  'an unknown mark': paragraph({ type: 'text', text: 'x', marks: [{ type: 'highlight' }] }),
  'a script as link': linked('javascript:alert(1)'),
  'a disguised script as link': linked('java\tscript:alert(1)'),
  'a link that is an object': linked({ toString: 'x' }),
  '200 levels': deepDocument(200),
  'no document': { type: 'paragraph' },
  'a list': [],
  'null': null,
  'a word': 'Bonjour',
  'control characters': paragraph({ type: 'text', text: 'a\u0000b' }),
  'a prototype': JSON.parse('{"type":"doc","content":[{"type":"paragraph","attrs":{"__proto__":{"polluted":true}},"__proto__":{"polluted":true},"constructor":{}}]}'),
  'an attribute of its own': { type: 'doc', content: [{ type: 'paragraph', attrs: { onclick: 'alert(1)', style: 'color:red' } }] },
}

/** The same so deep that it can only be written as text. */
export const deepJson = (depth: number): string => `{"type":"doc","content":[${'{"type":"blockquote","content":['.repeat(depth)}{"type":"paragraph"}${']}'.repeat(depth)}]}`
