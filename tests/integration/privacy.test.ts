import { expect, it } from 'vitest'
import { db } from '@/lib/db'
import { forgetWhatIsOver } from '@/lib/privacy'
import { aComment, anApplication, aPublicArticle, aSubscriber } from '../support/audience'
import { aCoauthor } from '../support/builders'
import { useDatabase } from '../support/database'

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
  for (const [status, days, goes] of [['pending', 31, true], ['pending', 29, false], ['active', 800, false], ['unsubscribed', 800, false]] as const) {
    const { id } = await aSubscriber({ status })
    await db().subscriber.update({ where: { id }, data: { createdAt: daysAgo(days) } })
    if (!goes) stays.push(id)
  }

  for (const [status, days] of [['pending', 91], ['declined', 120], ['pending', 89], ['accepted', 400]] as const) {
    const { coauthor: id } = await aCoauthor({ article: articleId })
    await db().coauthor.update({ where: { id }, data: { status, expiresAt: daysAgo(days), ...(status === 'pending' ? {} : { answeredAt: daysAgo(days), tokenHash: null }) } })
  }

  expect(await forgetWhatIsOver(now)).toEqual({ comments: 2, applications: 1, subscribers: 1, invitations: 2 })
  const left = [...(await db().comment.findMany({ select: { id: true } })), ...(await db().application.findMany({ select: { id: true } })), ...(await db().subscriber.findMany({ select: { id: true } }))]
  expect(left.map(({ id }) => id).sort()).toEqual(stays.sort())
  expect(await forgetWhatIsOver(now)).toEqual({ comments: 0, applications: 0, subscribers: 0, invitations: 0 })
})
