import { describe, expect, it } from 'vitest'
import { deskQuery, publishArticle, startArticle, submitArticle, withMessage, withOptionalMessage } from '@/lib/articles/schema'

const id = '019ab1c2-0000-7000-8000-000000000001'

describe('what forms send about articles', () => {
  it('publishing takes a version as text; note and address may be left out or empty', () => {
    expect(publishArticle.parse({ id, version: '3' })).toEqual({ id, version: 3, publicNote: null, slug: undefined })
    expect(publishArticle.parse({ id, version: '3', publicNote: ' Une date. ', slug: '' })).toEqual({ id, version: 3, publicNote: 'Une date.', slug: undefined })
    expect(publishArticle.parse({ id, version: '3', slug: 'le-port' })).toMatchObject({ slug: 'le-port' })
    for (const slug of ['Le Port', 'a/b', '../x', 'é']) expect(publishArticle.safeParse({ id, version: '3', slug }).success, slug).toBe(false)
  })

  it('submitting needs the licence', () => {
    expect(submitArticle.safeParse({ id, version: '1', licence: 'on' }).success).toBe(true)
    expect(submitArticle.safeParse({ id, version: '1' }).error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([['licence', 'consent']])
  })

  it('a message is required where it says why', () => {
    expect(withMessage.safeParse({ id, message: '  ' }).success).toBe(false)
    expect(withMessage.safeParse({ id, message: 'x'.repeat(4_001) }).success).toBe(false)
    expect(withOptionalMessage.parse({ id })).toEqual({ id, message: null })
    expect(startArticle.parse({})).toEqual({ title: '' })
  })

  it('an odd address of a list falls back, field by field', () => {
    const usual = { tab: 'to-read', q: '', section: null, author: null, assignee: null, label: null, age: null, deadline: null, unread: false, sort: null, cursor: null }
    expect(deskQuery.parse({})).toEqual(usual)
    expect(deskQuery.parse({ tab: 'x', q: ['a'], section: 'x', author: 'x', assignee: 'x', label: 'x', age: '0', deadline: 'x', unread: 'x', sort: 'x', cursor: {} })).toEqual(usual)
  })
})
