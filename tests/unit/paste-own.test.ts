/** What is copied out of one article and pasted into another brings its words and no review. */
import { describe, expect, it } from 'vitest'
import { cleanPastedHtml } from '@/lib/content'
import { escapeHtml } from '@/lib/content'

const own = (inside: string, slice = '1 1 []') => cleanPastedHtml(`<p data-pm-slice="${escapeHtml(slice)}">${inside}</p>`).html
const contextOf = (slice: string): unknown => {
  const kept = own('a', slice).replaceAll('&quot;', '"')
  return /data-pm-slice="([^<]*)">/.exec(kept)?.[1]
}

describe('a piece of another article', () => {
  it.each([
    ['an insertion', '<ins data-suggestion="abcdefgh">mot</ins>'],
    ['a deletion', '<del data-suggestion="abcdefgh">mot</del>'],
    ['a change of form', '<span class="suggested-modification" data-suggestion="abcdefgh">mot</span>'],
    ['a note’s anchor', '<span data-note="abcdefgh">mot</span>'],
  ])('keeps the words of %s without the mark', (_name, html) => expect(own(html)).toBe('<p data-pm-slice="1 1 []">mot</p>'))

  it('does not bring what was suggested of the nodes it stood in', () => {
    const suggested = JSON.stringify([{ kind: 'insertion', id: 'abcdefgh', author: 'x', at: 1 }])
    expect(contextOf(`2 2 ${JSON.stringify(['callout', { tone: 'attention', title: 'x', suggested }, 'orderedList', { start: 4, suggested }])}`)).toBe('2 2 ["callout",{"tone":"attention"},"orderedList",{"start":4}]')
  })

  it.each([
    ['1 1 ["callout",{"tone":"pink"}]', '1 1 ["callout",null]'],
    ['1 1 ["table",{"start":-1,"colspan":99}]', '1 1 ["table",null]'],
    ['1 1 -2 {"a":1}', '1 1 -2 []'],
    ['1 1 not json', '1 1 []'],
    ['<b>', '0 0 []'],
  ])('%s is believed as %s', (slice, believed) => expect(contextOf(slice)).toBe(believed))
})
