import { describe, expect, it } from 'vitest'
import { DraftKeeper, type Kept } from '@/components/editor/saving/draft-keeper'
import { sameContent } from '@/components/editor/types'
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
const draft = (title: string, at = '2026-11-24T13:02:00.000Z'): Kept => ({ version: 4, at, content: { title, standfirst: '', sectionId: null, tags: [], body: emptyDoc, hero: null } })

describe('the browser’s copy', () => {
  it('is kept per article and person, and forgotten when the server has it', () => {
    const store = storage()
    const mine = new DraftKeeper('article', 'salma', store)
    expect(mine.keep(draft('a'))).toBe(true)
    expect(mine.draft()).toEqual(draft('a'))
    expect(new DraftKeeper('article', 'rachid', store).draft()).toBeNull()
    expect(new DraftKeeper('autre', 'salma', store).draft()).toBeNull()
    mine.forget()
    expect(store.items.size).toBe(0)
  })

  it('says when there is no room', () => expect(new DraftKeeper('a', 'b', storage(10)).keep(draft('a'))).toBe(false))

  it('is not believed when it is no text', () => {
    const store = storage()
    const keeper = new DraftKeeper('a', 'b', store)
    for (const value of ['{', 'null', '[]', '{"version":1}', JSON.stringify({ ...draft('a'), content: { ...draft('a').content, body: { type: 'doc', content: [{ type: 'iframe' }] } } })]) {
      store.setItem('tribune:brouillon:b:a', value)
      expect(keeper.draft()).toBeNull()
    }
  })

  it('set aside, becomes one of three copies, newest first', () => {
    const keeper = new DraftKeeper('a', 'b', storage())
    keeper.keep(draft('x'))
    for (const hour of [1, 2, 3, 4]) keeper.setAside(draft(`copie ${hour}`, `2026-11-24T0${hour}:00:00.000Z`))
    expect(keeper.draft()).toBeNull()
    expect(keeper.copies().map(({ content }) => content.title)).toEqual(['copie 4', 'copie 3', 'copie 2'])
    for (const copy of keeper.copies()) keeper.drop(copy)
    expect(keeper.copies()).toEqual([])
  })

  it('stays a draft when there is no room to set it aside', () => {
    const store = storage()
    const keeper = new DraftKeeper('a', 'b', store)
    keeper.keep(draft('x'))
    store.setItem = () => { throw new Error('full') }
    keeper.setAside(draft('x'))
    expect(keeper.draft()).not.toBeNull()
  })
})

it('two contents are the same whatever the order of their keys', () => {
  const { content } = draft('a')
  expect(sameContent(content, { ...content, body: { content: [{ type: 'paragraph' }], type: 'doc' } })).toBe(true)
  expect(sameContent(content, { ...content, tags: ['x'] })).toBe(false)
})
