import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { simpleParser } from 'mailparser'
import { beforeEach, describe, expect, it } from 'vitest'
import { deleteNote, noteWritten, reply } from '@/lib/articles'
import { holdClock } from '@/lib/clock'
import { db, pool } from '@/lib/db'
import { settings } from '@/lib/env'
import { jobsNamed } from '../support/audience'
import { useDatabase } from '../support/database'
import { aReview, opened } from '../support/notes'

useDatabase()

describe('mail', () => {
  const outbox = () => path.join(settings().dataFolder, 'outbox')
  let seen: Set<string>
  beforeEach(async () => {
    seen = new Set(await readdir(outbox()).catch(() => []))
  })

  /** Does what waits in the queue, as one process after the other would, and answers the new mails. */
  async function mailsSent() {
    const jobs = (await jobsNamed('note.written')) as { noteId: string }[]
    await pool().query(`DELETE FROM pgboss.job WHERE name = 'note.written'`)
    for (const job of jobs) await noteWritten(job)
    const files = (await readdir(outbox()).catch(() => [])).filter((name) => !seen.has(name) && name.endsWith('.eml')).sort()
    files.forEach((name) => seen.add(name))
    return Promise.all(files.map(async (name) => simpleParser(await readFile(path.join(outbox(), name)))))
  }
  type Mails = Awaited<ReturnType<typeof mailsSent>>
  const receivers = (mails: Mails) => mails.map(({ to }) => (to && !Array.isArray(to) ? to.text : '')).sort()

  it('goes to the author and the editor who has the text, not to the writer, with one link to the place', async () => {
    const { author, editor, admin, id } = await aReview()
    const { thread } = await opened(admin, id)
    const mails = await mailsSent()
    expect(receivers(mails)).toEqual([author.email, editor.email].sort())
    const toAuthor = mails.find(({ to }) => to && !Array.isArray(to) && to.text === author.email)
    expect(toAuthor?.subject).toBe('Une note de Leïla Cherkaoui sur «\u202fLe port\u202f»')
    expect(toAuthor?.text).toContain('vingt-trois centres')
    expect(toAuthor?.text).toContain('D’où vient ce chiffre ?')
    expect(toAuthor?.text?.match(/https?:\/\/\S+/g)?.filter((url) => url.includes('/articles/'))).toEqual([`${settings().appUrl}/espace/articles/${id}#note-${thread}`])
    expect(JSON.stringify(mails.map(({ text }) => text))).toContain(`/redaction/articles/${id}#note-${thread}`)
  })

  it('escapes what was written, and a line break stays out of the subject', async () => {
    const { author, id } = await aReview()
    await opened(author, id, { body: '<script>alert(1)</script>' })
    const [mail] = await mailsSent()
    expect(mail?.html).not.toContain('<script>alert')
    expect(mail?.text).toContain('<script>alert(1)</script>')
  })

  it('names somebody whose account is gone by then as the thread does', async () => {
    const { author, admin, id } = await aReview()
    await opened(admin, id)
    await db().user.delete({ where: { id: admin.id } })
    const mail = (await mailsSent()).find(({ to }) => to && !Array.isArray(to) && to.text === author.email)
    expect(mail?.subject).toBe('Une note de Une personne partie sur «\u202fLe port\u202f»')
    expect(mail?.text).toContain('Une personne partie')
  })

  it('of the editors’ threads goes to editors only, whoever owns the text and whoever wrote in it', async () => {
    const { editor, admin, id } = await aReview()
    const { thread } = await opened(editor, id, { kind: 'editors', mentions: [admin.id] })
    await db().note.update({ where: { id: (await db().note.findFirstOrThrow()).id }, data: { mentions: [admin.id, (await db().article.findUniqueOrThrow({ where: { id } })).ownerId] } })
    expect(receivers(await mailsSent())).toEqual([admin.email])
    await db().user.update({ where: { id: editor.id }, data: { role: 'contributor' } })
    await reply(admin, { article: id, thread, body: 'Oui.', mentions: [] })
    expect(receivers(await mailsSent())).toEqual([])
  })

  it('somebody who is called gets it, and is told so', async () => {
    const { author, editor, admin, id } = await aReview()
    await opened(author, id, { mentions: [admin.id] })
    const mails = await mailsSent()
    expect(receivers(mails)).toEqual([admin.email, editor.email].sort())
    expect(mails.find(({ to }) => to && !Array.isArray(to) && to.text === admin.email)?.subject).toContain('vous appelle')
  })

  it('is one per person and thread in ten minutes; the rest comes together when they are over', async () => {
    const { author, editor, id } = await aReview()
    holdClock(new Date('2026-11-25T10:00:00Z'))
    const { thread } = await opened(editor, id)
    expect(receivers(await mailsSent())).toEqual([author.email])
    for (const body of ['Et la date ?', 'Et le lieu ?', 'Et le nom ?']) await reply(editor, { article: id, thread, body, mentions: [] })
    expect(await mailsSent()).toEqual([])
    const { rows } = await pool().query<{ wait: number }>(`SELECT extract(epoch FROM start_after - created_on)::int AS wait FROM pgboss.job WHERE name = 'note.written'`)
    expect(rows.map(({ wait }) => wait)).toEqual([600, 600, 600])

    holdClock(new Date('2026-11-25T10:10:00Z'))
    const mails = await mailsSent()
    expect(receivers(mails)).toEqual([author.email])
    expect(mails[0]?.subject).toContain('3 notes')
    for (const body of ['Et la date ?', 'Et le lieu ?', 'Et le nom ?']) expect(mails[0]?.text).toContain(body)
    expect(mails[0]?.text).not.toContain('D’où vient')
    expect(await jobsNamed('note.written')).toEqual([])
  })

  it('says nothing of what its reader has answered, or what was taken back', async () => {
    const { author, editor, id } = await aReview()
    const { thread } = await opened(editor, id)
    await reply(author, { article: id, thread, body: 'Déjà répondu.', mentions: [] })
    expect(receivers(await mailsSent())).toEqual([editor.email])
    const { thread: other, note: gone } = await opened(editor, id)
    await deleteNote(editor, { article: id, thread: other, note: gone })
    expect(await mailsSent()).toEqual([])
  })

  it('is one even when two processes do the same job', async () => {
    const { author, editor, id } = await aReview()
    const { note: noteId } = await opened(editor, id)
    await pool().query(`DELETE FROM pgboss.job`)
    await Promise.all([noteWritten({ noteId }), noteWritten({ noteId }), noteWritten({ noteId })])
    expect(receivers(await mailsSent())).toEqual([author.email])
  })

  it('does not go to who is suspended', async () => {
    const { author, editor, id } = await aReview()
    await db().user.update({ where: { id: author.id }, data: { status: 'suspended' } })
    await opened(editor, id)
    expect(await mailsSent()).toEqual([])
  })
})
