import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { simpleParser } from 'mailparser'
import { beforeEach, describe, expect, it } from 'vitest'
import { anonymous } from '@/lib/actor'
import { approvalInput, approvePreview, articleHistory, leavePreviewNote, noteWritten, passNoteOn, previewApproved, previewBehind, previewNoteInput, previewShared, previewsOf, publishArticle, renewPreview, revokePreview, saveText, sharePreview, threadsOf } from '@/lib/articles'
import { sharePreviewInput } from '@/lib/articles/previews/schema'
import { holdClock } from '@/lib/clock'
import { db, pool } from '@/lib/db'
import { settings } from '@/lib/env'
import { newToken } from '@/lib/tokens'
import { jobsNamed } from '../support/audience'
import { aBody } from '../support/builders'
import { useDatabase } from '../support/database'
import { aReview } from '../support/notes'
import { aPreview, digestBehind } from '../support/previews'

useDatabase()

const DAY = 86_400_000
const later = (days: number) => holdClock(new Date(Date.now() + days * DAY))
const signed = { name: 'Maître Benali', remark: null }

/** The editor writes in the text. */
async function rewrite(review: Awaited<ReturnType<typeof aReview>>, beginning = 'Tout autre chose.') {
  const { workingRevision } = await db().article.findUniqueOrThrow({ where: { id: review.id }, include: { workingRevision: true } })
  const saved = await saveText(review.editor, { id: review.id, version: workingRevision?.version ?? 0, title: workingRevision?.title ?? '', standfirst: 'Un chapô.', sectionId: workingRevision?.sectionId ?? null, tags: [], body: aBody(beginning), hero: null })
  if (!saved.ok) throw new Error(saved.kind)
  return saved.value.version
}

describe('a preview link', () => {
  it('opens the text in work as it stands, and only its hash is kept', async () => {
    const review = await aReview()
    const { token, address } = await aPreview({ by: review.editor, article: review.id })
    expect(address).toBe(`${settings().appUrl}/apercu/${token}`)
    expect(Buffer.from(token, 'base64url').length).toBeGreaterThanOrEqual(16)
    expect(await previewBehind(token)).toMatchObject({ article: { title: 'Le port' }, version: 1, link: { label: 'Me Benali, avocate', mayNote: true, mayApprove: true } })
    const { rows } = await pool().query<{ row: string }>('SELECT to_jsonb(l)::text || (SELECT string_agg(e.data::text, $1) FROM "Event" e) AS row FROM "PreviewLink" l', [''])
    expect(rows[0]?.row).not.toContain(token)
    expect(JSON.stringify(await jobsNamed('preview.shared'))).not.toContain(token)
    await rewrite(review)
    expect(await previewBehind(token)).toMatchObject({ version: 2 })
  })

  it('opens nothing when it was guessed, has expired, was revoked, or its text thrown away', async () => {
    const { editor, id } = await aReview()
    const links = await Promise.all([1, 2, 3].map(() => aPreview({ by: editor, article: id })))
    const [expired, revoked, trashed] = links
    for (const guess of ['', 'x', newToken(), '../../etc/passwd', '\u0000', `${expired?.token} `]) expect(await previewBehind(guess)).toBeNull()
    expect(await revokePreview(editor, { article: id, link: revoked?.link ?? '' })).toMatchObject({ ok: true })
    expect(await previewBehind(revoked?.token ?? '')).toBeNull()
    later(7.1)
    expect(await previewBehind(expired?.token ?? '')).toBeNull()
    for (const { answer } of links) {
      expect(await leavePreviewNote(anonymous, { ...answer, passage: null, name: 'Me', body: 'Trop tard.' })).toMatchObject({ kind: 'not-found' })
      expect(await approvePreview(anonymous, { ...answer, ...signed })).toMatchObject({ kind: 'not-found' })
    }
    holdClock(null)
    await db().article.update({ where: { id }, data: { status: 'trashed' } })
    expect(await previewBehind(trashed?.token ?? '')).toBeNull()
    expect(await leavePreviewNote(anonymous, { ...(trashed?.answer ?? { jeton: '', lu: '' }), passage: null, name: 'Me', body: 'Trop tard.' })).toMatchObject({ kind: 'not-found' })
    expect(await approvePreview(anonymous, { ...(trashed?.answer ?? { jeton: '', lu: '' }), ...signed })).toMatchObject({ kind: 'not-found' })
  })

  it('lives on when it is renewed, also after it expired; a revoked one stays dead', async () => {
    const { editor, id } = await aReview()
    const { link, token } = await aPreview({ by: editor, article: id, days: 1 })
    later(2)
    expect(await renewPreview(editor, { article: id, link, days: 3 })).toMatchObject({ ok: true })
    expect(await previewBehind(token)).not.toBeNull()
    await revokePreview(editor, { article: id, link })
    expect(await renewPreview(editor, { article: id, link, days: 3 })).toMatchObject({ kind: 'conflict' })
    expect(await previewBehind(token)).toBeNull()
  })

  it('of its author only lets read, and is theirs and the editors’ to see', async () => {
    const { author, colleague, editor, id } = await aReview()
    for (const wish of [{ mayNote: true }, { mayApprove: true }, { email: 'ami@exemple.ma' }]) {
      expect(await sharePreview(author, { article: id, label: 'Un ami', days: 7, mayNote: false, mayApprove: false, email: null, ...wish })).toMatchObject({ kind: 'forbidden' })
    }
    const { answer } = await aPreview({ by: author, article: id, label: 'Un ami' })
    await aPreview({ by: editor, article: id, label: 'Me Benali' })
    expect((await previewsOf(author, id))?.links.map(({ label }) => label)).toEqual(['Un ami'])
    expect((await previewsOf(editor, id))?.links.map(({ label }) => label)).toEqual(['Me Benali', 'Un ami'])
    expect(await previewsOf(colleague, id)).toBeNull()
    expect(await leavePreviewNote(anonymous, { ...answer, passage: null, name: 'Ami', body: 'Joli.' })).toMatchObject({ kind: 'forbidden' })
    expect(await approvePreview(anonymous, { ...answer, ...signed })).toMatchObject({ kind: 'forbidden' })
  })

  it('is mailed by a job that is given an id only; the address is forgotten once the mail has left', async () => {
    const { editor, id } = await aReview()
    const { link, token } = await aPreview({ by: editor, article: id, email: 'benali@cabinet.example' })
    expect(await jobsNamed('preview.shared')).toEqual([{ linkId: link }])
    await previewShared({ linkId: link })
    await previewShared({ linkId: link })
    const mails = await mailsTo('benali@cabinet.example')
    expect(mails).toHaveLength(1)
    expect(mails[0]?.text).toContain(`/apercu/${token}`)
    expect(mails[0]?.replyTo?.text).toBe(editor.email)
    expect(await db().previewLink.findUniqueOrThrow({ where: { id: link }, omit: { email: false } })).toMatchObject({ email: null, mailedAt: expect.any(Date) })
  })
})

describe('a note from outside', () => {
  it('goes to the editors, says by whom and about which passage, and then to the author where an editor passes it on', async () => {
    const { author, editor, id } = await aReview()
    const { answer } = await aPreview({ by: editor, article: id })
    const left = await leavePreviewNote(anonymous, { ...answer, passage: 1, name: 'Maître Benali', body: 'Cette phrase est diffamatoire.' })
    if (!left.ok) throw new Error(left.kind)
    expect(await threadsOf(author, id)).toMatchObject({ threads: [] })
    expect(await threadsOf(editor, id)).toMatchObject({ threads: [{ kind: 'editors', outside: true, quote: 'Voici le début.', notes: [{ author: { id: null, name: 'Maître Benali', role: 'outside' }, body: 'Cette phrase est diffamatoire.' }] }] })
    expect((await previewsOf(editor, id))?.links[0]?.notes).toMatchObject([{ name: 'Maître Benali', passedOn: false }])

    const [job] = (await jobsNamed('note.written')) as { noteId: string }[]
    await noteWritten(job ?? { noteId: '' })
    expect((await mailsTo(editor.email)).at(-1)?.text).toContain('Cette phrase est diffamatoire.')
    expect(await mailsTo(author.email)).toEqual([])

    expect(await passNoteOn(editor, { article: id, thread: left.value.thread })).toMatchObject({ ok: true })
    expect(await threadsOf(author, id)).toMatchObject({ threads: [{ kind: 'passage', outside: true }] })
    await noteWritten(job ?? { noteId: '' })
    expect((await mailsTo(author.email)).at(-1)?.text).toContain('Cette phrase est diffamatoire.')
  })

  it('is one however often it is sent at once, and holds nothing up', async () => {
    const { editor, id } = await aReview()
    const { answer } = await aPreview({ by: editor, article: id })
    const words = { ...answer, passage: 2, name: 'Me Benali', body: 'Une source ?' }
    const answers = await Promise.all(Array.from({ length: 5 }, () => leavePreviewNote(anonymous, words)))
    expect(answers.every(({ ok }) => ok)).toBe(true)
    expect(await db().noteThread.count()).toBe(1)
    expect(await publishArticle(editor, { id, version: 1, publicNote: null, slug: undefined })).toMatchObject({ ok: true })
  })

  it('names a passage of the text that was read, not of another', async () => {
    const review = await aReview()
    const { token, answer } = await aPreview({ by: review.editor, article: review.id })
    await rewrite(review)
    const words = { passage: 1, name: 'Me Benali', body: 'Une source ?' }
    expect(await leavePreviewNote(anonymous, { ...answer, ...words })).toMatchObject({ kind: 'invalid', errors: [{ path: 'passage' }] })
    expect(await leavePreviewNote(anonymous, { jeton: token, lu: await digestBehind(token), ...words, passage: 99 })).toMatchObject({ kind: 'invalid', errors: [{ path: 'passage' }] })
    expect(await leavePreviewNote(anonymous, { ...answer, ...words, passage: null })).toMatchObject({ ok: true })
    expect(await leavePreviewNote(anonymous, { jeton: token, lu: await digestBehind(token), ...words })).toMatchObject({ ok: true })
  })
})

describe('« Relu et approuvé »', () => {
  it('names exactly the text that was read, which stays readable; the editor sees when it has changed since', async () => {
    const review = await aReview()
    const { editor, id } = review
    const { answer, link } = await aPreview({ by: editor, article: id })
    expect((await previewsOf(editor, id))?.missing).toEqual([{ label: 'Me Benali, avocate', why: 'none' }])
    expect(await approvePreview(anonymous, { ...answer, name: 'Maître Benali', remark: 'Rien à redire.' })).toMatchObject({ ok: true, value: { version: 1 } })
    expect(await previewsOf(editor, id)).toMatchObject({ missing: [], links: [{ id: link, approvals: [{ name: 'Maître Benali', remark: 'Rien à redire.', version: 1, revision: 1, changedSince: false }] }] })
    expect(await db().event.findFirst({ where: { verb: 'approvePreview' } })).toMatchObject({ subjectId: link, data: { article: id, name: 'Maître Benali', version: 1, revision: 1 } })
    // It is told as what was approved, not as what readers see.
    expect((await articleHistory(editor, id))?.find(({ verb }) => verb === 'approvePreview')?.changes).toEqual([{ what: 'Texte approuvé', before: null, after: 'Révision 1' }])

    const version = await rewrite(review)
    expect(version).toBeGreaterThan(1)
    expect(await previewsOf(editor, id)).toMatchObject({ missing: [{ why: 'older' }], links: [{ approvals: [{ changedSince: true }] }] })
    const approval = await db().previewApproval.findFirstOrThrow({ include: { revision: true } })
    expect(approval.revision).toMatchObject({ number: 1, version: 1, body: aBody() })
    expect(approval.revision.frozenAt).not.toBeNull()
  })

  it('refuses a text that has changed since it was read, and takes the new one', async () => {
    const review = await aReview()
    const { token, answer } = await aPreview({ by: review.editor, article: review.id })
    await rewrite(review)
    expect(await approvePreview(anonymous, { ...answer, ...signed })).toMatchObject({ kind: 'invalid', errors: [{ path: '', message: expect.stringContaining('Le texte a changé') }] })
    expect(await db().previewApproval.count()).toBe(0)
    expect(await approvePreview(anonymous, { jeton: token, lu: await digestBehind(token), ...signed })).toMatchObject({ ok: true })
  })

  it('is one, however often the button is pressed; another person’s is another', async () => {
    const { editor, id } = await aReview()
    const { answer } = await aPreview({ by: editor, article: id })
    const answers = await Promise.all(Array.from({ length: 5 }, () => approvePreview(anonymous, { ...answer, ...signed })))
    expect(answers.every(({ ok }) => ok)).toBe(true)
    expect(await db().previewApproval.count()).toBe(1)
    expect(await jobsNamed('preview.approved')).toHaveLength(1)
    expect(await approvePreview(anonymous, { ...answer, name: 'Sa collaboratrice', remark: null })).toMatchObject({ ok: true })
    expect(await db().previewApproval.count()).toBe(2)
  })

  it('goes with notes at the same moment without either waiting for ever', async () => {
    const { editor, id } = await aReview()
    const { answer } = await aPreview({ by: editor, article: id })
    const answers = await Promise.all(Array.from({ length: 6 }, (_, n) => (n % 2 ? approvePreview(anonymous, { ...answer, name: `Lecteur ${n}`, remark: null }) : leavePreviewNote(anonymous, { ...answer, passage: null, name: `Lecteur ${n}`, body: 'Bien.' }))))
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, true, true, true])
  })

  it('is never changed nor deleted, and goes with its article', async () => {
    const { editor, id } = await aReview()
    const { answer } = await aPreview({ by: editor, article: id })
    await approvePreview(anonymous, { ...answer, ...signed })
    await expect(pool().query(`UPDATE "PreviewApproval" SET name = 'Autre'`)).rejects.toThrow('append-only')
    await expect(pool().query(`DELETE FROM "PreviewApproval"`)).rejects.toThrow('append-only')
    await db().article.delete({ where: { id } })
    expect(await db().previewApproval.count()).toBe(0)
  })

  it('is told by mail to the editor who has the text and to whoever asked, whatever name was typed', async () => {
    const { admin, editor, id } = await aReview()
    const { answer } = await aPreview({ by: admin, article: id })
    const hostile = approvalInput.parse({ ...answer, name: '<b>Bcc: tous@exemple.ma</b> "Me"', remark: '<img src=x onerror=alert(1)>\r\nBcc: x@y.z' })
    expect(await approvePreview(anonymous, hostile)).toMatchObject({ ok: true })
    const [job] = (await jobsNamed('preview.approved')) as { approvalId: string }[]
    await previewApproved(job ?? { approvalId: '' })
    for (const { email } of [admin, editor]) {
      const mail = (await mailsTo(email)).at(-1)
      expect(mail?.subject).toContain('a relu et approuvé')
      expect(mail?.html).not.toMatch(/<img src=x|<b>Bcc/)
      expect(mail?.bcc).toBeUndefined()
    }
  })

  it('takes no name that is none', () => {
    const answer = { jeton: 'x', lu: '0'.repeat(32) }
    for (const name of [undefined, '', '   ', '\u0007', 'a\u202eb', 'x'.repeat(81)]) expect(approvalInput.safeParse({ ...answer, name }).success, String(name)).toBe(false)
    for (const lu of ['', 'x', '0'.repeat(31), `${'0'.repeat(31)}G`]) expect(approvalInput.safeParse({ jeton: 'x', lu, name: 'Me' }).success).toBe(false)
    expect(previewNoteInput.safeParse({ ...answer, name: 'Me', body: 'Bien.', passage: '-1' }).success).toBe(false)
    expect(sharePreviewInput.safeParse({ article: crypto.randomUUID(), label: 'Me', days: '8' }).success).toBe(false)
  })
})

let seen = new Set<string>()
const outbox = () => path.join(settings().dataFolder, 'outbox')
beforeEach(async () => {
  seen = new Set(await readdir(outbox()).catch(() => []))
})
async function mailsTo(address: string) {
  const files = (await readdir(outbox()).catch(() => [])).filter((name) => !seen.has(name) && name.endsWith('.eml')).sort()
  const mails = await Promise.all(files.map(async (name) => simpleParser(await readFile(path.join(outbox(), name)))))
  return mails.filter(({ to }) => to && !Array.isArray(to) && to.text === address)
}
