/** What Word, Google Docs and LibreOffice put on the clipboard for the same page becomes the same text. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { cleanPastedHtml } from '@/lib/content'

const clipboard = (program: string) => readFileSync(path.join(import.meta.dirname, '../support/clipboard', `${program}.html`), 'utf8')
/** No-break spaces in one spelling: programs write them as a reference or as the character. */
const pasted = (program: string) => cleanPastedHtml(clipboard(program)).html.replaceAll('\u00a0', '&nbsp;')

const note = (words: string) => `<span class="footnote" data-text="${words}"></span>`
const interview = note('Entretien du 4&nbsp;mars 2026, à l’aube&nbsp;; «&nbsp;on attend&nbsp;».')
const archives = note('Voir le site du port (https://exemple.ma/port) &amp; ses &lt;archives&gt;.')
const heading = '<h2>Les chiffres du port</h2>'
const opening = (colon: string, first: string, second: string) =>
  `<p>Le port de <strong>Tanger Med</strong> ne dort pas${colon}: il attend${first}. On y compte 10<sup>6</sup> conteneurs et du CO<sub>2</sub>, <em>dit-on</em>, selon <a href="https://exemple.ma/rapport?annee=2026&amp;langue=fr">le rapport</a>${second}.</p>`
const cities = '<h2>Trois villes</h2><ul><li><p>Casablanca</p><ul><li><p>Aïn Sebaâ</p></li></ul></li><li><p>Tanger</p></li></ul>'
const table =
  '<table><tbody><tr><th><p>Ville</p></th><th colspan="2"><p>Capacité (MW)</p></th></tr>' +
  '<tr><td rowspan="2"><p>Casablanca</p></td><td><p>2024</p></td><td><p>58</p></td></tr><tr><td><p>2025</p></td><td><p></p></td></tr></tbody></table>'

describe('a page pasted from', () => {
  it('Word keeps its headings, lists, table, notes and lines', () => {
    const order = '<p>Puis, dans l’ordre&nbsp;:</p><ol><li><p>arriver</p></li><li><p>attendre</p></li></ol>'
    expect(pasted('word')).toBe(`${heading}${opening('&nbsp;', interview, archives)}${cities}${order}${table}<p>Un quai,<br>la nuit. Fin.</p>`)
  })

  it('Google Docs keeps them, and its links lead straight to their page', () => {
    const plainSpaces = note('Entretien du 4 mars 2026, à l’aube ; « on attend ».')
    expect(pasted('google-docs')).toBe(`${heading}${opening(' ', plainSpaces, '')}${cities}${table}<p>Un quai,<br>la nuit.</p>`)
  })

  it('LibreOffice keeps them, and its picture has a place', () => {
    expect(pasted('libreoffice')).toBe(`${heading}${opening('&nbsp;', interview, archives)}${cities}${table}<p>Un quai,<br>la nuit.</p><figure data-pasted="1"></figure>`)
  })
})

describe('the pictures of a page pasted from', () => {
  it('Word are files of that machine, and are counted', () => expect(cleanPastedHtml(clipboard('word'))).toMatchObject({ pictures: [], droppedPictures: 1 }))
  it('Google Docs are addresses, and are counted', () => expect(cleanPastedHtml(clipboard('google-docs'))).toMatchObject({ pictures: [], droppedPictures: 1 }))
  it('LibreOffice came along, and are handed over with their words', () => {
    const { pictures, droppedPictures } = cleanPastedHtml(clipboard('libreoffice'))
    expect(droppedPictures).toBe(0)
    expect(pictures).toEqual([{ id: 1, source: expect.stringMatching(/^data:image\/png;base64,iVBOR/), alt: 'Le quai & la grue' }])
  })
})

describe('of pasted pictures', () => {
  const of = (html: string) => cleanPastedHtml(html)
  it('those in lists and cells stand behind them, each at its number', () => {
    const picture = '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'
    expect(of(`<ul><li>a${picture}</li><li>b${picture}</li></ul><table><tr><td>c${picture}</td><td>d</td></tr></table>`).html).toBe(
      '<ul><li><p>a</p></li><li><p>b</p></li></ul><figure data-pasted="1"></figure><figure data-pasted="2"></figure><table><tbody><tr><td><p>c</p></td><td><p>d</p></td></tr></tbody></table><figure data-pasted="3"></figure>',
    )
  })
  it.each([['data:image/svg+xml;base64,PHN2Zz4='], ['data:text/html,<b>x</b>'], ['blob:https://a.ma/1'], ['file:///C:/a.png'], ['']])('%s is left behind', (source) => {
    expect(of(`<p>a<img src="${source}"></p>`)).toEqual({ html: '<p>a</p>', pictures: [], droppedPictures: 1 })
  })
})
