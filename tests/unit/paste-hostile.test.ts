/** Whatever a page puts on the clipboard ends in clean blocks, and soon: each of these would take minutes, or the stack, if a step were less than linear. */
import { describe, expect, it } from 'vitest'
import { blocksFromText, cleanPastedHtml, frenchSpaces } from '@/lib/content'

const clean = (html: string) => cleanPastedHtml(html).html
const allowed = /^(?:p|h[2-4]|ul|ol|li|blockquote|hr|br|strong|em|s|sup|sub|code|a|abbr|span|table|tbody|tr|td|th|pre|figure)$/
const attribute = /^(?:href|title|start|colspan|rowspan|class="footnote"|data-(?:text|caption|language|pasted))$/

/** Everything in the clean HTML that is not on the list. */
const foreign = (html: string): string[] =>
  [...html.matchAll(/<\/?([a-z0-9]+)((?:\s[a-z-]+="[^"]*")*)>|</g)].flatMap(([whole, tag, attrs]) => {
    if (!tag || !allowed.test(tag)) return [whole]
    return [...(attrs ?? '').matchAll(/([a-z-]+)=("[^"]*")/g)].filter(([said, name = '']) => !attribute.test(name) && !attribute.test(said)).map(([said]) => said)
  })

describe('a hostile clipboard', () => {
  it.each([
    ['a refresh', '<meta http-equiv="refresh" content="0;url=https://pirate.example">a'],
    ['a base', '<base href="https://pirate.example/">a'],
    ['a table with handlers', '<table onclick="x()" style="background:url(x)"><caption onclick=x()>"&gt;<img src=x onerror=x()></caption><tr><th onmouseover="x()" scope="x" colspan="1e9" rowspan="-1">a<td style="x">b<script>x()</script></table>'],
    ['code with handlers', '<pre onclick=x()><code class="language-x&quot;onclick=&quot;x()"><svg onload=x()>a</code></pre>'],
    ['an abbreviation that breaks out', '<abbr title="&quot;&gt;&lt;img src=x onerror=x()&gt;" onclick=x()>a</abbr>'],
    ['a note that breaks out', '<p>a<a href="#_ftn1">1</a></p><p><a name="_ftn1">1</a>"&gt;<b onclick=x()>&lt;script&gt;x()&lt;/script&gt;</b></p>'],
    ['a picture that breaks out', '<p>a<img src="data:image/png;base64,AAAA&quot;onerror=x()" alt="&quot;&gt;&lt;script&gt;"></p>'],
    ['a redirect to a script', '<a href="https://www.google.com/url?q=javascript:alert(1)">a</a>'],
    ['a stylesheet', '<link rel=stylesheet href=x><style>a{}</style><p style="position:fixed">a</p>'],
    ['a document in a frame', '<iframe srcdoc="&lt;script&gt;x()&lt;/script&gt;">b</iframe><object data=x>b</object><embed src=x>a'],
  ])('with %s gives listed elements only', (_, html) => {
    const result = clean(html)
    expect(foreign(result)).toEqual([])
    expect(result.includes('a')).toBe(true)
    expect(result.replace(/="[^"]*"|>[^<]*</g, '')).not.toMatch(/script|onerror|onclick|javascript:/i)
  })

  it('takes no more columns than a cell may have', () => {
    expect(clean('<table><tr><td colspan=1000>a<td rowspan=0>b</table>')).toBe('<table><tbody><tr><td colspan="20"><p>a</p></td><td><p>b</p></td></tr></tbody></table>')
  })

  it('has lists no deeper than a document can be stored', () => {
    expect(clean('<ul><li>a'.repeat(40)).match(/<ul>/g)).toHaveLength(6)
  })

  it('calls a note once, however often it is linked', () => {
    const html = clean(`${'<p>a<a href="#_ftn1">1</a></p>'.repeat(5)}<div><p><a name="_ftn1">1</a> note</p></div>`)
    expect(html.match(/data-text="note"/g)).toHaveLength(1)
  })

  const deep = 100_000
  it.each([
    ...['div', 'span', 'b', 'a href="https://a.ma"', 'p', 'ul><li', 'ol', 'table><tr><td', 'td', 'blockquote', 'pre', 'abbr title=a', 'font'].map((tag): [string, string] => [`${deep} times <${tag}>`, `<${tag}>`.repeat(deep) + 'a']),
    ['5 MB of words in a nest of lists', `${'<ul><li>'.repeat(50)}${'mal '.repeat(1_250_000)}`],
    ['5 MB of no-break spaces', `<p>a${'\u00a0'.repeat(2_500_000)}b</p>`],
    ['5 MB of references', `<p>a${'&nbsp;'.repeat(800_000)}b</p>`],
    ['5 MB of a picture', `<p>a<img src="data:image/png;base64,${'A'.repeat(5_000_000)}!"></p>`],
    ['5 MB of calls to one note', `<p>a</p><div>${'<a href="#_ftn1">x</a>'.repeat(200_000)}<p><a name="_ftn1">1</a>${'b'.repeat(2000)}</p></div>`],
    ['60,000 notes', `<p>a</p>${Array.from({ length: 60_000 }, (_, n) => `<a href="#ftnt${n}">x</a><p><a id="ftnt${n}">1</a>b</p>`).join('')}`],
    ['a table of 100,000 cells', `<table>${`<tr>${'<td>a'.repeat(10)}`.repeat(10_000)}</table>`],
    ['a page of quotes that never end', `<p>a</p><p title="${'"'.repeat(1_000_000)}`],
    ['a megabyte of opening comments', `a${'<!--'.repeat(250_000)}`],
  ])('%s ends in clean blocks', (_, html) => {
    const result = clean(html)
    expect(foreign(result)).toEqual([])
    expect(result.includes('a')).toBe(true)
  }, 20_000)

  it('a megabyte of spaces is set and split as text', () => {
    const spaces = ' '.repeat(1_000_000)
    expect(frenchSpaces(`a${spaces}b !`).endsWith('b\u202f!')).toBe(true)
    expect(blocksFromText(`a${'\u00a0'.repeat(1_000_000)}b`)).toHaveLength(1)
  })
})
