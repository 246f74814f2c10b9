import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { simpleParser } from 'mailparser'
import { beforeEach, describe, expect, it } from 'vitest'
import { articleAssigned, articleHistory, assignArticle, createLabel, decline, deleteLabel, deleteView, deskAuthors, deskBoard, deskLabels, deskQueue, deskViews, deskWorkload, editView, labelArticle, markRead, markUnread, orderViews, resubmit, saveView, sendBack, setDeadline, takeSubmission, workingText, actTogether } from '@/lib/articles'
import { queryIn, sameFilters, wordsOf } from '@/lib/articles/desk/address'
import { latenessOf } from '@/lib/articles/desk/lateness'
import { deskFilters, deskQuery, togetherSchema } from '@/lib/articles/desk/schema'
import { cli, type Person } from '@/lib/actor'
import { holdClock, inMinutes, now } from '@/lib/clock'
import { db, pool } from '@/lib/db'
import { settings } from '@/lib/env'
import { formatDateTime } from '@/lib/i18n'
import { dayOf, endOfDay, isDay } from '@/lib/i18n/days'
import { newId } from '@/lib/tokens'
import { jobsNamed } from '@/tests/support/audience'
import { aPerson, anArticle, aSection } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'

useDatabase()

const DAY = 24 * 60
let editor: Person
let other: Person
beforeEach(async () => {
  editor = await aPerson({ role: 'editor', name: 'Rachid Haddad' })
  other = await aPerson({ role: 'editor', name: 'Leïla Cherkaoui' })
})

const aSubmission = (more: Parameters<typeof anArticle>[0] = {}) => anArticle({ status: 'submitted', ...more })
const ids = async (wishes: object, who: Person = editor) => (await deskQueue(who, deskQuery.parse(wishes)))?.rows.map(({ id }) => id)
const verbs = async (id: string) => (await db().event.findMany({ where: { subjectId: id }, orderBy: { id: 'asc' } })).map(({ verb }) => verb)
const waited = (id: string, days: number) => db().article.update({ where: { id }, data: { statusChangedAt: inMinutes(-days * DAY) } })

describe('whose a text is', () => {
  it('narrows the lists; to choose from are those who have one at the desk, and who is asked for, by the name they sign with', async () => {
    const [salma, youssef] = [await aPerson({ name: 'Salma Berrada' }), await aPerson({ name: 'Youssef Amrani' })]
    const done = await aPerson({ name: 'Zineb Idrissi' })
    await anArticle({ owner: done, status: 'published' })
    const [hers] = [await aSubmission({ owner: salma }), await aSubmission({ owner: youssef })]
    await db().profile.update({ where: { userId: youssef.id }, data: { name: 'Éloi Amrani' } })
    const waiting = [{ id: youssef.id, name: 'Éloi Amrani' }, { id: salma.id, name: 'Salma Berrada' }]
    expect(await deskAuthors(editor, null)).toEqual(waiting)
    expect(await deskAuthors(editor, done.id)).toEqual([...waiting, { id: done.id, name: 'Zineb Idrissi' }])
    expect(await ids(queryIn({ auteur: salma.id }))).toEqual([hers.id])
    expect(wordsOf(deskFilters.parse({ author: salma.id }))).toMatchObject({ auteur: salma.id })
    expect(await deskAuthors(salma, null)).toBeNull()
  })

  it('may be a new version of one that readers see: its row says so', async () => {
    const { id } = await anArticle({ published: true, status: 'submitted' })
    expect((await deskQueue(editor, deskQuery.parse({})))?.rows).toMatchObject([{ id, isPublic: true, status: 'submitted' }])
  })
})

describe('who has a text', () => {
  it('is told by mail when somebody else gave it to them, and stands in the history', async () => {
    const { id } = await aSubmission({ title: 'Le port' })
    expect(await assignArticle(editor, { id, assignee: other.id, seen: null })).toMatchObject({ ok: true, value: { assignee: { name: 'Leïla Cherkaoui' } } })
    const [job] = await jobsNamed('article.assigned')
    await articleAssigned(job as { eventId: string })
    const folder = path.join(settings().dataFolder, 'outbox')
    const [file] = (await readdir(folder)).filter((name) => name.endsWith('.eml')).sort().slice(-1)
    const mail = await simpleParser(await readFile(path.join(folder, file ?? '')))
    expect(mail.subject).toBe('Rachid Haddad vous confie «\u202fLe port\u202f»')
    expect(mail.text).toContain(`${settings().appUrl}/redaction/articles/${id}`)
    expect((await articleHistory(editor, id))?.[0]).toMatchObject({ verb: 'assign', label: 'a confié le texte à Leïla Cherkaoui' })
  })

  it('is not told of what they took themselves', async () => {
    const { id } = await aSubmission()
    await assignArticle(editor, { id, assignee: editor.id, seen: null })
    expect(await jobsNamed('article.assigned')).toEqual([])
    expect(await assignArticle(editor, { id, assignee: null, seen: editor.id })).toMatchObject({ ok: true })
    expect(await verbs(id)).toEqual(['assign', 'unassign'])
  })

  it('is one of two who want it at the same moment: the other learns who', async () => {
    const { id } = await aSubmission()
    const both = await Promise.all([assignArticle(editor, { id, assignee: editor.id, seen: null }), assignArticle(other, { id, assignee: other.id, seen: null })])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    const winner = both[0].ok ? editor : other
    expect(both.find(({ ok }) => !ok)).toMatchObject({ kind: 'conflict', current: { assignee: { id: winner.id } }, message: expect.stringContaining(winner.name) })
    expect(await verbs(id)).toEqual(['assign'])
  })

  it('is named too when two press « Prendre et relire » at once', async () => {
    const { id } = await aSubmission()
    const both = await Promise.all([takeSubmission(editor, { id }), takeSubmission(other, { id })])
    const winner = both[0].ok ? editor : other
    expect(both.find(({ ok }) => !ok)).toMatchObject({ kind: 'conflict', message: expect.stringContaining(winner.name) })
  })

  it('is an editor with an account that is active', async () => {
    const { id } = await aSubmission()
    const gone = await aPerson({ role: 'editor', status: 'suspended' })
    for (const nobody of [gone, await aPerson()]) expect(await assignArticle(editor, { id, assignee: nobody.id, seen: null })).toMatchObject({ kind: 'invalid', errors: [{ path: 'assignee' }] })
  })
})

describe('a deadline', () => {
  it('is the end of a day of the magazine’s calendar', async () => {
    holdClock(new Date('2026-12-01T12:00:00Z'))
    const { id } = await aSubmission()
    const set = await setDeadline(editor, { id, deadline: '2026-12-03' })
    expect(set.ok && set.value.deadlineAt && formatDateTime(set.value.deadlineAt)).toBe('3 décembre 2026, 23\u00a0h\u00a059')
    expect((await articleHistory(editor, id))?.[0]?.label).toBe('attend la suite pour le 3 décembre 2026')
    expect(await setDeadline(editor, { id, deadline: null })).toMatchObject({ ok: true, value: { deadlineAt: null } })
    expect(await verbs(id)).toEqual(['setDeadline', 'clearDeadline'])
    // Morocco's clock is turned about the month of Ramadan.
    for (const day of ['2025-02-22', '2025-02-23', '2025-04-05', '2025-04-06', '2024-02-29']) {
      const end = endOfDay(day).getTime()
      expect([dayOf(new Date(end)), dayOf(new Date(end + 1)) > day]).toEqual([day, true])
    }
    expect(isDay('2026-02-30')).toBe(false)
  })

  it('is not moved into the past, also not by an editor in a hurry', async () => {
    holdClock(new Date('2026-12-01T12:00:00Z'))
    const { id } = await aSubmission()
    expect(await setDeadline(editor, { id, deadline: '2026-12-01' })).toMatchObject({ ok: true })
    expect(await setDeadline(editor, { id, deadline: '2026-11-30' })).toMatchObject({ kind: 'invalid', errors: [{ path: 'deadline', message: 'Le 30 novembre 2026 est passé\u202f: choisissez aujourd’hui ou un jour à venir.' }] })
    holdClock(new Date('2026-12-05T12:00:00Z'))
    // What passed by itself may stay as it is.
    expect(await setDeadline(editor, { id, deadline: '2026-12-01' })).toMatchObject({ ok: true })
  })
})

describe('labels', () => {
  it('are put on and taken off without touching what another editor put on', async () => {
    const { id, ownerId } = await aSubmission()
    const label = async (name: string) => { const made = await createLabel(editor, { name, colour: 'plum' }); if (!made.ok) throw new Error(made.kind); return made.value.id }
    const [dossier, une] = [await label('Dossier'), await label('À la une')]
    await Promise.all([labelArticle(editor, { id, add: [dossier], remove: [] }), labelArticle(other, { id, add: [une], remove: [] })])
    expect((await deskQueue(editor, deskQuery.parse({})))?.rows[0]?.labels.map(({ name }) => name)).toEqual(['À la une', 'Dossier'])
    expect(await ids({ label: une })).toEqual([id])
    await labelArticle(editor, { id, add: [], remove: [dossier] })
    expect(await deskLabels(editor)).toMatchObject([{ name: 'À la une', texts: 1 }, { name: 'Dossier', texts: 0 }])
    await deleteLabel(editor, { id: une })
    expect(await labelArticle(editor, { id, add: [une], remove: [] })).toMatchObject({ kind: 'invalid' })
    const author: Person = { kind: 'person', id: ownerId, name: '', role: 'contributor' }
    expect((await articleHistory(author, id))?.map(({ verb }) => verb)).toEqual([])
    expect((await articleHistory(editor, id))?.map(({ verb }) => verb)).toEqual(['unlabel', 'label', 'label'])
  })

  it('have one name each, whatever its case', async () => {
    await createLabel(editor, { name: 'Dossier', colour: 'plum' })
    expect(await createLabel(editor, { name: 'DOSSIER', colour: 'sea' })).toMatchObject({ kind: 'invalid', errors: [{ path: 'name' }] })
  })
})

describe('unread', () => {
  it('is each editor’s own, until they open the text, and again after its next change of state', async () => {
    const author = await aPerson()
    const { id } = await aSubmission({ owner: author })
    await markRead(editor, { id })
    expect([await ids({ unread: true }), await ids({ unread: true }, other)]).toEqual([[], [id]])
    await takeSubmission(editor, { id })
    await sendBack(editor, { id, message: 'La fin.' })
    expect(await ids({ unread: true, tab: 'with-author' })).toEqual([])
    await resubmit(author, { id, version: (await workingText(author, id))?.text.version ?? 0, licence: 'on' })
    expect(await ids({ unread: true })).toEqual([id])
    await markRead(editor, { id })
    await markUnread(editor, { id })
    expect(await ids({ unread: true })).toEqual([id])
  })
})

describe('the filters', () => {
  it('find by who has it, by age and by deadline, and the counts follow', async () => {
    const section = await aSection()
    const [mine, free, hers] = [await aSubmission({ section, assignee: editor, title: 'Étés brûlants' }), await aSubmission({ section }), await aSubmission({ section, assignee: other })]
    await waited(mine.id, 6)
    await waited(free.id, 2)
    await db().article.update({ where: { id: hers.id }, data: { deadlineAt: inMinutes(-5) } })
    await db().article.update({ where: { id: free.id }, data: { deadlineAt: inMinutes(2 * DAY) } })
    expect(await ids({ assignee: 'me' })).toEqual([mine.id])
    expect(await ids({ assignee: 'me' }, other)).toEqual([hers.id])
    expect(await ids({ assignee: 'nobody' })).toEqual([free.id])
    expect(await ids({ assignee: other.id })).toEqual([hers.id])
    expect(await ids({ age: 5 })).toEqual([mine.id])
    expect(await ids({ deadline: 'late' })).toEqual([hers.id])
    expect(await ids({ deadline: 'week' })).toEqual([free.id])
    expect(await ids({ deadline: 'none' })).toEqual([mine.id])
    expect(await ids({ author: free.ownerId })).toEqual([free.id])
    expect(await ids({ q: 'etes' })).toEqual([mine.id])
    expect(await ids({ sort: 'deadline' })).toEqual([hers.id, free.id, mine.id])
    expect(await ids({ sort: 'newest' })).toEqual([hers.id, free.id, mine.id])
    const queue = await deskQueue(editor, deskQuery.parse({ assignee: 'me' }))
    expect(queue?.tabs.find(({ tab }) => tab === 'to-read')?.count).toBe(1)
  })

  it('read on by deadline, each row once, those without one last', async () => {
    for (let n = 0; n < 64; n += 1) {
      const { id } = await aSubmission()
      if (n % 2) await db().article.update({ where: { id }, data: { deadlineAt: inMinutes(Math.floor(n / 8) * DAY) } })
    }
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const queue: Awaited<ReturnType<typeof deskQueue>> = await deskQueue(editor, deskQuery.parse({ sort: 'deadline', cursor }))
      seen.push(...(queue?.rows.map(({ id }) => id) ?? []))
      cursor = queue?.next ?? null
    } while (cursor)
    expect([seen.length, new Set(seen).size]).toEqual([64, 64])
  })

  it('say the same in an address', () => {
    const filters = deskFilters.parse({ tab: 'in-review', q: 'port', assignee: 'nobody', age: 3, deadline: 'week', unread: true, sort: 'deadline' })
    const words = Object.fromEntries(Object.entries(wordsOf(filters)).filter((entry): entry is [string, string] => entry[1] !== null))
    expect(words).toEqual({ onglet: 'in-review', q: 'port', charge: 'personne', age: '3', echeance: 'semaine', nonlus: 'oui', tri: 'deadline' })
    expect(sameFilters(queryIn(words), filters)).toBe(true)
    expect(queryIn({ charge: "x' OR 1", age: '-1', echeance: 'hier', etiquette: '1' })).toMatchObject({ assignee: null, age: null, deadline: null, label: null })
  })

  it('call late what waits too long or whose deadline passed', () => {
    const at = now()
    const since = (days: number) => new Date(at.getTime() - days * DAY * 60_000)
    expect(latenessOf({ status: 'submitted', since: since(3), deadlineAt: null }, at, 3)).toEqual({ due: false, waiting: true })
    expect(latenessOf({ status: 'submitted', since: since(2), deadlineAt: null }, at, 3)).toEqual({ due: false, waiting: false })
    expect(latenessOf({ status: 'changes_requested', since: since(9), deadlineAt: null }, at, 3)).toEqual({ due: false, waiting: false })
    expect(latenessOf({ status: 'changes_requested', since: since(9), deadlineAt: since(1) }, at, 3)).toEqual({ due: true, waiting: false })
    expect(latenessOf({ status: 'published', since: since(9), deadlineAt: since(1) }, at, 3)).toEqual({ due: false, waiting: false })
  })
})

describe('views', () => {
  const kept = async (who: Person, name: string, filters: object, shared = false) => {
    const made = await saveView(who, { name, shared, filters: deskFilters.parse(filters) })
    if (!made.ok) throw new Error(made.kind)
    return made.value.id
  }

  it('are one’s own or everybody’s, each with its count for whoever looks, in the order they want', async () => {
    await aSubmission({ assignee: other })
    const [own, shared] = [await kept(editor, 'À moi', { assignee: 'nobody' }), await kept(editor, 'En cours', { assignee: 'me' }, true)]
    expect((await deskViews(editor))?.map(({ name, count, mine }) => [name, count, mine])).toEqual([['À moi', 0, true], ['En cours', 0, true]])
    expect((await deskViews(other))?.map(({ name, count, mine }) => [name, count, mine])).toEqual([['En cours', 1, false]])
    expect(await orderViews(editor, { ids: [shared, own] })).toMatchObject({ ok: true })
    expect((await deskViews(editor))?.map(({ id }) => id)).toEqual([shared, own])
    expect(await orderViews(editor, { ids: [shared] })).toMatchObject({ kind: 'conflict' })
    expect(await editView(other, { id: own, name: 'Vol', shared: true })).toMatchObject({ kind: 'not-found' })
    expect(await deleteView(other, { id: shared })).toMatchObject({ kind: 'forbidden' })
    expect(await editView(editor, { id: shared, name: 'En main', shared: true })).toMatchObject({ ok: true })
    expect(await deleteView(editor, { id: own })).toMatchObject({ ok: true })
    expect((await deskViews(editor))?.map(({ name }) => name)).toEqual(['En main'])
  })

  it('of another version mean what they can', async () => {
    await db().deskView.create({ data: { id: (await aSubmission()).id, name: 'Vieille', ownerId: editor.id, filters: { tab: 'gone', assignee: 7, later: true } } })
    expect((await deskViews(editor))?.[0]).toMatchObject({ count: 1, filters: { tab: 'to-read', assignee: null } })
  })
})

describe('several at once', () => {
  const seen = (rows: { id: string }[]) => rows.map(({ id }) => ({ id, since: new Date(0), assignee: null }))
  const asSeen = async (rows: { id: string }[]) => (await db().article.findMany({ where: { id: { in: rows.map(({ id }) => id) } }, orderBy: { id: 'asc' } })).map((row) => ({ id: row.id, since: row.statusChangedAt, assignee: row.assigneeId }))

  it('does each that can be done and names each that cannot, with why', async () => {
    const [a, b, c] = [await aSubmission({ title: 'Un' }), await aSubmission({ title: 'Deux' }), await aSubmission({ title: 'Trois' })]
    const before = await asSeen([a, b, c])
    await decline(other, { id: b.id, message: 'Hors sujet.' })
    await assignArticle(other, { id: c.id, assignee: other.id, seen: null })
    const declined = await actTogether(editor, { act: 'decline', message: 'Merci, mais non.', text: before })
    expect(declined).toMatchObject({ ok: true, value: { done: 2, left: [{ id: b.id, title: 'Deux', why: 'ce texte a changé d’état depuis que vous l’avez vu\u202f; rien n’a été fait.' }] } })
    expect(await verbs(a.id)).toEqual(['decline'])
    expect(await verbs(b.id)).toEqual(['decline'])
    expect(await actTogether(editor, { act: 'assign', assignee: editor.id, text: before })).toMatchObject({ value: { done: 2, left: [{ id: c.id, why: expect.stringContaining('Leïla Cherkaoui') }] } })
  })

  it('labels, dates, marks and takes', async () => {
    const rows = [await aSubmission(), await aSubmission()]
    const label = await createLabel(editor, { name: 'Juin', colour: 'sea' })
    const labelId = label.ok ? label.value.id : ''
    const text = seen(rows)
    expect(await actTogether(editor, { act: 'label', label: labelId, text })).toMatchObject({ value: { done: 2, left: [] } })
    expect(await actTogether(editor, { act: 'unlabel', label: labelId, text: text.slice(0, 1) })).toMatchObject({ value: { done: 1 } })
    expect(await actTogether(editor, { act: 'deadline', deadline: '2099-01-01', text })).toMatchObject({ value: { done: 2 } })
    expect(await actTogether(editor, { act: 'deadline', deadline: '2001-01-01', text })).toMatchObject({ value: { done: 0, left: [{ why: expect.stringContaining('est passé') }, {}] } })
    expect(await actTogether(editor, { act: 'read', text })).toMatchObject({ value: { done: 2 } })
    expect(await ids({ unread: true })).toEqual([])
    expect(await actTogether(editor, { act: 'unread', text })).toMatchObject({ value: { done: 2 } })
    expect(await actTogether(editor, { act: 'take', text: await asSeen(rows) })).toMatchObject({ value: { done: 2, left: [] } })
    expect(await ids({ tab: 'in-review', assignee: 'me' })).toHaveLength(2)
  })

  it('comes in as words of a form', () => {
    const id = '019d0000-0000-7000-8000-000000000001'
    expect(togetherSchema.parse({ act: 'assign', assignee: '', text: [`${id}~2026-12-01T10:00:00.000Z~`] })).toEqual({ act: 'assign', assignee: null, text: [{ id, since: new Date('2026-12-01T10:00:00Z'), assignee: null }] })
    expect(togetherSchema.safeParse({ act: 'decline', message: '', text: [`${id}~2026-12-01T10:00:00.000Z~`] }).success).toBe(false)
    expect(togetherSchema.safeParse({ act: 'take', text: ['tout'] }).success).toBe(false)
  })
})

describe('the board', () => {
  it('has a column a state, each card with where this editor may move it', async () => {
    const [one, two] = [await aSubmission(), await anArticle({ status: 'in_review', assignee: editor })]
    await db().article.update({ where: { id: (await anArticle({ status: 'accepted' })).id }, data: { status: 'scheduled', scheduledFor: inMinutes(DAY) } })
    const board = await deskBoard(editor, deskFilters.parse({}))
    expect(board?.map(({ tab, count, rows }) => [tab, count, rows.length])).toEqual([['to-read', 1, 1], ['in-review', 1, 1], ['with-author', 0, 0], ['accepted', 0, 0], ['scheduled', 1, 1]])
    expect(board?.[0]?.rows[0]).toMatchObject({ id: one.id, moves: [{ verb: 'take', to: 'in_review' }, { verb: 'decline', to: 'declined' }] })
    expect(board?.[1]?.rows[0]?.moves.map(({ to }) => to)).toEqual(['changes_requested', 'declined', 'accepted', 'published'])
    expect((await deskBoard(editor, deskFilters.parse({ assignee: 'me' })))?.map(({ rows }) => rows.map(({ id }) => id))).toEqual([[], [two.id], [], [], []])
  })

  it('counts who has how much, and how much of it is late', async () => {
    await anArticle({ status: 'in_review', assignee: editor })
    await waited((await anArticle({ status: 'in_review', assignee: editor })).id, 4)
    await aSubmission()
    const loads = await deskWorkload(other)
    expect(loads?.map(({ editor: who, total, late }) => [who?.name ?? null, total, late])).toEqual([['Rachid Haddad', 2, 1], ['Leïla Cherkaoui', 0, 0], [null, 1, 0]])
    expect(loads?.[0]?.counts).toMatchObject({ 'in-review': 2, 'to-read': 0 })
    expect(await deskQueue(cli, deskQuery.parse({ unread: true, assignee: 'me' }))).toMatchObject({ total: 0 })
  })
})

describe('the database', () => {
  it('holds what Prisma’s schema cannot say', async () => {
    const { rows } = await pool().query<{ name: string }>(`SELECT indexname AS name FROM pg_indexes WHERE schemaname = 'public'`)
    expect(rows.map(({ name }) => name)).toEqual(expect.arrayContaining(['Article_desk_idx', 'Article_deadline_idx', 'Article_assignee_idx', 'Revision_section_idx', 'Revision_plain_title_idx']))
    await expect(db().label.create({ data: { id: newId(), name: '', colour: 'sea' } })).rejects.toThrow('Label_name_check')
    await expect(db().deskView.create({ data: { id: newId(), name: 'x'.repeat(61), filters: {}, ownerId: editor.id } })).rejects.toThrow('DeskView_name_check')
  })

  it('counts every tab from one index, without reading a row', async () => {
    await pool().query('VACUUM ANALYZE "Article"')
    const client = await pool().connect()
    try {
      await client.query('BEGIN; SET LOCAL enable_seqscan = off; SET LOCAL enable_bitmapscan = off')
      const plan = await client.query<{ 'QUERY PLAN': string }>(`EXPLAIN SELECT a.status, a."publishedRevisionId" IS NOT NULL AND a."withdrawnAt" IS NULL, a."withdrawnAt" IS NOT NULL, count(*) FROM "Article" a WHERE a.status <> 'trashed' AND a."assigneeId" IS NULL AND a."deadlineAt" < now() GROUP BY 1, 2, 3`)
      expect(plan.rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('Index Only Scan using "Article_desk_idx"')
    } finally {
      await client.query('ROLLBACK')
      client.release()
    }
  })
})
