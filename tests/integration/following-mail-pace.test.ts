import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { simpleParser, type ParsedMail } from 'mailparser'
import { beforeEach, describe, expect, it } from 'vitest'
import { articleMoved, noteWritten, queueDigests, sendBack, sendDigest, submitForReview, takeSubmission } from '@/lib/articles'
import { db, pool, type MailPace } from '@/lib/db'
import { settings } from '@/lib/env'
import { chooseMailPace } from '@/lib/people'
import { jobsNamed } from '../support/audience'
import { anArticle, aPerson } from '../support/builders'
import { useDatabase } from '../support/database'
import { opened } from '../support/notes'

useDatabase()

const outbox = () => path.join(settings().dataFolder, 'outbox')
let seen: Set<string>
beforeEach(async () => {
  seen = new Set(await readdir(outbox()).catch(() => []))
})

/** Does the steps' jobs, and answers the new mails to this address. */
async function mailsTo(address: string): Promise<ParsedMail[]> {
  for (const job of (await jobsNamed('article.moved')) as { eventId: string }[]) await articleMoved(job)
  for (const job of (await jobsNamed('note.written')) as { noteId: string }[]) await noteWritten(job)
  await pool().query(`DELETE FROM pgboss.job WHERE name IN ('article.moved', 'note.written')`)
  const files = (await readdir(outbox()).catch(() => [])).filter((name) => !seen.has(name) && name.endsWith('.eml')).sort()
  files.forEach((name) => seen.add(name))
  const mails = await Promise.all(files.map(async (name) => simpleParser(await readFile(path.join(outbox(), name)))))
  return mails.filter(({ to }) => to && !Array.isArray(to) && to.text === address)
}

/** A text of somebody who wants mail at this pace, taken and sent back. */
async function followed(pace: MailPace) {
  const [author, editor] = [await aPerson(), await aPerson({ role: 'editor', name: 'Omar Tazi' })]
  expect(await chooseMailPace(author, { pace })).toMatchObject({ ok: true })
  const { id } = await anArticle({ owner: author, title: 'Le port' })
  await submitForReview(author, { id, version: 1, licence: 'on' })
  await takeSubmission(editor, { id })
  await sendBack(editor, { id, message: 'Encore.', points: ['Une source.'] })
  return { author, editor, id }
}
const eightOClock = () => db().digestEntry.updateMany({ data: { dueAt: new Date(Date.now() - 60_000) } })

describe('mail about texts', () => {
  it('comes at once unless told otherwise, and says how to change that', async () => {
    const { author } = await followed('at_once')
    const mails = await mailsTo(author.email)
    expect(mails).toHaveLength(3)
    for (const { text } of mails) expect(text).toContain('/espace/profil#messages')
  })

  it('comes only where something is expected, for who wants that', async () => {
    const { author, editor, id } = await followed('needed')
    expect((await mailsTo(author.email)).map(({ subject }) => subject)).toEqual([expect.stringContaining('quelques points à reprendre')])
    await opened(editor, id, { mentions: [] })
    expect(await mailsTo(author.email)).toHaveLength(0)
    await opened(editor, id, { mentions: [author.id] })
    expect(await mailsTo(author.email)).toHaveLength(1)
  })

  it('is kept for the next eight o’clock of the magazine, for who wants one a day', async () => {
    const { author, editor, id } = await followed('daily')
    await opened(editor, id)
    expect(await mailsTo(author.email)).toHaveLength(0)
    const entries = await db().digestEntry.findMany()
    expect(entries).toHaveLength(4)
    const hour = new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit', timeZone: 'Africa/Casablanca' })
    for (const { dueAt } of entries) {
      expect(hour.format(dueAt)).toBe('08:00')
      expect(dueAt.getTime() - Date.now()).toBeGreaterThan(0)
      expect(dueAt.getTime() - Date.now()).toBeLessThanOrEqual(25 * 3_600_000)
    }
    expect(await queueDigests()).toBe(0)
    await eightOClock()
    expect(await queueDigests()).toBe(1)
    expect(await queueDigests()).toBe(0)
    await sendDigest({ userId: author.id })
    const [mail] = await mailsTo(author.email)
    for (const words of ['Le port', 'Pris en relecture par Omar Tazi', 'Renvoyé par Omar Tazi', 'Une nouvelle note', '/espace/profil#messages']) expect(mail?.text).toContain(words)
  })
})

describe('the daily mail', () => {
  it('leaves once a day, whoever sends it and however often', async () => {
    const { author, editor, id } = await followed('daily')
    expect(await mailsTo(author.email)).toHaveLength(0)
    await eightOClock()
    await Promise.all([1, 2, 3].map(() => sendDigest({ userId: author.id })))
    expect(await mailsTo(author.email)).toHaveLength(1)
    await opened(editor, id)
    await mailsTo(author.email)
    await eightOClock()
    expect(await queueDigests()).toBe(0)
    await sendDigest({ userId: author.id })
    expect(await mailsTo(author.email)).toHaveLength(0)
    await db().digest.updateMany({ data: { day: new Date('2026-01-01') } })
    expect(await queueDigests()).toBe(1)
    await sendDigest({ userId: author.id })
    expect((await mailsTo(author.email))[0]?.text).toContain('Une nouvelle note')
  })

  it('that could not be sent is sent by a later sweep', async () => {
    const { author } = await followed('daily')
    await mailsTo(author.email)
    await eightOClock()
    await queueDigests()
    await db().user.update({ where: { id: author.id }, data: { email: 'pas une adresse' } })
    await expect(sendDigest({ userId: author.id })).rejects.toThrow()
    await db().user.update({ where: { id: author.id }, data: { email: author.email } })
    await db().digestEntry.updateMany({ data: { queuedAt: new Date(Date.now() - 16 * 60_000) } })
    expect(await queueDigests()).toBe(1)
    await sendDigest({ userId: author.id })
    expect(await mailsTo(author.email)).toHaveLength(1)
  })

  it('says nothing to whoever is suspended', async () => {
    const { author } = await followed('daily')
    await mailsTo(author.email)
    await eightOClock()
    await db().user.update({ where: { id: author.id }, data: { status: 'suspended' } })
    await sendDigest({ userId: author.id })
    expect(await mailsTo(author.email)).toHaveLength(0)
  })
})
