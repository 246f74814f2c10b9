/** Tables, galleries, callouts, notes, code and cards: on a page, in a mail, as words. */
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { documentToHtml, excerpt, picturesIn, plainText, renderDocument, uploadsIn, type Block, type Footnote, type Inline, type Paragraph, type TableCell } from '@/lib/content'
import type { Photo } from '@/lib/media'

const upload = (last: number) => `01890a5d-ac96-774b-bcce-b302099a805${last}`
const photo: Photo = { kind: 'photo', alt: '', caption: null, credit: null, width: 1600, height: 900, variants: [640, 1600].map((width) => ({ format: 'jpeg', width, url: `/media/${width}.jpeg` })) }
const figures = new Map([1, 2, 3].map((last) => [upload(last), photo]))
const page = (...content: Block[]) => renderToStaticMarkup(<>{renderDocument({ type: 'doc', content }, { figures })}</>)
const besideOthers = (...content: Block[]) => renderToStaticMarkup(<>{renderDocument({ type: 'doc', content }, { figures, headingIds: false })}</>)
const mail = (...content: Block[]) => documentToHtml({ type: 'doc', content }, { figures, origin: 'https://revue.ma' })
const p = (...content: (string | Inline)[]): Paragraph => ({ type: 'paragraph', content: content.map((piece) => (typeof piece === 'string' ? { type: 'text', text: piece } : piece)) })
const note = (text: string): Footnote => ({ type: 'footnote', attrs: { text } })

const cell = (type: TableCell['type']) => (text: string, attrs: Partial<TableCell['attrs']> = {}): TableCell => ({ type, attrs: { colspan: 1, rowspan: 1, ...attrs }, content: [p(text)] })
const [th, td] = [cell('tableHeader'), cell('tableCell')]
const table = (caption: string | null, ...rows: TableCell[][]): Block => ({ type: 'table', attrs: { caption }, content: rows.map((content) => ({ type: 'tableRow', content })) })

describe('a table', () => {
  const capacities = table('Capacité : 2026', [th('Ville'), th('Mégawatts', { colspan: 2 })], [th('Fès', { rowspan: 2 }), td('1'), td('Oui !')], [td('2'), td('<b>')])

  it('has a caption, a head, and headers that say what they head', () => {
    expect(page(capacities)).toBe(
      '<div class="table" role="region" tabindex="0" aria-label="Capacité\u202f: 2026"><table><caption><span>Capacité\u202f: 2026</span></caption>' +
        '<thead><tr><th scope="col"><p>Ville</p></th><th scope="colgroup" colSpan="2"><p>Mégawatts</p></th></tr></thead>' +
        '<tbody><tr><th scope="rowgroup" rowSpan="2"><p>Fès</p></th><td><p>1</p></td><td><p>Oui\u202f!</p></td></tr><tr><td><p>2</p></td><td><p>&lt;b&gt;</p></td></tr></tbody></table></div>',
    )
  })

  it('stays a table in a mail', () => {
    expect(mail(capacities)).toBe(
      '<table><caption>Capacité\u202f: 2026</caption><thead><tr><th scope="col"><p>Ville</p></th><th scope="colgroup" colspan="2"><p>Mégawatts</p></th></tr></thead>' +
        '<tbody><tr><th scope="rowgroup" rowspan="2"><p>Fès</p></th><td><p>1</p></td><td><p>Oui\u202f!</p></td></tr><tr><td><p>2</p></td><td><p>&lt;b&gt;</p></td></tr></tbody></table>',
    )
  })

  it('without a caption has a name all the same', () => expect(page(table(null, [td('a')]))).toContain('aria-label="Tableau"'))
  it('of headers only has a body', () => expect(page(table(null, [th('a')], [th('b')]))).not.toContain('<thead>'))
  it('keeps a header that reaches into the rows below whole', () => {
    const html = page(table(null, [th('a', { rowspan: 2 }), th('b')], [td('c')]))
    expect(html).not.toContain('<thead>')
    expect(html).toContain('rowSpan="2"')
  })
  it('reads row by row', () => expect(plainText({ type: 'doc', content: [capacities] })).toBe('Capacité : 2026\n\nVille\tMégawatts\n\nFès\t1\tOui !\n\n2\t<b>'))
})

describe('notes', () => {
  const text = [p('Un', note('Première, voir https://exemple.ma/a?b=1&c=2.'), ' deux', note('  '), note('Seconde !')), p('Fin')] as const

  it('are numbered in order, listed behind the text and linked both ways', () => {
    expect(page(...text)).toBe(
      '<p>Un<sup class="note-call"><a id="appel_1" href="#note_1" role="doc-noteref" aria-label="Note 1">1</a></sup> deux<sup class="note-call"><a id="appel_2" href="#note_2" role="doc-noteref" aria-label="Note 2">2</a></sup></p><p>Fin</p>' +
        '<section class="notes" role="doc-endnotes" aria-label="Notes"><h2>Notes</h2><ol>' +
        '<li id="note_1">Première, voir <a href="https://exemple.ma/a?b=1&amp;c=2" rel="noopener">https://exemple.ma/a?b=1&amp;c=2</a>.\u00a0<a href="#appel_1" role="doc-backlink" aria-label="Retour à l’appel de note 1">\u21a9\ufe0e</a></li>' +
        '<li id="note_2">Seconde\u202f!\u00a0<a href="#appel_2" role="doc-backlink" aria-label="Retour à l’appel de note 2">\u21a9\ufe0e</a></li></ol></section>',
    )
  })

  it('carry no anchor where several texts stand on one page', () => expect(besideOthers(...text)).not.toMatch(/ id=|href="#/))
  it('are a numbered list in a mail', () => {
    expect(mail(...text)).toBe('<p>Un<sup>1</sup> deux<sup>2</sup></p><p>Fin</p><h2>Notes</h2><ol><li>Première, voir <a href="https://exemple.ma/a?b=1&amp;c=2">https://exemple.ma/a?b=1&amp;c=2</a>.</li><li>Seconde\u202f!</li></ol>')
  })
  it('are read last', () => expect(plainText({ type: 'doc', content: [...text] })).toBe('Un deux\n\nFin\n\nPremière, voir https://exemple.ma/a?b=1&c=2.\n\nSeconde !'))
  it('never stand in a link', () => {
    const link = { type: 'link' as const, attrs: { href: 'https://a.ma' } }
    expect(mail(p({ type: 'text', text: 'a', marks: [link] }, { ...note('n'), marks: [link] }, { type: 'text', text: 'b', marks: [link] }))).toContain('<a href="https://a.ma">a</a><sup>1</sup><a href="https://a.ma">b</a>')
  })
  it('cannot be a script', () => expect(page(p(note('javascript:alert(1) <script>')))).not.toMatch(/href="javascript|<script/))
  it('in headings, cells and callouts count as well', () => {
    const html = page({ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Note' }, note('a')] }, table(null, [{ ...td(''), content: [p(note('b'))] }, td('x')]), { type: 'callout', attrs: { tone: 'note', title: null }, content: [p(note('c'))] })
    expect(html.match(/id="note_\d"/g)).toEqual(['id="note_1"', 'id="note_2"', 'id="note_3"'])
  })
})

describe('a gallery', () => {
  const picture = (last: number, alt: string, caption: string | null = null) => ({ type: 'galleryPicture' as const, attrs: { upload: upload(last), alt, caption, credit: null } })
  const gallery: Block = { type: 'gallery', attrs: { caption: 'La ville !' }, content: [picture(1, 'Un quai', 'Ici'), picture(2, ''), picture(9, 'absent')] }

  it('is a grid of links to its pictures', () => {
    const html = page(gallery)
    expect(html.match(/<li>/g)).toHaveLength(2)
    expect(html).toContain('<a href="/media/1600.jpeg" aria-label="Agrandir l’image\u202f: Un quai">')
    expect(html).toContain('aria-label="Agrandir l’image 2 sur 2"')
    expect(html).toMatch(/<\/picture-gallery><figcaption>La ville\u202f!<\/figcaption><\/figure>$/)
  })
  it('is its figures in a mail', () => {
    const image = (alt: string) => `<img src="https://revue.ma/media/1600.jpeg" alt="${alt}" width="1600" height="900">`
    expect(mail(gallery)).toBe(`<figure>${image('Un quai')}<figcaption>Ici</figcaption></figure><figure>${image('')}</figure><p>La ville\u202f!</p>`)
  })
  it('without a picture that is there is nothing', () => {
    const empty: Block = { type: 'gallery', attrs: { caption: 'a' }, content: [picture(9, 'a')] }
    expect(page(empty) + mail(empty)).toBe('')
  })
  it('shows uploads like any figure', () => {
    const doc = { type: 'doc' as const, content: [gallery, { type: 'figure' as const, attrs: { ...picture(1, '').attrs } }, { type: 'embed' as const, attrs: { provider: 'x' as const, address: 'https://x.com/a/status/1', title: '', upload: upload(4) } }] }
    expect(uploadsIn(doc)).toEqual([upload(1), upload(2), upload(9), upload(4)])
    expect(picturesIn(doc)).toHaveLength(4)
  })
})

describe('a card', () => {
  const video: Block = { type: 'embed', attrs: { provider: 'youtube', address: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ', title: 'Un film !', upload: null } }
  const post: Block = { type: 'embed', attrs: { provider: 'mastodon', address: 'https://mastodon.social/@a/123456789', title: '', upload: null } }

  it('loads nothing of the other site, and links to it', () => {
    const html = page(video)
    expect(html).not.toMatch(/<iframe|<img|<script/)
    expect(html).toContain('<embed-frame src="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ" label="Un film !" kind="video">')
    expect(html).toContain('<a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ" rel="noopener">Voir sur YouTube</a>')
  })
  it('offers to load only when a script can', () => expect(page(video)).toContain('<p class="embed-load" hidden=""><button type="button">Charger la vidéo</button><small>YouTube saura alors que vous lisez cette page.</small></p>'))
  it('of a post is a link only', () => {
    expect(page(post)).not.toMatch(/embed-frame|button/)
    expect(page(post)).toContain('<a href="https://mastodon.social/@a/123456789" rel="noopener">Lire sur Mastodon</a>')
  })
  it('is a link in a mail', () => {
    expect(mail(video, post)).toBe('<p><a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ">Un film\u202f!</a> (YouTube)</p><p><a href="https://mastodon.social/@a/123456789">https://mastodon.social/@a/123456789</a> (Mastodon)</p>')
  })
})

describe('the rest', () => {
  it('a callout says what it is for', () => {
    const callout: Block = { type: 'callout', attrs: { tone: 'definition', title: 'Latence : un délai' }, content: [p('Un temps.')] }
    expect(page(callout)).toBe('<aside class="callout" data-tone="definition"><p class="callout-title"><span>Définition</span><b>Latence\u202f: un délai</b></p><p>Un temps.</p></aside>')
    expect(mail(callout)).toBe('<blockquote><p><strong>Définition – Latence\u202f: un délai</strong></p><p>Un temps.</p></blockquote>')
  })

  it('code stays as it is typed', () => {
    const code: Block = { type: 'codeBlock', attrs: { language: 'c' }, content: [{ type: 'text', text: 'a ? b : c;\n\t<d>' }] }
    expect(page(code)).toBe('<pre tabindex="0" data-language="c"><code>a ? b : c;\n\t&lt;d&gt;</code></pre>')
    expect(mail(code)).toBe('<pre><code>a ? b : c;\n\t&lt;d&gt;</code></pre>')
  })

  it('an abbreviation says what it stands for', () => {
    const short = p({ type: 'text', text: 'AIE', marks: [{ type: 'abbreviation', attrs: { title: 'Agence "de l’énergie"' } }] })
    expect(page(short)).toBe('<p><abbr title="Agence &quot;de l’énergie&quot;">AIE</abbr></p>')
    expect(mail(short)).toBe(page(short))
  })

  it('nothing carries a style, whatever it is', () => {
    expect(page(table('a', [th('b'), td('c')]), { type: 'callout', attrs: { tone: 'attention', title: 'a' }, content: [p('b')] }, p(note('a')))).not.toMatch(/\sstyle=|\son[a-z]+=/)
  })

  it('an excerpt of a table is one line', () => expect(excerpt({ type: 'doc', content: [table(null, [td('a'), td('b')])] }, 100)).toBe('a b'))
})
