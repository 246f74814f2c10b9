import { describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/actor'
import { articleHistory, articleTimeline, acceptArticle, beginCorrection, myArticles, publishArticle, resubmit, sendBack, submitForReview, takeSubmission } from '@/lib/articles'
import { usualAnswer } from '@/lib/articles/following'
import { holdClock } from '@/lib/clock'
import { db } from '@/lib/db'
import { newId } from '@/lib/tokens'
import { aComment } from '@/tests/support/audience'
import { anArticle, aPerson } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'

useDatabase()

const licence = 'on' as const
const publishing = { publicNote: null, slug: undefined }
const way = async (actor: Actor, id: string) => {
  const timeline = await articleTimeline(actor, id)
  if (!timeline) throw new Error('unseen')
  return timeline
}

describe('the timeline of a text', () => {
  it('tells its author each step, what was asked in it, and whose turn it is', async () => {
    const [author, editor] = [await aPerson(), await aPerson({ role: 'editor', name: 'Omar Tazi' })]
    const { id } = await anArticle({ owner: author })
    expect((await way(author, id)).expected).toEqual({ whose: 'author', key: 'draft', until: null })
    await submitForReview(author, { id, version: 1, licence })
    await takeSubmission(editor, { id })
    expect((await way(author, id)).expected.whose).toBe('desk')
    await sendBack(editor, { id, message: 'Encore.', points: ['Une source.'] })
    const deadlineAt = new Date(Date.now() + 3 * 86_400_000)
    await db().article.update({ where: { id }, data: { deadlineAt } })
    const back = await way(author, id)
    expect(back.expected).toEqual({ whose: 'author', key: 'changes_requested', until: deadlineAt })
    expect(back.steps[0]).toMatchObject({ label: 'Renvoyé par Omar Tazi', message: 'Encore.', asked: { points: [{ words: 'Une source.' }] } })
    expect((await myArticles(author))?.[0]?.expected.key).toBe('changes_requested')
    await resubmit(author, { id, version: 1, licence })
    expect((await way(author, id)).expected).toEqual({ whose: 'desk', key: 'submitted', until: null })
    await takeSubmission(editor, { id })
    await acceptArticle(editor, { id, version: 1 })
    await publishArticle(editor, { id, version: 1, ...publishing })
    const out = await way(author, id)
    expect(out.steps.map(({ verb }) => verb)).toEqual(['publish', 'accept', 'take', 'resubmit', 'sendBack', 'take', 'submit'])
    expect(out.expected.key).toBe('published')
    await beginCorrection(editor, { id })
    expect((await way(author, id)).expected.key).toBe('correctedByDesk')
    expect((await myArticles(author))?.[0]?.expected.key).toBe('correctedByDesk')
  })

  it('shows its author nothing that the editors do among themselves', async () => {
    const [author, editor] = [await aPerson(), await aPerson({ role: 'editor' })]
    const { id } = await anArticle({ owner: author, status: 'submitted' })
    for (const verb of ['assign', 'label', 'noteAmongEditors', 'take']) {
      await db().event.create({ data: { id: newId(), actorId: editor.id, actorName: editor.name, verb, subject: 'article', subjectId: id } })
    }
    expect((await way(author, id)).steps.map(({ verb }) => verb)).toEqual(['take'])
    expect((await articleHistory(author, id))?.map(({ verb }) => verb)).toEqual(['take'])
    expect(await articleHistory(editor, id)).toHaveLength(4)
  })

  it('counts comments by day, with the days on which nobody wrote', async () => {
    const author = await aPerson()
    const publishedAt = new Date(Date.now() - 3 * 86_400_000)
    const { id } = await anArticle({ owner: author, published: true, publishedAt })
    expect((await way(author, id)).audience).toEqual([])
    await aComment({ articleId: id, status: 'approved' })
    await aComment({ articleId: id, status: 'pending' })
    const [series] = (await way(author, id)).audience
    expect(series).toMatchObject({ key: 'comments', unit: 'day', total: 1 })
    expect(series?.points.map(({ count }) => count)).toEqual([0, 0, 0, 1])
  })
})

describe('the usual answer', () => {
  it('is the median of what was really answered, and nothing where that is too little', async () => {
    const [author, editor] = [await aPerson(), await aPerson({ role: 'editor' })]
    for (const days of [1, 2, 3, 4, 30]) {
      expect(await usualAnswer()).toBeNull()
      const { id } = await anArticle({ owner: author })
      holdClock(new Date(Date.now() - days * 86_400_000))
      await submitForReview(author, { id, version: 1, licence })
      holdClock(null)
      await takeSubmission(editor, { id })
      await acceptArticle(editor, { id, version: 1 })
    }
    expect(await usualAnswer()).toBe(4)
  })
})
