import { beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '@/lib/actor'
import { articleHistory, articleTimeline, deskBoard, deskFilters, deskQueue, deskViews, myArticles, publicCorrections, publishDue, workingText } from '@/lib/articles'
import { seedDemo } from '@/lib/cli/demo/seed'
import { db } from '@/lib/db'
import { forgetWhatIsOver } from '@/lib/privacy'
import { briefOf, myProposals, proposalQuery, proposalQueue, proposalTabs } from '@/lib/proposals'
import { useDatabase } from '../support/database'

useDatabase()
beforeEach(() => seedDemo({ kind: 'system', name: 'demo' }))

const person = async (slug: string): Promise<Person> => {
  const { user } = await db().profile.findUniqueOrThrow({ where: { slug }, select: { user: { select: { id: true, name: true, role: true } } } })
  if (!user) throw new Error(slug)
  return { kind: 'person', ...user }
}
const idOf = async (slug: string) => (await db().article.findUniqueOrThrow({ where: { slug }, select: { id: true } })).id

describe('the demo', () => {
  it('has something in every column of the board, some of it late, and a shared list', async () => {
    const editor = await person('rachid-haddad')
    const board = await deskBoard(editor, deskFilters.parse({}))
    expect(board?.map(({ rows }) => rows.length > 0)).toEqual([true, true, true, true, true])
    const queue = await deskQueue(editor, { ...deskFilters.parse({}), cursor: null })
    expect(queue?.rows.some(({ deadlineAt }) => deadlineAt !== null && deadlineAt < new Date())).toBe(true)
    expect(queue?.rows.map(({ unread }) => unread)).toEqual(expect.arrayContaining([true, false]))
    expect((await deskViews(editor))?.map(({ count }) => count > 0)).toEqual([true, true])
  })

  it('has pitches in every state, and a brief beside the text that one became', async () => {
    const [author, editor] = [await person('salma-berrada'), await person('leila-cherkaoui')]
    for (const tab of proposalTabs) expect((await proposalQueue(editor, proposalQuery.parse({ tab })))?.rows.length, tab).toBeGreaterThan(0)
    expect((await myProposals(author))?.map(({ status }) => status).sort()).toEqual(['accepted', 'draft', 'waiting'])
    expect(await briefOf(author, await idOf('le-prix-d-une-frontiere'))).toMatchObject({ words: 1_000, by: 'Rachid Haddad' })
  })

  it('tells the way of each text in words, and nobody’s step is unknown', async () => {
    const editor = await person('leila-cherkaoui')
    for (const { id, slug } of await db().article.findMany({ select: { id: true, slug: true } })) {
      const history = await articleHistory(editor, id)
      expect(history?.length, slug).toBeGreaterThan(0)
      for (const { label } of history ?? []) expect(label, slug).not.toContain('a fait «')
      expect(await articleTimeline(editor, id), slug).not.toBeNull()
    }
    expect((await myArticles(await person('salma-berrada')))?.length).toBeGreaterThan(3)
  })

  it('asks three points of a text, one of them done, and has put a published one right', async () => {
    expect((await workingText(await person('salma-berrada'), await idOf('l-heure-exacte')))?.status).toBe('changes_requested')
    expect((await db().askedPoint.findMany({ orderBy: { position: 'asc' } })).map(({ doneAt }) => doneAt !== null)).toEqual([true, false, false])
    expect(await publicCorrections('le-point-d-echange')).toMatchObject({ kind: 'article', entries: [{ kind: 'correction', wordsAdded: expect.any(Number) }] })
  })

  it('publishes and forgets nothing by itself for days', async () => {
    await publishDue()
    expect(await db().article.findMany({ where: { status: 'scheduled' }, select: { slug: true } })).toEqual([{ slug: 'a-larache-la-criee-tient-dans-une-main' }])
    expect(Object.values(await forgetWhatIsOver(new Date())).every((count) => count === 0)).toBe(true)
  })
})
