import { describe, expect, it } from 'vitest'
import { anonymous } from '@/lib/actor'
import { approveComments, articleComments, commentQueue, commentSchema, holdComments, leaveComment, markAsSpam, rejectComments } from '@/lib/comments'
import { db } from '@/lib/db'
import { gone, tags } from '@/lib/tags'
import { newId } from '@/lib/tokens'
import { aComment, aPerson, aPublicArticle, anAddress } from '@/tests/support/audience'
import { useDatabase } from '@/tests/support/database'

useDatabase()

const words = (slug: string, changes: object = {}) => commentSchema.parse({ slug, body: 'Merci pour ce texte.', name: 'Karim', email: 'karim@exemple.ma', ...changes })
const countOf = async (id: string) => (await db().article.findUniqueOrThrow({ where: { id } })).commentCount

describe('leaving a comment', () => {
  it('is held for a visitor, and readers do not see it', async () => {
    const article = await aPublicArticle()
    expect(await leaveComment(anonymous, words(article.slug))).toEqual({ ok: true, value: 'held', tags: [] })
    expect((await articleComments(article.id)).comments).toEqual([])
    expect(await countOf(article.id)).toBe(0)
  })

  it('stays held for an address that was approved before: nobody has shown that it is theirs', async () => {
    const article = await aPublicArticle()
    await aComment({ articleId: article.id, status: 'approved', name: 'Karim', email: 'karim@exemple.ma' })
    expect(await leaveComment(anonymous, words(article.slug))).toMatchObject({ value: 'held' })
  })

  it('is published at once for somebody signed in under their own address, and says who signed the article', async () => {
    const author = await aPerson({ name: 'Salma Berrada' })
    const article = await aPublicArticle({ owner: author })
    expect(await leaveComment(author, words(article.slug, { name: 'Autre nom', email: author.email.toUpperCase() }))).toEqual({ ok: true, value: 'published', tags: [tags.comments(article.id)] })
    expect((await articleComments(article.id)).comments).toMatchObject([{ name: 'Salma Berrada', isAuthor: true }])
    expect(await countOf(article.id)).toBe(1)
  })

  it.each(['another address', 'a suspended account'])('is held for a person with %s', async (what) => {
    const article = await aPublicArticle()
    const person = await aPerson({ status: what === 'a suspended account' ? 'suspended' : 'active' })
    const email = what === 'another address' ? anAddress() : person.email
    expect(await leaveComment(person, words(article.slug, { email }))).toMatchObject({ value: 'held' })
  })

  it('twenty times at once is one comment with one answer', async () => {
    const article = await aPublicArticle()
    const results = await Promise.all(Array.from({ length: 20 }, () => leaveComment(anonymous, words(article.slug))))
    expect(results.every((result) => result.ok && result.value === 'held')).toBe(true)
    expect(await db().comment.count()).toBe(1)
  })

  it('under something that is not public, or closed, finds nothing', async () => {
    const articles = [await aPublicArticle({ withdrawn: true }), await aPublicArticle({ comments: 'closed' }), { slug: 'inconnu' }]
    for (const { slug } of articles) expect(await leaveComment(anonymous, words(slug))).toMatchObject({ kind: 'not-found' })
    expect(await db().comment.count()).toBe(0)
  })

  it('keeps text as text, with its paragraphs', async () => {
    const article = await aPublicArticle()
    await leaveComment(anonymous, words(article.slug, { body: ' <b>Un</b>\r\n\r\n\r\n\r\ndeux ' }))
    expect(await db().comment.findFirst()).toMatchObject({ body: '<b>Un</b>\n\ndeux' })
  })

  it.each([
    ['body', { body: 'a'.repeat(5001) }],
    ['body', { body: 'un\u0000deux' }],
    ['body', { body: { not: '' } }],
    ['name', { name: '  ' }],
    ['email', { email: 'a@exemple.ma, b@exemple.ma' }],
    ['slug', { slug: '../x' }],
  ])('refuses a bad %s', (path, changes) => {
    const parsed = commentSchema.safeParse({ slug: 'x', body: 'Bonjour', name: 'Karim', email: 'karim@exemple.ma', ...changes })
    expect(parsed.error?.issues[0]?.path).toEqual([path])
  })
})

describe('moderating', () => {
  it('each verb leads from each state and back, and the count follows', async () => {
    const editor = await aPerson({ role: 'editor' })
    const article = await aPublicArticle()
    const { id } = await aComment({ articleId: article.id })
    const ids = { ids: [id] }
    const steps = [[approveComments, 'approved', 1], [markAsSpam, 'spam', 0], [approveComments, 'approved', 1], [holdComments, 'pending', 0], [rejectComments, 'rejected', 0], [approveComments, 'approved', 1], [approveComments, 'approved', 1]] as const
    for (const [verb, status, count] of steps) {
      expect(await verb(editor, ids)).toMatchObject({ ok: true })
      expect(await db().comment.findUnique({ where: { id } })).toMatchObject({ status, decidedById: editor.id })
      expect(await countOf(article.id)).toBe(count)
    }
    expect(await db().event.count({ where: { subjectId: id } })).toBe(steps.length - 1)
  })

  it('touches the article only when readers see a difference', async () => {
    const editor = await aPerson({ role: 'editor' })
    const article = await aPublicArticle()
    const { id } = await aComment({ articleId: article.id })
    expect(await markAsSpam(editor, { ids: [id] })).toMatchObject({ tags: [] })
    expect(await approveComments(editor, { ids: [id] })).toMatchObject({ tags: [tags.comments(article.id)] })
    expect(await rejectComments(editor, { ids: [id] })).toMatchObject({ tags: [gone(tags.comments(article.id))] })
  })

  it('by two editors at once counts each comment once', async () => {
    const editors = [await aPerson({ role: 'editor' }), await aPerson({ role: 'admin' })]
    const article = await aPublicArticle()
    const ids = await Promise.all(Array.from({ length: 8 }, async () => (await aComment({ articleId: article.id })).id))
    await Promise.all([...editors, ...editors].map((editor, n) => approveComments(editor, { ids: n % 2 ? ids : ids.toReversed() })))
    expect(await countOf(article.id)).toBe(8)
  })

  it('of an unknown comment changes none of the others', async () => {
    const article = await aPublicArticle()
    const { id } = await aComment({ articleId: article.id })
    expect(await approveComments(await aPerson({ role: 'editor' }), { ids: [id, newId()] })).toMatchObject({ kind: 'not-found' })
    expect(await countOf(article.id)).toBe(0)
  })

  it('is for staff', async () => {
    const article = await aPublicArticle()
    const { id } = await aComment({ articleId: article.id })
    for (const actor of [anonymous, await aPerson({ role: 'reader' }), await aPerson()]) {
      expect(await approveComments(actor, { ids: [id] })).toMatchObject({ kind: 'forbidden' })
      expect(await commentQueue(actor, {})).toMatchObject({ kind: 'forbidden' })
    }
  })
})

describe('reading', () => {
  it('readers never get an address; the desk does', async () => {
    const article = await aPublicArticle()
    const { email } = await aComment({ articleId: article.id, status: 'approved' })
    expect(JSON.stringify(await articleComments(article.id))).not.toContain(email)
    const queue = await commentQueue(await aPerson({ role: 'editor' }), { status: 'approved', q: email })
    expect(await commentQueue(await aPerson({ role: 'editor' }), { q: `%\u0000'"`, cursor: 'x' })).toMatchObject({ ok: true })
    expect(queue).toMatchObject({ ok: true, value: { comments: [{ email, article: { slug: article.slug } }], counts: { approved: 1, pending: 0 } } })
  })

  it('the desk goes on where a page ends', async () => {
    const editor = await aPerson({ role: 'editor' })
    const article = await aPublicArticle()
    for (let n = 0; n < 53; n++) await aComment({ articleId: article.id })
    const first = await commentQueue(editor, {})
    if (!first.ok) throw new Error('no queue')
    const second = await commentQueue(editor, { cursor: first.value.next ?? '' })
    if (!second.ok) throw new Error('no queue')
    expect(new Set([...first.value.comments, ...second.value.comments].map(({ id }) => id)).size).toBe(53)
    expect(second.value.next).toBeNull()
  })
})
