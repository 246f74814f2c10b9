import { afterEach, describe, expect, it } from 'vitest'
import { anonymous } from '@/lib/actor'
import { acceptArticle, articleMoved, decline, deskQueue, myArticles, sendBack, takeSubmission, workingText } from '@/lib/articles'
import { deskQuery } from '@/lib/articles/schema'
import { holdClock, now } from '@/lib/clock'
import { db } from '@/lib/db'
import { declineApplication, applicationsList } from '@/lib/people'
import { applicationWith, bringPicture, confirmationOf, confirmUnsigned, correctAddress, plainSchema, proposePlainly, renewConfirmation, resumeWriting, saveSchema, saveUnsigned, submitUnsigned, sweepUnsigned, takeAlong, textsWith, unsignedConfirm, unsignedText } from '@/lib/submissions'
import { newId, newToken } from '@/lib/tokens'
import { aPerson, anAddress, jobsNamed } from '@/tests/support/audience'
import { aBody, anUpload, aSection, paragraph } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { aPicture } from '@/tests/support/pictures'
import { aSave, aSubmission, anUnsignedText, mailsTo, submittedToken, tokenIn } from '@/tests/support/unsigned'

useDatabase()
afterEach(() => holdClock(null))

const DAY = 86_400_000

/** A text that somebody new has confirmed, and the article it became. */
async function confirmed(email = anAddress()) {
  const text = await anUnsignedText()
  const token = await submittedToken(text, email)
  expect(await confirmUnsigned(anonymous, { token })).toMatchObject({ ok: true })
  const { articleId } = await db().unsignedText.findUniqueOrThrow({ where: { id: text.id }, select: { articleId: true } })
  return { ...text, email, token, articleId: articleId ?? '' }
}

describe('writing without an account', () => {
  it('leaves nothing before the first save, and keeps only the digest of the secret', async () => {
    const save = await aSave()
    expect(await unsignedText(save.secret)).toBeNull()
    expect(await saveUnsigned(anonymous, save)).toMatchObject({ ok: true, value: { version: 1 } })
    const row = await db().unsignedText.findFirstOrThrow({ omit: { secretHash: false } })
    expect(JSON.stringify(row)).not.toContain(save.secret)
    expect(await unsignedText(save.secret)).toMatchObject({ state: 'writing', version: 1, text: { title: save.title, tags: ['eau'] } })
  })

  it('begins only under a secret of ours, with the token of a page of ours', async () => {
    const save = await aSave()
    for (const wrong of [{ secret: newToken() }, { id: newId() }, { jeton: '' }]) expect(await saveUnsigned(anonymous, { ...save, ...wrong })).toMatchObject({ ok: false, kind: 'invalid' })
    expect(await saveUnsigned(anonymous, { ...save, version: 3 })).toMatchObject({ kind: 'not-found' })
    expect(await db().unsignedText.count()).toBe(0)
  })

  it('answers a save that is sent again as the first time, and one from elsewhere with what stands there', async () => {
    const save = await aSave()
    const answers = await Promise.all([save, save, save].map((one) => saveUnsigned(anonymous, one)))
    expect(answers.map((answer) => answer.ok && answer.value.version)).toEqual([1, 1, 1])
    expect(await saveUnsigned(anonymous, { ...save, version: 1, title: 'Un autre' })).toMatchObject({ ok: true, value: { version: 2 } })
    expect(await saveUnsigned(anonymous, { ...save, version: 1, title: 'Encore un autre' })).toMatchObject({ kind: 'conflict', current: { version: 2, text: { title: 'Un autre' } } })
  })

  it('takes twenty texts of one network, and no more', async () => {
    const network = newId()
    for (let n = 0; n < 20; n++) await anUnsignedText({ network, sectionId: null })
    expect(await saveUnsigned(anonymous, await aSave({ network }))).toMatchObject({ kind: 'too-many' })
    expect(await saveUnsigned(anonymous, await aSave())).toMatchObject({ ok: true })
  })

  it.each([
    ['a script in a link', { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'a', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] }] }] }],
    ['a node that is none', { type: 'doc', content: [{ type: 'iframe' }] }],
    ['a list', []],
    ['nothing', null],
  ])('refuses %s', async (_, body) => {
    const save = await aSave()
    expect(saveSchema.safeParse({ ...save, body }).success).toBe(false)
  })

  it('shows its own pictures only: twelve at most, and none of somebody else’s', async () => {
    const text = await anUnsignedText()
    const file = { filename: 'photo.png', bytes: await aPicture({ width: 16, height: 16, format: 'png' }) }
    const foreign = await anUpload({ owner: await aPerson() })
    const hero = { upload: foreign, alt: 'Une digue', caption: null, credit: null }
    expect(await saveUnsigned(anonymous, { ...text, hero })).toMatchObject({ kind: 'invalid' })
    const brought = await bringPicture(anonymous, { secret: text.secret, file })
    expect(await saveUnsigned(anonymous, { ...text, hero: { ...hero, upload: brought.ok ? brought.value.upload : '' } })).toMatchObject({ ok: true })
    for (let n = 1; n < 12; n++) expect(await bringPicture(anonymous, { secret: text.secret, file })).toMatchObject({ ok: true })
    expect(await bringPicture(anonymous, { secret: text.secret, file })).toMatchObject({ kind: 'invalid' })
    expect(await bringPicture(anonymous, { secret: newToken(), file })).toMatchObject({ kind: 'not-found' })
  })
})

describe('submitting', () => {
  it('needs what every submission needs', async () => {
    const text = await anUnsignedText({ body: { type: 'doc', content: [paragraph('Trop court.')] }, sectionId: null })
    expect(await submitUnsigned(anonymous, aSubmission(text, anAddress()))).toMatchObject({ kind: 'invalid', errors: [{ path: 'sectionId' }, { path: 'body' }] })
  })

  it('answers the same for an address that nobody, a contributor, a reader or somebody suspended has', async () => {
    const known = await Promise.all([aPerson(), aPerson({ role: 'reader' }), aPerson({ role: 'editor' }), aPerson({ status: 'suspended' })])
    const answers = []
    for (const email of [anAddress(), ...known.map((person) => person.email)]) {
      const text = await anUnsignedText()
      const { secret: _, ...answer } = { secret: '', ...(await submitUnsigned(anonymous, aSubmission(text, email))), value: null }
      await unsignedConfirm({ unsignedTextId: text.id })
      const mail = (await mailsTo(email)).at(-1)
      const page = await unsignedText(text.secret)
      // The tags that it touched are the edge's own business.
      const { ok: confirming } = await confirmUnsigned(anonymous, { token: tokenIn(mail) })
      const { articleId: _id, contributor: _contributor, ...after } = { articleId: null, contributor: false, ...(await unsignedText(text.secret)) }
      answers.push(JSON.stringify([answer, mail?.subject, mail?.text?.replace(/jeton=\S+/, ''), page && { ...page, email: '' }, confirming, after]))
    }
    expect(new Set(answers).size).toBe(1)
  })

  it('twice is one mail, and a robot is told the same and does nothing', async () => {
    const text = await anUnsignedText()
    expect(await submitUnsigned(anonymous, aSubmission(text, anAddress(), { site_web: 'https://spam.example' }))).toMatchObject({ ok: true })
    expect(await unsignedText(text.secret)).toMatchObject({ state: 'writing' })
    const answers = await Promise.all([1, 2, 3].map(() => submitUnsigned(anonymous, aSubmission(text, 'nadia@exemple.ma'))))
    expect(answers.every(({ ok }) => ok)).toBe(true)
    expect(await jobsNamed('unsigned.confirm')).toHaveLength(1)
  })

  it('mails one address a few times an hour, whatever it is asked', async () => {
    const email = anAddress()
    const text = await anUnsignedText()
    await submitUnsigned(anonymous, aSubmission(text, email))
    for (let n = 0; n < 8; n++) await unsignedConfirm({ unsignedTextId: text.id })
    expect(await mailsTo(email)).toHaveLength(5)
  })

  it('locks the words until the address is confirmed; a mistyped one is corrected, and its link is dead', async () => {
    const text = await anUnsignedText()
    const first = await submittedToken(text, 'nadai@exemple.ma')
    expect(await saveUnsigned(anonymous, { ...text, title: 'Autre' })).toMatchObject({ kind: 'forbidden' })
    holdClock(new Date(now().getTime() + 60_000))
    expect(await correctAddress(anonymous, { secret: text.secret, email: 'nadia@exemple.ma' })).toMatchObject({ ok: true })
    await unsignedConfirm({ unsignedTextId: text.id })
    expect(await confirmUnsigned(anonymous, { token: first })).toMatchObject({ kind: 'not-found' })
    expect(await confirmUnsigned(anonymous, { token: tokenIn((await mailsTo('nadia@exemple.ma')).at(-1)) })).toMatchObject({ ok: true })
    expect(await correctAddress(anonymous, { secret: text.secret, email: anAddress() })).toMatchObject({ kind: 'conflict' })
  })

  it('is taken back to writing, with what was said of oneself', async () => {
    const text = await anUnsignedText()
    const token = await submittedToken(text, 'nadia@exemple.ma')
    expect(await resumeWriting(anonymous, { secret: text.secret })).toMatchObject({ ok: true })
    expect(await confirmationOf(token)).toBeNull()
    expect(await unsignedText(text.secret)).toMatchObject({ state: 'writing', person: { name: 'Nadia Tazi', email: 'nadia@exemple.ma' } })
    expect(await saveUnsigned(anonymous, { ...text, title: 'Autre' })).toMatchObject({ ok: true })
  })

  it('comes as one form where no script runs', async () => {
    const section = await aSection()
    const words = `Premier paragraphe.\nMême ligne.\n\n${'mot '.repeat(160)}`
    const form = plainSchema.parse({ title: 'Un titre', standfirst: 'Un chapô.', section: section.id, text: words, name: 'Nadia', email: 'nadia@exemple.ma', licence: 'on', privacy: 'on', network: newId() })
    expect(await proposePlainly(anonymous, { ...form, text: 'Trop court.' })).toMatchObject({ kind: 'invalid', errors: [{ path: 'text' }] })
    expect(await proposePlainly(anonymous, form)).toMatchObject({ ok: true })
    const row = await db().unsignedText.findFirstOrThrow()
    expect(row.body).toMatchObject({ content: [{ content: [{ text: 'Premier paragraphe. Même ligne.' }] }, {}] })
    expect(await jobsNamed('unsigned.confirm')).toHaveLength(1)
  })
})

describe('confirming', () => {
  it('makes a reader with an application and a submission, with the words that were agreed to', async () => {
    const { articleId, id, email, token } = await confirmed()
    const owner = await db().user.findUniqueOrThrow({ where: { email }, include: { profile: true } })
    expect(owner).toMatchObject({ role: 'reader', name: 'Nadia Tazi', profile: { name: 'Nadia Tazi' } })
    const article = await db().article.findUniqueOrThrow({ where: { id: articleId }, include: { workingRevision: { include: { tags: true, bylines: true } } } })
    expect(article).toMatchObject({ ownerId: owner.id, status: 'submitted', workingRevision: { reason: 'submit', title: 'Ce que le fleuve emporte' } })
    expect(article.workingRevision).toMatchObject({ tags: [{}], bylines: [{ profileId: owner.profile?.id }] })
    expect(article.workingRevision?.wordsAdded).toBeGreaterThan(100)
    const consents = await db().consent.findMany({ where: { userId: owner.id }, orderBy: { purpose: 'asc' }, omit: { subject: false } })
    expect(consents).toMatchObject([{ purpose: 'licence', subject: email, articleId, revisionId: article.workingRevisionId }, { purpose: 'privacy', subject: email }])
    expect(await db().application.findFirst({ omit: { email: false } })).toMatchObject({ email, status: 'pending', motivation: 'Candidature venue avec un texte, sans un mot de plus.' })
    const left = await db().unsignedText.findUniqueOrThrow({ where: { id }, omit: { email: false, network: false } })
    expect(left).toMatchObject({ email: null, name: null, network: '', agreed: null })
    expect(await confirmUnsigned(anonymous, { token })).toMatchObject({ ok: true })
    expect(await confirmationOf(token)).toMatchObject({ is: 'used' })
    expect(await db().article.count()).toBe(1)
  })

  it('once, however often the button is pressed at once', async () => {
    const text = await anUnsignedText()
    const token = await submittedToken(text, anAddress())
    const answers = await Promise.all(Array.from({ length: 10 }, () => confirmUnsigned(anonymous, { token })))
    expect(answers.every(({ ok }) => ok)).toBe(true)
    expect(await db().article.count()).toBe(1)
  })

  it('gives the text to whoever has the address: a contributor’s is a submission of theirs, a reader’s comes with an application', async () => {
    const contributor = await aPerson()
    await confirmed(contributor.email)
    expect(await db().application.count()).toBe(0)
    expect(await myArticles(contributor)).toMatchObject([{ status: 'submitted' }])
    const reader = await aPerson({ role: 'reader' })
    const { articleId } = await confirmed(reader.email)
    expect(await db().article.findUnique({ where: { id: articleId } })).toMatchObject({ ownerId: reader.id })
    expect(await db().application.count()).toBe(1)
  })

  it('lets nothing in from somebody suspended', async () => {
    const { email } = await aPerson({ status: 'suspended' })
    const { articleId } = await confirmed(email)
    expect(articleId).toBe('')
    expect(await db().article.count()).toBe(0)
    expect(await db().application.count()).toBe(0)
  })

  it('with a link that has ended does nothing but offer another', async () => {
    const text = await anUnsignedText()
    const token = await submittedToken(text, 'nadia@exemple.ma')
    holdClock(new Date(now().getTime() + 8 * DAY))
    expect(await confirmationOf(token)).toMatchObject({ is: 'ended', title: text.title })
    expect(await confirmUnsigned(anonymous, { token })).toMatchObject({ kind: 'not-found' })
    expect(await renewConfirmation(anonymous, { token })).toMatchObject({ ok: true })
    await unsignedConfirm({ unsignedTextId: text.id })
    expect(await confirmUnsigned(anonymous, { token: tokenIn((await mailsTo('nadia@exemple.ma')).at(-1)) })).toMatchObject({ ok: true })
    expect(await confirmationOf(newToken())).toBeNull()
  })

  it('brings the pictures along', async () => {
    const text = await anUnsignedText()
    const brought = await bringPicture(anonymous, { secret: text.secret, file: { filename: 'p.png', bytes: await aPicture({ width: 16, height: 16, format: 'png' }) } })
    const token = await submittedToken(text, 'nadia@exemple.ma')
    await confirmUnsigned(anonymous, { token })
    const owner = await db().user.findUniqueOrThrow({ where: { email: 'nadia@exemple.ma' } })
    expect(await db().upload.findUnique({ where: { id: brought.ok ? brought.value.upload : '' } })).toMatchObject({ userId: owner.id, unsignedTextId: null })
  })
})

describe('at the desk', () => {
  it('the text stands in the queue as a candidate’s, with the application beside it', async () => {
    const editor = await aPerson({ role: 'editor' })
    const { articleId } = await confirmed()
    expect((await deskQueue(editor, deskQuery.parse({})))?.rows).toMatchObject([{ id: articleId, owner: { isCandidate: true } }])
    const application = await applicationWith(editor, articleId)
    expect(application).toMatchObject({ name: 'Nadia Tazi', status: 'pending' })
    const texts = await textsWith(editor, [application?.id ?? ''])
    expect(texts?.get(application?.id ?? '')).toMatchObject([{ articleId, status: 'submitted' }])
    for (const nobody of [anonymous, await aPerson()]) {
      expect(await applicationWith(nobody, articleId)).toBeNull()
      expect(await textsWith(nobody, [])).toBeNull()
    }
  })

  it('the author is told of each step under the link of the text, and follows it there', async () => {
    const editor = await aPerson({ role: 'editor' })
    const { articleId, secret, email } = await confirmed()
    await takeSubmission(editor, { id: articleId })
    for (const { eventId } of (await jobsNamed('article.moved')) as { eventId: string }[]) await articleMoved({ eventId })
    const mails = (await mailsTo(email)).slice(1)
    expect(mails).toHaveLength(2)
    for (const mail of mails) expect(mail.text).toContain(`/ecrire/${secret}`)
    expect(await unsignedText(secret)).toMatchObject({ state: 'received', status: 'in_review', contributor: false })
  })

  it('sent back with its author: one decision, and both may be opened in their own space', async () => {
    const editor = await aPerson({ role: 'editor' })
    const { articleId, secret, email } = await confirmed()
    await takeSubmission(editor, { id: articleId })
    expect(await sendBack(editor, { id: articleId, message: 'Reprenez la fin.' })).toMatchObject({ kind: 'invalid', errors: [{ path: 'author' }] })
    expect(await sendBack(editor, { id: articleId, message: 'Reprenez la fin.', author: 'accept' })).toMatchObject({ ok: true })
    const owner = await db().user.findUniqueOrThrow({ where: { email } })
    expect(owner.role).toBe('contributor')
    expect(await jobsNamed('application.decided')).toHaveLength(1)
    expect(await workingText({ kind: 'person', id: owner.id, name: owner.name, role: owner.role }, articleId)).toMatchObject({ editable: true, message: 'Reprenez la fin.' })
    expect(await unsignedText(secret)).toMatchObject({ contributor: true, status: 'changes_requested' })
  })

  it('declined with its author: one decision and one mail', async () => {
    const editor = await aPerson({ role: 'editor' })
    const { articleId, email } = await confirmed()
    expect(await decline(editor, { id: articleId, message: 'Pas pour nous.', author: 'decline' })).toMatchObject({ ok: true })
    expect(await db().application.findFirst()).toMatchObject({ status: 'declined' })
    expect(await jobsNamed('application.decided')).toHaveLength(0)
    for (const { eventId } of (await jobsNamed('article.moved')) as { eventId: string }[]) await articleMoved({ eventId })
    expect((await mailsTo(email)).at(-1)?.text).toContain('votre candidature')
  })

  it('the text alone, or the person alone', async () => {
    const editor = await aPerson({ role: 'editor' })
    const one = await confirmed()
    await decline(editor, { id: one.articleId, message: 'Pas celui-ci.' })
    expect((await applicationsList(editor, {})).ok).toBe(true)
    expect(await applicationWith(editor, one.articleId)).not.toBeNull()
    const other = await confirmed()
    const application = await applicationWith(editor, other.articleId)
    await declineApplication(editor, { id: application?.id ?? '', message: 'Pas maintenant.' })
    expect(await db().article.findUnique({ where: { id: other.articleId } })).toMatchObject({ status: 'submitted' })
    await takeSubmission(editor, { id: other.articleId })
    expect(await acceptArticle(editor, { id: other.articleId, version: 2, author: 'accept' })).toMatchObject({ ok: true })
    expect(await db().user.findUnique({ where: { email: other.email } })).toMatchObject({ role: 'contributor' })
  })
})

describe('a text that waits for nobody', () => {
  it('comes along into the space of whoever has an account', async () => {
    const [text, contributor] = [await anUnsignedText(), await aPerson()]
    expect(await takeAlong(anonymous, text)).toMatchObject({ kind: 'forbidden' })
    const taken = await takeAlong(contributor, text)
    expect(taken).toMatchObject({ ok: true })
    expect(await myArticles(contributor)).toMatchObject([{ id: taken.ok && taken.value.id, status: 'draft', title: text.title }])
    expect(await unsignedText(text.secret)).toBeNull()
  })

  it('goes thirty days after its last save, with its pictures, by the database’s clock', async () => {
    const [old, young] = [await anUnsignedText(), await anUnsignedText()]
    const file = { filename: 'p.png', bytes: await aPicture({ width: 16, height: 16, format: 'png' }) }
    await bringPicture(anonymous, { secret: old.secret, file })
    const kept = await confirmed()
    await db().unsignedText.updateMany({ where: { id: { in: [old.id, kept.id] } }, data: { savedAt: new Date(Date.now() - 31 * DAY) } })
    expect(await sweepUnsigned()).toBe(1)
    expect(await unsignedText(old.secret)).toBeNull()
    expect(await unsignedText(young.secret)).not.toBeNull()
    expect(await unsignedText(kept.secret)).toMatchObject({ state: 'received' })
    expect(await db().media.count()).toBe(0)
  })
})

it('the database itself refuses a submission without its person, and a confirmed row that still holds one', async () => {
  const { id } = await anUnsignedText({ body: aBody() })
  await expect(db().unsignedText.update({ where: { id }, data: { submittedAt: new Date() } })).rejects.toThrow()
  await expect(db().unsignedText.update({ where: { id }, data: { confirmedAt: new Date() } })).rejects.toThrow()
})
