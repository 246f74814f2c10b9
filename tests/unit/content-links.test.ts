import { describe, expect, it } from 'vitest'
import { hrefFromTyping, safeHref } from '@/lib/content'

describe('an address is kept', () => {
  it.each([
    'https://exemple.ma', 'http://exemple.ma/chemin?x=1&y=2#ici', 'HTTPS://Exemple.ma/É', 'https://exemple.ma:8443/a(b)', 'https://[2001:db8::1]/',
    'mailto:redaction@exemple.ma', 'mailto:a.b+c@sous.exemple.ma', '/articles/vingt-trois', '/', '/#haut',
  ])('%s', (href) => expect(safeHref(href)).toBe(href))

  it('without the spaces around it', () => expect(safeHref('  https://exemple.ma\n')).toBe('https://exemple.ma'))
})

describe('an address is refused', () => {
  it.each([
    '', ' ', 'javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' javascript:alert(1)', 'java\tscript:alert(1)', 'java\nscript:alert(1)', '\u0001javascript:alert(1)',
    'javascript\u200b:alert(1)', 'javascript&colon;alert(1)', '&#106;avascript:alert(1)', 'vbscript:msgbox(1)', 'v\u0000bscript:msgbox(1)', 'data:text/html,a', 'data:image/svg+xml;base64,AA',
    'file:///etc/passwd', 'ftp://exemple.ma', 'blob:https://exemple.ma/1', 'tel:+212', '//pirate.example', '/\\pirate.example', '\\\\pirate.example', 'https:pirate.example',
    'https:/pirate.example', 'https:///pirate.example', 'https://', 'https://a b.ma', 'https://banque.ma@pirate.example', 'https://u:p@exemple.ma', 'https://exemple.ma/"onmouseover="x', 'https://exemple.ma/<b>',
    'mailto:', 'mailto:a@b', 'mailto:a@exemple.ma?bcc=b@exemple.ma', 'mailto:a@exemple.ma,b@exemple.ma', 'mailto:a%0d%0aBcc@exemple.ma', 'articles/x', '#ici', '?q=1', 'exemple.ma',
    `https://exemple.ma/${'a'.repeat(2050)}`, 'https://exemple.ma/\u202egnp.exe', 'https://exem\u2028ple.ma',
  ])('%j', (href) => expect(safeHref(href)).toBeNull())
})

describe('what somebody types as an address', () => {
  it.each([
    ['exemple.ma', 'https://exemple.ma'],
    ['www.exemple.ma/page?x=1', 'https://www.exemple.ma/page?x=1'],
    ['école.ma', 'https://école.ma'],
    ['salma@exemple.ma', 'mailto:salma@exemple.ma'],
    ['/rubriques/energie', '/rubriques/energie'],
    ['http://exemple.ma', 'http://exemple.ma'],
    ['javascript:alert(1)', null],
    ['un mot', null],
    ['mot', null],
  ])('%s → %s', (typed, href) => expect(hrefFromTyping(typed)).toBe(href))
})
