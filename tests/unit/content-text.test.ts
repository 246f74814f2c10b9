import { describe, expect, it } from 'vitest'
import { countWords, excerpt, frenchSpaces, plainText, readingMinutes, uploadsIn, wordCount, type Doc } from '@/lib/content'

const upload = '01890a5d-ac96-774b-bcce-b302099a8057'
const paragraph = (text: string): Doc['content'][number] => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const doc: Doc = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'L’eau' }] },
    { type: 'paragraph', content: [{ type: 'text', text: 'Un ' }, { type: 'text', text: 'mot', marks: [{ type: 'bold' }] }, { type: 'hardBreak' }, { type: 'text', text: 'encore' }] },
    { type: 'paragraph' },
    { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'a' }] }] }, { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'b' }] }] }] },
    { type: 'keyFigures', content: [{ type: 'keyFigure', attrs: { value: '23', label: 'centres' } }] },
    { type: 'figure', attrs: { upload, alt: 'tu', caption: 'Légende', credit: 'R. H.' } },
    { type: 'figure', attrs: { upload, alt: '', caption: null, credit: null } },
    { type: 'figure', attrs: { upload: null, alt: '', caption: null, credit: null } },
  ],
}

describe('the words of a document', () => {
  it('stand one block a paragraph', () => expect(plainText(doc)).toBe('L’eau\n\nUn mot\nencore\n\na\n\nb\n\n23 centres\n\nLégende'))
  it('are counted', () => expect(wordCount(doc)).toBe(9))
  it('name its uploads once', () => expect(uploadsIn(doc)).toEqual([upload]))

  it.each([
    ['', 0], ['aujourd’hui', 1], ["aujourd'hui", 1], ['l’eau, l’air', 2], ['vingt-trois', 2], ['23 centres', 2], ['— « ! »', 0], ['Été à Fès', 3], ['e\u0301te\u0301', 1], ['السلام عليكم', 2],
  ])('« %s » holds %i', (text, count) => expect(countWords(text)).toBe(count))

  it('take a minute at least', () => expect([0, 100, 230, 1150].map(readingMinutes)).toEqual([1, 1, 1, 5]))
})

describe('an excerpt', () => {
  const long: Doc = { type: 'doc', content: [paragraph('Le Maroc vient de franchir un cap, symbolique et stratégique.'), paragraph('Suite.')] }
  it('is the whole text when that is short', () => expect(excerpt(long, 500)).toBe('Le Maroc vient de franchir un cap, symbolique et stratégique. Suite.'))
  it('ends between two words', () => expect(excerpt(long, 38)).toBe('Le Maroc vient de franchir un cap…'))
  it('is never longer than asked', () => expect(excerpt({ type: 'doc', content: [paragraph('a'.repeat(300))] }, 100)).toHaveLength(100))
})

describe('French spaces', () => {
  it.each([
    ['Vraiment ? Oui !', 'Vraiment\u202f? Oui\u202f!'],
    ['« Bonjour »', '«\u202fBonjour\u202f»'],
    ['«\u00a0Bonjour\u00a0»', '«\u202fBonjour\u202f»'],
    ['un ; deux : trois', 'un\u202f; deux\u202f: trois'],
    ['à 14:02, voir https://exemple.ma/?q=1', 'à 14:02, voir https://exemple.ma/?q=1'],
    ['Non!', 'Non!'],
    ['«Non»', '«Non»'],
    ['déjà\u202f!', 'déjà\u202f!'],
  ])('%s', (typed, set) => expect(frenchSpaces(typed)).toBe(set))
})
