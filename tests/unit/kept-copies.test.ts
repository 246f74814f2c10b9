import { describe, expect, it } from 'vitest'
import { KeptCopies, type Kept } from '@/components/editor/live/kept-copies'
import { emptyDoc } from '@/lib/content'

function storage(room = Infinity) {
  const items = new Map<string, string>()
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    removeItem: (key: string) => void items.delete(key),
    setItem: (key: string, value: string) => {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError')
      items.set(key, value)
    },
  }
}
const copy = (title: string, at = '2026-11-24T13:02:00.000Z'): Kept => ({ at, content: { title, standfirst: '', sectionId: null, tags: [], body: emptyDoc, hero: null } })
const titles = (copies: KeptCopies) => copies.all().map(({ content }) => content.title)

describe('texts that were not taken', () => {
  it('are kept per article and person, three of them, newest first', () => {
    const store = storage()
    const mine = new KeptCopies('article', 'salma', store)
    for (const hour of [1, 2, 3, 4]) mine.add(copy(`copie ${hour}`, `2026-11-24T0${hour}:00:00.000Z`))
    expect(titles(mine)).toEqual(['copie 4', 'copie 3', 'copie 2'])
    expect(titles(new KeptCopies('article', 'rachid', store))).toEqual([])
    for (const one of mine.all()) mine.drop(one)
    expect(store.items.size).toBe(0)
  })

  it('give way to the newest where there is no room for all, and say when there is none at all', () => {
    const one = JSON.stringify([copy('a')]).length
    const narrow = new KeptCopies('a', 'b', storage(one + 10))
    expect(narrow.add(copy('a'))).toBe(true)
    expect(narrow.add(copy('b', '2026-11-24T14:00:00.000Z'))).toBe(true)
    expect(titles(narrow)).toEqual(['b'])
    expect(new KeptCopies('a', 'b', storage(10)).add(copy('a'))).toBe(false)
  })

  it('are not believed when they are no texts', () => {
    const store = storage()
    const copies = new KeptCopies('a', 'b', store)
    for (const value of ['{', 'null', '{}', '[1]', JSON.stringify([{ ...copy('x'), content: { ...copy('x').content, body: { type: 'doc', content: [{ type: 'iframe' }] } } }])]) {
      store.setItem('tribune:copies:b:a', value)
      expect(copies.all()).toEqual([])
    }
  })
})
