import { describe, expect, it } from 'vitest'
import { myArticles, resubmit, sendBack, takeSubmission, tickPoint, untickPoint, workingText } from '@/lib/articles'
import { articleMail } from '@/lib/articles/mails'
import { sendBack as sent } from '@/lib/articles/schema'
import { db } from '@/lib/db'
import { anArticle, aPerson } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'

useDatabase()

const message = 'Encore un effort.'
const licence = 'on' as const

async function sentBack(points: string[]) {
  const [author, editor] = [await aPerson(), await aPerson({ role: 'editor', name: 'Omar Tazi' })]
  const { id } = await anArticle({ owner: author, status: 'in_review', assignee: editor })
  expect(await sendBack(editor, { id, message, points })).toMatchObject({ ok: true })
  const asked = (await workingText(author, id))?.asked
  return { author, editor, id, points: asked?.points ?? [] }
}
const words = async (actor: Parameters<typeof workingText>[0], id: string) => (await workingText(actor, id))?.asked?.points.map((point) => point.words)

describe('what is asked', () => {
  it('is a list that its author ticks and the editors see ticked', async () => {
    const { author, editor, id, points: [first, second] } = await sentBack(['Une source.', 'Plus court.'])
    expect(first).toMatchObject({ words: 'Une source.', askedBy: 'Omar Tazi', doneAt: null })
    expect(await tickPoint(editor, { id, point: first?.id ?? '' })).toMatchObject({ kind: 'forbidden' })
    expect(await tickPoint(author, { id, point: first?.id ?? '' })).toMatchObject({ ok: true })
    expect((await workingText(editor, id))?.asked?.points.map(({ doneAt }) => doneAt !== null)).toEqual([true, false])
    expect((await myArticles(author))?.[0]?.openAsked).toBe(1)
    await tickPoint(author, { id, point: second?.id ?? '' })
    expect(await untickPoint(author, { id, point: second?.id ?? '' })).toMatchObject({ ok: true })
    expect(await resubmit(author, { id, version: 1, licence })).toMatchObject({ ok: true })
    expect(await tickPoint(author, { id, point: second?.id ?? '' })).toMatchObject({ kind: 'conflict' })
    expect(await db().event.findFirst({ where: { verb: 'resubmit' } })).toMatchObject({ data: { round: 1, ticked: 1 } })
  })

  it('begins anew with each sending back; a point asked again keeps when it was first asked', async () => {
    const { author, editor, id, points: [first, second] } = await sentBack(['Une source.', 'Plus court.'])
    await tickPoint(author, { id, point: first?.id ?? '' })
    await resubmit(author, { id, version: 1, licence })
    await takeSubmission(editor, { id })
    await sendBack(editor, { id, message, points: ['Plus court.', 'Un autre titre.'] })
    expect(await words(author, id)).toEqual(['Plus court.', 'Un autre titre.'])
    expect((await workingText(author, id))?.asked?.points[0]).toMatchObject({ askedAt: second?.askedAt, doneAt: null })
    expect(await tickPoint(author, { id, point: first?.id ?? '' })).toMatchObject({ kind: 'not-found' })
  })

  it('may be nothing but the message: an earlier list is not asked again', async () => {
    const { author, editor, id } = await sentBack(['Une source.'])
    await resubmit(author, { id, version: 1, licence })
    await takeSubmission(editor, { id })
    await sendBack(editor, { id, message })
    expect((await workingText(author, id))?.asked).toBeNull()
  })

  it('belongs to one article only', async () => {
    const [one, other] = [await sentBack(['Une source.']), await sentBack(['Plus court.'])]
    expect(await tickPoint(one.author, { id: one.id, point: other.points[0]?.id ?? '' })).toMatchObject({ kind: 'not-found' })
    expect(await tickPoint(one.author, { id: other.id, point: other.points[0]?.id ?? '' })).toMatchObject({ kind: 'not-found' })
  })

  it('comes as fields or as lines, twelve at most, and stands in the mail', () => {
    const id = '019ab1c2-0000-7000-8000-000000000001'
    expect(sent.parse({ id, message, points: 'Un.\r\n\r\n Deux. ' }).points).toEqual(['Un.', 'Deux.'])
    expect(sent.parse({ id, message, points: ['Un.', '', 'Deux.'] }).points).toEqual(['Un.', 'Deux.'])
    expect(sent.parse({ id, message }).points).toEqual([])
    expect(sent.safeParse({ id, message, points: Array.from({ length: 13 }, () => 'Un.') }).success).toBe(false)
    expect(sent.safeParse({ id, message, points: ['x'.repeat(281)] }).success).toBe(false)
    const { body } = articleMail({ verb: 'sendBack', first: true, told: 'owner', name: 'Aïcha', by: 'Omar', own: false, article: { id, slug: 's', title: 'T', isPublic: false }, message, when: null, follows: null, declined: false, points: ['Un.', 'Deux.'] })
    expect(body.blocks).toContainEqual({ kind: 'list', items: ['Un.', 'Deux.'] })
    expect(body.blocks.filter(({ kind }) => kind === 'button')).toHaveLength(1)
  })
})
