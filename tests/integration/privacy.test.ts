import { expect, it } from 'vitest'
import { db } from '@/lib/db'
import { forgetWhatIsOver } from '@/lib/privacy'
import { newId } from '@/lib/tokens'
import { aComment, anApplication, aPerson, aPublicArticle, aSubscriber } from '../support/audience'
import { aCoauthor, anArticle } from '../support/builders'
import { useDatabase } from '../support/database'
import { aPreview } from '../support/previews'
import { aProposal } from '../support/proposals'

useDatabase()
const now = new Date('2026-11-24T12:00:00Z')
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)

it('forgets what was refused a year ago and what was never confirmed, and nothing else', async () => {
  const { id: articleId } = await aPublicArticle()
  const stays: string[] = []
  for (const [status, days, goes] of [['rejected', 366, true], ['spam', 400, true], ['rejected', 364, false], ['approved', 800, false], ['pending', 800, false]] as const) {
    const { id } = await aComment({ articleId, status })
    await db().comment.update({ where: { id }, data: { decidedAt: status === 'pending' ? null : daysAgo(days), createdAt: daysAgo(days) } })
    if (!goes) stays.push(id)
  }
  for (const [status, days, goes] of [['declined', 366, true], ['declined', 300, false], ['accepted', 800, false], ['pending', 800, false]] as const) {
    const { id } = await anApplication()
    await db().application.update({ where: { id }, data: { status, decidedAt: status === 'pending' ? null : daysAgo(days), createdAt: daysAgo(days) } })
    if (!goes) stays.push(id)
  }
  for (const [status, days, goes] of [['declined', 366, true], ['declined', 364, false], ['withdrawn', 800, false], ['draft', 800, false], ['waiting', 800, false]] as const) {
    const { id } = await aProposal({ status, at: daysAgo(days) })
    await db().proposalMessage.create({ data: { id: newId(), proposalId: id, number: 1, verb: 'decline', authorName: 'Rachid', body: 'Nous venons de publier sur ce sujet.' } })
    if (!goes) stays.push(id)
  }
  for (const [status, days, goes] of [['pending', 31, true], ['pending', 29, false], ['active', 800, false], ['unsubscribed', 800, false]] as const) {
    const { id } = await aSubscriber({ status })
    await db().subscriber.update({ where: { id }, data: { createdAt: daysAgo(days) } })
    if (!goes) stays.push(id)
  }

  for (const [status, days] of [['pending', 91], ['declined', 120], ['removed', 95], ['pending', 89], ['accepted', 400]] as const) {
    const { coauthor: id } = await aCoauthor({ article: articleId })
    await db().coauthor.update({ where: { id }, data: { status, expiresAt: daysAgo(days), ...(status === 'pending' ? {} : { answeredAt: daysAgo(days), tokenHash: null }) } })
  }

  expect(await forgetWhatIsOver(now)).toEqual({ comments: 2, applications: 1, proposals: 1, subscribers: 1, invitations: 3 })
  const left = [...(await db().comment.findMany({ select: { id: true } })), ...(await db().application.findMany({ select: { id: true } })), ...(await db().proposal.findMany({ select: { id: true } })), ...(await db().subscriber.findMany({ select: { id: true } }))]
  expect(left.map(({ id }) => id).sort()).toEqual(stays.sort())
  expect(await db().proposalMessage.count()).toBe(4)
  expect(await forgetWhatIsOver(now)).toEqual({ comments: 0, applications: 0, proposals: 0, subscribers: 0, invitations: 0 })
})

it('forgets where a preview link was to be mailed once the link has ended', async () => {
  const by = await aPerson({ role: 'editor' })
  const { id: article } = await anArticle({ status: 'in_review' })
  const [ended, open] = [await aPreview({ by, article }), await aPreview({ by, article })]
  await db().previewLink.updateMany({ data: { email: 'juriste@cabinets.example' } })
  await db().previewLink.update({ where: { id: ended.link }, data: { createdAt: daysAgo(9), expiresAt: daysAgo(2) } })
  await db().previewLink.update({ where: { id: open.link }, data: { createdAt: daysAgo(1), expiresAt: daysAgo(-2) } })
  await forgetWhatIsOver(now)
  expect(await db().previewLink.findMany({ where: { email: { not: null } }, select: { id: true } })).toEqual([{ id: open.link }])
})
