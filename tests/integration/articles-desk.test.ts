import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { simpleParser } from 'mailparser'
import { anonymous } from '@/lib/actor'
import { articleMoved, beginCorrection, decline, deskQueue, myArticles, publishArticle, resubmit, sendBack, submitForReview, takeSubmission, unpublish, withdrawSubmission, workingText, type DeskRow } from '@/lib/articles'
import { deskQuery } from '@/lib/articles/schema'
import { db } from '@/lib/db'
import { settings } from '@/lib/env'
import { jobsNamed } from '@/tests/support/audience'
import { aPerson, anArticle, aSection } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'

useDatabase()

const query = (wishes: object = {}) => deskQuery.parse(wishes)
const counts = (queue: Awaited<ReturnType<typeof deskQueue>>) => Object.fromEntries(queue?.tabs.map(({ tab, count }) => [tab, count]) ?? [])

describe('the desk', () => {
  it('counts each tab and shows the longest waiting first', async () => {
    const [editor, author] = [await aPerson({ role: 'editor', name: 'Omar' }), await aPerson({ name: 'Aïcha' })]
    const section = await aSection()
    const [late, early] = [await anArticle({ owner: author, status: 'submitted', section, title: 'Tard' }), await anArticle({ owner: author, status: 'submitted', section, title: 'Tôt' })]
    await db().article.update({ where: { id: early.id }, data: { statusChangedAt: new Date(0) } })
    await anArticle({ owner: author, status: 'in_review', assignee: editor, section })
    await anArticle({ owner: author, status: 'changes_requested', section })
    await anArticle({ owner: author, published: true, section })
    await anArticle({ owner: author, withdrawn: true, section })
    await anArticle({ owner: author, status: 'declined', section })
    await anArticle({ owner: author, status: 'trashed', section })
    const queue = await deskQueue(editor, query())
    expect(counts(queue)).toEqual({ 'to-read': 2, 'in-review': 1, 'with-author': 1, accepted: 0, scheduled: 0, published: 1, withdrawn: 1, declined: 1, all: 7 })
    expect(queue?.rows.map(({ id }) => id)).toEqual([early.id, late.id])
    expect(queue?.rows[0]).toMatchObject({ title: 'Tôt', owner: { name: 'Aïcha', slug: author.slug }, assignee: null, version: 1, isPublic: false })
    expect((await deskQueue(editor, query({ tab: 'in-review' })))?.rows[0]).toMatchObject({ assignee: { name: 'Omar' } })
  })

  it('is for editors only', async () => {
    expect(await deskQueue(await aPerson(), query())).toBeNull()
    expect(await deskQueue(anonymous, query())).toBeNull()
    expect(await myArticles(anonymous)).toBeNull()
  })

  it('narrows by words and section; what means something to LIKE is a letter', async () => {
    const editor = await aPerson({ role: 'admin' })
    const [author, section] = [await aPerson({ name: 'Mehdi Ouazzani' }), await aSection()]
    const one = await anArticle({ owner: author, status: 'submitted', section, title: 'Gagner 100 % de temps' })
    const two = await anArticle({ status: 'submitted', title: 'Autre chose' })
    const ids = async (wishes: object) => (await deskQueue(editor, query(wishes)))?.rows.map(({ id }) => id)
    expect(await ids({ q: 'gagner temps' })).toEqual([one.id])
    expect(await ids({ q: 'ouazzani' })).toEqual([one.id])
    expect(await ids({ q: '%' })).toEqual([one.id])
    expect(await ids({ q: '_' })).toEqual([])
    expect(await ids({ section: two.sectionId })).toEqual([two.id])
    expect(await ids({ section: "x' OR 1", tab: 'nowhere', q: '\u0000', cursor: 'odd', sort: 'upwards' })).toHaveLength(2)
  })

  it('reads on by cursor, each row once', async () => {
    const [editor, owner, section] = [await aPerson({ role: 'editor' }), await aPerson(), await aSection()]
    for (let n = 0; n < 33; n += 1) await anArticle({ owner, section, status: 'submitted' })
    const seen: DeskRow[] = []
    let cursor: string | null = null
    do {
      const queue: Awaited<ReturnType<typeof deskQueue>> = await deskQueue(editor, query({ cursor }))
      seen.push(...(queue?.rows ?? []))
      cursor = queue?.next ?? null
    } while (cursor)
    expect(new Set(seen.map(({ id }) => id)).size).toBe(33)
    expect(seen).toHaveLength(33)
  })

  it('says what may be done with a text, and by whom it is seen', async () => {
    const [author, editor] = [await aPerson(), await aPerson({ role: 'editor' })]
    const { id } = await anArticle({ owner: author, status: 'in_review', assignee: editor })
    expect(await workingText(editor, id)).toMatchObject({
      editable: true, assignee: { id: editor.id },
      permissions: [{ verb: 'sendBack', needs: ['message'] }, { verb: 'decline', needs: ['message'] }, { verb: 'accept', needs: ['readiness', 'decisions', 'version'] }, { verb: 'publish', needs: ['readiness', 'decisions', 'version'] }],
    })
    expect(await workingText(author, id)).toMatchObject({ editable: false, permissions: [{ verb: 'withdraw', needs: [] }] })
    expect(await workingText(await aPerson(), id)).toBeNull()
  })

  it('keeps one’s own texts together, with what the editors said', async () => {
    const [author, editor] = [await aPerson(), await aPerson({ role: 'editor' })]
    const { id } = await anArticle({ owner: author, status: 'in_review' })
    await sendBack(editor, { id, message: 'Plus court.' })
    await anArticle()
    expect(await myArticles(author)).toMatchObject([{ id, status: 'changes_requested', message: 'Plus court.', isPublic: false }])
  })
})

describe('mail', () => {
  const outbox = () => path.join(settings().dataFolder, 'outbox')
  /** Does what waits in the queue and answers the mails, in order. */
  async function mailsSent() {
    const before = new Set(await readdir(outbox()).catch(() => []))
    const [event] = await db().event.findMany({ where: { subject: 'article' }, orderBy: { id: 'desc' }, take: 1 })
    if (event) await articleMoved({ eventId: event.id })
    const files = (await readdir(outbox()).catch(() => [])).filter((name) => !before.has(name) && name.endsWith('.eml')).sort()
    return Promise.all(files.map(async (name) => simpleParser(await readFile(path.join(outbox(), name)))))
  }
  const told = async () => (await mailsSent()).map(({ to, subject }) => [to && !Array.isArray(to) ? to.text : '', subject])

  it('tells the author of every step, and the editor of what concerns them', async () => {
    const [author, editor] = [await aPerson({ name: 'Aïcha' }), await aPerson({ name: 'Omar Tazi', role: 'editor' })]
    const { id } = await anArticle({ owner: author, title: 'Le port' })
    const version = async () => (await workingText(author, id))?.text.version ?? 0
    const submit = async () => submitForReview(author, { id, version: await version(), licence: 'on' })

    await submit()
    expect(await told()).toEqual([[author.email, 'Nous avons reçu «\u202fLe port\u202f»']])
    await takeSubmission(editor, { id })
    expect(await told()).toEqual([[author.email, '«\u202fLe port\u202f» est en relecture']])
    await sendBack(editor, { id, message: 'Citez votre source :\n\nle registre.' })
    const [asked] = await mailsSent()
    expect(asked?.text).toContain('Omar Tazi a relu')
    expect(asked?.text).toContain('le registre.')
    expect(asked?.text?.match(/https?:\/\/\S+/g)?.filter((url) => url.includes('/articles/'))).toEqual([`${settings().appUrl}/espace/articles/${id}`])
    await resubmit(author, { id, version: await version(), licence: 'on' })
    expect((await told()).map(([to]) => to).sort()).toEqual([author.email, editor.email].sort())
    await withdrawSubmission(author, { id })
    expect((await told()).map(([to]) => to).sort()).toEqual([author.email, editor.email].sort())
    await submit()
    await takeSubmission(editor, { id })
    await publishArticle(editor, { id, version: await version(), publicNote: null, slug: undefined })
    const [out] = await mailsSent()
    expect(out?.text).toContain(`${settings().appUrl}/articles/le-port`)
    await beginCorrection(author, { id, message: 'Une date.' })
    expect((await mailsSent())[0]?.text).toContain('Vous avez commencé une correction')
    await unpublish(editor, { id, message: 'À votre demande.' })
    expect((await mailsSent())[0]?.text).toContain('À votre demande.')
    expect(await jobsNamed('article.moved')).toHaveLength(10)
  })

  it('has words for a refusal, and none for editors about themselves or for the suspended', async () => {
    const [author, editor] = [await aPerson(), await aPerson({ role: 'editor' })]
    const { id } = await anArticle({ owner: author, status: 'submitted', title: 'Non retenu' })
    await decline(editor, { id, message: 'Hors sujet.' })
    expect((await mailsSent())[0]?.text).toContain('Hors sujet.')
    const own = await anArticle({ owner: editor })
    await publishArticle(editor, { id: own.id, version: 1, publicNote: null, slug: undefined })
    expect(await mailsSent()).toEqual([])
    await db().user.update({ where: { id: author.id }, data: { status: 'suspended' } })
    const other = await anArticle({ owner: author, status: 'submitted' })
    await takeSubmission(editor, { id: other.id })
    expect(await mailsSent()).toEqual([])
  })
})
