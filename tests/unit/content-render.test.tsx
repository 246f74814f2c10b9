import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { documentToHtml, renderDocument, type Block, type Doc, type Mark } from '@/lib/content'
import type { Photo } from '@/lib/media'

const upload = '01890a5d-ac96-774b-bcce-b302099a8057'
const photo: Photo = {
  kind: 'photo', alt: 'ancien', caption: null, credit: null, width: 1600, height: 900,
  variants: [640, 1600].flatMap((width) => (['avif', 'webp', 'jpeg'] as const).map((format) => ({ format, width, url: `/media/${width}.${format}` }))),
}
const figures = new Map([[upload, photo]])
const page = (...content: Block[]) => renderToStaticMarkup(<>{renderDocument({ type: 'doc', content }, { figures })}</>)
const mail = (...content: Block[]) => documentToHtml({ type: 'doc', content }, { figures, origin: 'https://revue.ma' })
const p = (text: string, ...marks: Mark[]): Block => ({ type: 'paragraph', content: [{ type: 'text', text, marks }] })

describe('on a page', () => {
  it('marks nest, and one link stays one', () => {
    const link: Mark = { type: 'link', attrs: { href: 'https://a.ma' } }
    const html = page({ type: 'paragraph', content: [{ type: 'text', text: 'a', marks: [{ type: 'bold' }, link] }, { type: 'text', text: 'b', marks: [link] }, { type: 'hardBreak' }, { type: 'text', text: 'c' }] })
    expect(html).toBe('<p><a href="https://a.ma" rel="noopener"><strong>a</strong>b</a><br/>c</p>')
  })

  it('a link of the site needs no rel, a hostile one is only its words', () => {
    expect(page(p('a', { type: 'link', attrs: { href: '/b' } }))).toBe('<p><a href="/b">a</a></p>')
    expect(page(p('a', { type: 'link', attrs: { href: 'javascript:alert(1)' } }))).toBe('<p>a</p>')
  })

  it('what the writer typed stays text', () => expect(page(p('<img src=x onerror=alert(1)>'))).toBe('<p>&lt;img src=x onerror=alert(1)&gt;</p>'))
  it('spaces are French, but not in code', () => {
    expect(page(p('Oui !'))).toBe('<p>Oui\u202f!</p>')
    expect(page(p('a !', { type: 'code' }))).toBe('<p><code>a !</code></p>')
  })

  it('headings have anchors, each its own', () => {
    const heading: Block = { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'L’été à Fès' }] }
    expect(page(heading, { ...heading })).toBe('<h2 id="l-ete-a-fes">L’été à Fès</h2><h2 id="l-ete-a-fes-2">L’été à Fès</h2>')
  })

  it('lists, quotes, rules, key figures', () => {
    const item = { type: 'listItem' as const, content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'a' }] }] }
    expect(page({ type: 'orderedList', attrs: { start: 3 }, content: [item] })).toBe('<ol start="3"><li><p>a</p></li></ol>')
    expect(page({ type: 'orderedList', attrs: { start: 1 }, content: [item] }, { type: 'horizontalRule' })).toBe('<ol><li><p>a</p></li></ol><hr/>')
    expect(page({ type: 'pullQuote', attrs: { cite: 'S. B.' }, content: [{ type: 'text', text: 'Ah' }] })).toBe('<aside class="pull-quote"><p>Ah</p><cite>S. B.</cite></aside>')
    expect(page({ type: 'keyFigures', content: [{ type: 'keyFigure', attrs: { value: '23', label: 'centres' } }] })).toBe('<dl class="key-figures"><div><dt>centres</dt><dd>23</dd></div></dl>')
  })

  it('a picture has its own words, its size, and no style', () => {
    const html = page({ type: 'figure', attrs: { upload, alt: 'Une "salle"', caption: 'Ici', credit: 'R. H.' } })
    expect(html).toContain('<source type="image/avif" srcSet="/media/640.avif 640w, /media/1600.avif 1600w"')
    expect(html).toContain('src="/media/1600.jpeg"')
    expect(html).toContain('alt="Une &quot;salle&quot;" width="1600" height="900" loading="lazy"')
    expect(html).toContain('<figcaption>Ici <span class="credit">R. H.</span></figcaption>')
    expect(html).not.toContain('style')
  })

  it('what stands behind a fold is handed over whole, notes and their numbers included', () => {
    const noted = (text: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text }, { type: 'footnote', attrs: { text: `Voir ${text}` } }] })
    const doc: Doc = { type: 'doc', content: [noted('a'), noted('b'), noted('c')] }
    const whole = renderToStaticMarkup(renderDocument(doc, { figures, headingIds: false }))
    const folded = renderToStaticMarkup(renderDocument(doc, { figures, headingIds: false, fold: { behind: 1, as: (rest) => <noscript>{rest}</noscript> } }))
    expect(folded).toContain('<noscript><p>b')
    expect(folded.replace(/<\/?noscript>/g, '')).toBe(whole)
    expect(renderToStaticMarkup(renderDocument(doc, { figures, headingIds: false, fold: { behind: 3, as: () => 'never' } }))).toBe(whole)
  })

  it('an unknown picture and an empty paragraph are left out', () => {
    expect(page({ type: 'figure', attrs: { upload: null, alt: '', caption: null, credit: null } }, { type: 'figure', attrs: { upload: upload.replace('0', 'f'), alt: '', caption: 'x', credit: null } }, { type: 'paragraph' })).toBe('')
  })
})

describe('in a feed or a mail', () => {
  it('addresses are whole and everything is escaped', () => {
    expect(mail(p('a', { type: 'link', attrs: { href: '/b?c&d' } }))).toBe('<p><a href="https://revue.ma/b?c&amp;d">a</a></p>')
    expect(mail(p('</p><script>"\'&'))).toBe('<p>&lt;/p&gt;&lt;script&gt;&quot;&#39;&amp;</p>')
    expect(mail({ type: 'figure', attrs: { upload, alt: '">', caption: null, credit: null } })).toBe('<figure><img src="https://revue.ma/media/1600.jpeg" alt="&quot;&gt;" width="1600" height="900"></figure>')
  })

  it('says the same words as the page', () => {
    const doc: Doc = { type: 'doc', content: [p('Un', { type: 'bold' }), { type: 'keyFigures', content: [{ type: 'keyFigure', attrs: { value: '23', label: 'centres' } }] }] }
    expect(documentToHtml(doc, { figures, origin: 'https://revue.ma' })).toBe('<p><strong>Un</strong></p><ul><li><strong>23</strong> centres</li></ul>')
  })
})
