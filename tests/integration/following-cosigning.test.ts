import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { simpleParser } from 'mailparser'
import { describe, expect, it } from 'vitest'
import {
  acceptCosigning, beginCorrection, coauthorAnswered, coauthorInvited, coauthorRemind, cosigners, declineCosigning, invitationBehind, inviteCoauthor, moveByline, myArticles, publicArticle, publishArticle,
  removeCoauthor, saveText, submitForReview, threadsOf, workingText,
} from '@/lib/articles'
import type { Actor } from '@/lib/actor'
import { holdClock } from '@/lib/clock'
import { db } from '@/lib/db'
import { settings } from '@/lib/env'
import { jobsNamed } from '@/tests/support/audience'
import { aCoauthor, anArticle, aPerson, anUpload } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'

useDatabase()

const day = 86_400_000
const names = async (actor: Actor, id: string) => (await cosigners(actor, id))?.bylines.map(({ name }) => name)

async function mails() {
  const outbox = path.join(settings().dataFolder, 'outbox')
  const files = (await readdir(outbox).catch(() => [])).filter((name) => name.endsWith('.eml')).sort()
  return Promise.all(files.map(async (name) => simpleParser(await readFile(path.join(outbox, name)))))
}
const tokenIn = (words = '') => /invitation=([\w-]+)/.exec(words)?.[1] ?? ''

/** A text with somebody invited, and the token of the mail they got. */
async function invited(email: string, status: 'draft' | 'submitted' = 'draft') {
  const [author, editor] = [await aPerson({ name: 'Aïcha Naciri' }), await aPerson({ role: 'editor' })]
  const { id } = await anArticle({ owner: author, status, title: 'Le port' })
  const result = await inviteCoauthor(author, { id, name: 'Hind Alaoui', email })
  if (!result.ok) throw new Error(result.kind)
  await coauthorInvited({ coauthorId: result.value.id })
  return { author, editor, id, coauthor: result.value.id, token: tokenIn((await mails()).at(-1)?.text) }
}

describe('an invitation to sign together', () => {
  it('is a mail with one link, whose secret is nowhere in the database', async () => {
    const { author, id, token } = await invited('hind@ailleurs.example')
    const mail = (await mails()).at(-1)
    expect(mail?.subject).toContain('Aïcha Naciri vous propose de cosigner')
    expect(token.length).toBeGreaterThan(40)
    expect(JSON.stringify(await db().coauthor.findMany({ omit: { email: false, tokenHash: false } }))).not.toContain(token)
    expect(await invitationBehind(token)).toEqual({ title: 'Le port', owner: 'Aïcha Naciri', name: 'Hind Alaoui', hasAccount: false })
    expect(await names(author, id)).toEqual(['Aïcha Naciri'])
    expect(await jobsNamed('coauthor.remind')).toHaveLength(1)
  })

  it('accepted, puts a guest’s byline under the text, with the licence, and tells the owner', async () => {
    const { author, id, coauthor, token } = await invited('hind@ailleurs.example')
    expect(await acceptCosigning({ kind: 'anonymous' }, { invitation: token, name: 'Hind A.' })).toMatchObject({ ok: true })
    expect(await names(author, id)).toEqual(['Aïcha Naciri', 'Hind A.'])
    expect(await db().consent.findFirst({ omit: { subject: false } })).toMatchObject({ subject: 'hind@ailleurs.example', purpose: 'licence', articleId: id })
    expect(await acceptCosigning({ kind: 'anonymous' }, { invitation: token, name: 'Hind A.' })).toMatchObject({ kind: 'not-found' })
    await coauthorAnswered({ coauthorId: coauthor })
    expect((await mails()).at(-1)).toMatchObject({ subject: expect.stringContaining('Hind A. cosigne'), to: { text: author.email } })
  })

  it('declined, leaves no byline, and the link is used up', async () => {
    const { author, id, token } = await invited('hind@ailleurs.example')
    expect(await declineCosigning({ kind: 'anonymous' }, { invitation: token })).toMatchObject({ ok: true })
    expect(await names(author, id)).toEqual(['Aïcha Naciri'])
    expect((await cosigners(author, id))?.others).toMatchObject([{ state: 'declined' }])
    expect(await invitationBehind(token)).toBeNull()
  })

  it('is said again once, expires after fourteen days, and publishing does not wait', async () => {
    const { author, editor, id, coauthor, token } = await invited('hind@ailleurs.example')
    const sent = (await mails()).length
    await coauthorRemind({ coauthorId: coauthor })
    await coauthorRemind({ coauthorId: coauthor })
    expect(await mails()).toHaveLength(sent + 1)
    expect(tokenIn((await mails()).at(-1)?.text)).toBe(token)
    holdClock(new Date(Date.now() + 15 * day))
    expect(await acceptCosigning({ kind: 'anonymous' }, { invitation: token, name: 'Hind' })).toMatchObject({ kind: 'not-found' })
    expect((await cosigners(author, id))?.others).toMatchObject([{ state: 'expired' }])
    expect((await workingText(editor, id))?.unanswered).toEqual(['Hind Alaoui'])
    await db().article.update({ where: { id }, data: { status: 'in_review' } })
    expect(await publishArticle(editor, { id, version: 1, publicNote: null, slug: undefined })).toMatchObject({ ok: true })
  })

  it('accepted while the editors read, changes no version and no frozen revision', async () => {
    const { author, editor, id, token } = await invited('hind@ailleurs.example', 'submitted')
    await acceptCosigning({ kind: 'anonymous' }, { invitation: token, name: 'Hind' })
    expect(await names(editor, id)).toEqual(['Aïcha Naciri', 'Hind'])
    expect((await workingText(author, id))?.text.version).toBe(1)
  })

  it('of the owner, of somebody who signs already or of a sixth is refused', async () => {
    const { author, id, token } = await invited('hind@ailleurs.example')
    expect(await inviteCoauthor(author, { id, name: 'Moi', email: author.email })).toMatchObject({ kind: 'invalid' })
    await acceptCosigning({ kind: 'anonymous' }, { invitation: token, name: 'Hind' })
    expect(await inviteCoauthor(author, { id, name: 'Hind', email: 'HIND@ailleurs.example' })).toMatchObject({ kind: 'invalid' })
    for (let n = 0; n < 4; n++) await aCoauthor({ article: id })
    expect(await inviteCoauthor(author, { id, name: 'Six', email: 'six@ailleurs.example' })).toMatchObject({ kind: 'invalid' })
  })

  it('accepted after publication, signs from the next one on', async () => {
    const author = await aPerson({ name: 'Aïcha Naciri' })
    const editor = await aPerson({ role: 'editor' })
    const { id, slug } = await anArticle({ owner: author, published: true })
    const { token } = await aCoauthor({ article: id })
    await acceptCosigning({ kind: 'anonymous' }, { invitation: token, name: 'Hind' })
    expect((await cosigners(author, id))?.others).toMatchObject([{ state: 'accepted' }])
    await beginCorrection(editor, { id })
    expect(await names(author, id)).toEqual(['Aïcha Naciri', 'Hind'])
    const version = (await workingText(editor, id))?.text.version ?? 0
    await publishArticle(editor, { id, version, publicNote: null, slug: undefined })
    expect(await publicArticle(slug)).toMatchObject({ article: { bylines: [{ name: 'Aïcha Naciri' }, { name: 'Hind' }] } })
  })
})

describe('who signs together', () => {
  /** A text signed with a contributor of the magazine. */
  async function together() {
    const colleague = await aPerson({ name: 'Omar Lahlou' })
    const it = await invited(colleague.email)
    await acceptCosigning(colleague, { invitation: it.token, name: 'Autre nom' })
    return { ...it, colleague }
  }

  it('sees the text and writes in it like its owner; steps stay the owner’s', async () => {
    const { id, colleague } = await together()
    const work = await workingText(colleague, id)
    expect(work).toMatchObject({ may: 'write', editable: true, permissions: [] })
    expect(await names(colleague, id)).toEqual(['Aïcha Naciri', 'Omar Lahlou'])
    expect((await cosigners(colleague, id))?.mayChange).toBe(false)
    const upload = await anUpload({ owner: colleague })
    const hero = { upload, alt: 'Le port', caption: null, credit: null }
    expect(await saveText(colleague, { ...(work?.text ?? never()), title: 'À deux', hero })).toMatchObject({ ok: true })
    expect(await submitForReview(colleague, { id, version: 2, licence: 'on' })).toMatchObject({ kind: 'forbidden' })
    expect(await myArticles(colleague)).toMatchObject([{ id, owner: 'Aïcha Naciri' }])
    expect((await threadsOf(colleague, id))?.people.passage?.map(({ name }) => name)).toContain('Omar Lahlou')
    expect((await threadsOf(colleague, id))?.people.editors).toBeUndefined()
  })

  it('keeps the pictures that the other brought', async () => {
    const { id, author, colleague } = await together()
    const hero = { upload: await anUpload({ owner: colleague }), alt: 'Le port', caption: null, credit: null }
    expect(await saveText(author, { ...((await workingText(author, id))?.text ?? never()), hero })).toMatchObject({ ok: true })
  })

  it('is taken out again, and sees the text no more', async () => {
    const { id, author, coauthor, colleague } = await together()
    expect(await removeCoauthor(colleague, { id, coauthor })).toMatchObject({ kind: 'forbidden' })
    expect(await removeCoauthor(author, { id, coauthor })).toMatchObject({ ok: true })
    expect(await names(author, id)).toEqual(['Aïcha Naciri'])
    expect(await workingText(colleague, id)).toBeNull()
  })

  it('is put in order by the owner, step by step', async () => {
    const { id, author, colleague } = await together()
    const second = (await cosigners(author, id))?.bylines[1]?.profileId ?? ''
    expect(await moveByline(colleague, { id, profile: second, to: 'up' })).toMatchObject({ kind: 'forbidden' })
    await moveByline(author, { id, profile: second, to: 'up' })
    expect(await names(author, id)).toEqual(['Omar Lahlou', 'Aïcha Naciri'])
    await moveByline(author, { id, profile: second, to: 'up' })
    expect(await names(author, id)).toEqual(['Omar Lahlou', 'Aïcha Naciri'])
  })

  it('leaves the row of the text when the account goes', async () => {
    const { id, colleague } = await together()
    await db().user.delete({ where: { id: colleague.id } })
    expect(await db().article.findUnique({ where: { id } })).toMatchObject({ coauthorIds: [] })
  })
})

function never(): never {
  throw new Error('unseen')
}
