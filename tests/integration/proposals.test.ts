import { describe, expect, it } from 'vitest'
import { workingText, articleHistory } from '@/lib/articles'
import { holdClock } from '@/lib/clock'
import { db, pool } from '@/lib/db'
import { endOfDay } from '@/lib/i18n'
import {
  acceptProposal, answerEditors, askAuthor, briefOf, declineProposal, myProposals, proposalQuery, proposalQueue, proposalsWaiting, readProposal, resumeProposal, takeProposal,
  withdrawProposal, writeProposal,
} from '@/lib/proposals'
import * as schema from '@/lib/proposals/schema'
import { newId } from '@/lib/tokens'
import { aPerson, jobsNamed } from '@/tests/support/audience'
import { aSection } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { inDays } from '@/tests/support/days'
import * as hostile from '@/tests/support/hostile'
import { aPitch, aProposal, typed } from '@/tests/support/proposals'

useDatabase()

const editor = (name = 'Rachid Haddad') => aPerson({ role: 'editor', name })
const stored = (id: string) => db().proposal.findUniqueOrThrow({ where: { id } })
const agreed = (id: string, version = 1) => ({ id, version, message: 'Une nuit à bord, et les chiffres du port.', deadline: inDays(25), words: 1200 })
const verbsOf = async (id: string) => (await db().event.findMany({ where: { subject: 'proposal', subjectId: id }, orderBy: [{ at: 'asc' }, { id: 'asc' }] })).map(({ verb }) => verb)

describe('a pitch', () => {
  it('is kept while it is not whole, seen by its author alone, and sent when it is', async () => {
    const [author, boss] = [await aPerson(), await editor()]
    const half = aPitch({ verb: 'keep', summary: '', words: '', deliveryOn: '' })
    expect(await writeProposal(author, half)).toMatchObject({ ok: true, value: { status: 'draft', version: 1 } })
    expect(await readProposal(boss, half.id)).toBeNull()
    expect((await proposalQueue(boss, proposalQuery.parse({})))?.rows).toEqual([])
    expect(await jobsNamed('proposal.moved')).toEqual([])

    expect(await writeProposal(author, aPitch({ id: half.id, version: '1' }))).toMatchObject({ ok: true, value: { status: 'waiting', version: 2 } })
    expect(await readProposal(boss, half.id)).toMatchObject({ status: 'waiting', expectedFrom: 'editor', pitch: { title: 'Les câbles du détroit', words: 900, deliveryOn: inDays(20) } })
    expect(await verbsOf(half.id)).toEqual(['keep', 'send'])
    expect(await jobsNamed('proposal.moved')).toHaveLength(1)
  })

  it('sent twice by the same form is one, whether in turn or at once', async () => {
    const author = await aPerson()
    const pitch = aPitch()
    const both = await Promise.all([writeProposal(author, pitch), writeProposal(author, pitch)])
    expect(both.map(({ ok }) => ok)).toEqual([true, true])
    expect(await writeProposal(author, pitch)).toMatchObject({ ok: true, value: { id: pitch.id, status: 'waiting' } })
    expect(await db().proposal.count()).toBe(1)
    expect(await jobsNamed('proposal.moved')).toHaveLength(1)
  })

  it('edited in two tabs: the second hears of the first, and may put its own in place', async () => {
    const author = await aPerson()
    const { id } = await aProposal({ author })
    await writeProposal(author, aPitch({ id, verb: 'edit', version: '1', title: 'Un titre' }))
    const second = aPitch({ id, verb: 'edit', version: '1', title: 'Un autre titre' })
    expect(await writeProposal(author, second)).toMatchObject({ kind: 'conflict', current: { version: 2 }, message: expect.stringContaining('gardé') as unknown })
    expect(await stored(id)).toMatchObject({ title: 'Un titre', version: 2 })
    expect(await writeProposal(author, { ...second, version: 2 })).toMatchObject({ ok: true, value: { version: 3 } })
  })

  it('asks for a day that is still to come and a section that is there', async () => {
    const author = await aPerson()
    expect(await writeProposal(author, aPitch({ deliveryOn: inDays(-1) }))).toMatchObject({ kind: 'invalid', errors: [{ path: 'deliveryOn' }] })
    expect(await writeProposal(author, aPitch({ deliveryOn: inDays(0) }))).toMatchObject({ ok: true })
    expect(await writeProposal(author, aPitch({ sectionId: newId() }))).toMatchObject({ kind: 'invalid', errors: [{ path: 'sectionId' }] })
    expect(await db().proposal.count()).toBe(1)
  })

  it('under the id of somebody else’s is nobody’s', async () => {
    const [author, other] = [await aPerson(), await aPerson()]
    const { id } = await aProposal({ author })
    for (const version of ['', '1']) expect(await writeProposal(other, aPitch({ id, version, verb: 'edit', title: 'À moi' }))).toMatchObject({ kind: 'not-found' })
    expect(await stored(id)).toMatchObject({ authorId: author.id, title: 'Les câbles du détroit' })
  })

  it('taken back leaves the list of the editors, and can be written again', async () => {
    const [author, boss] = [await aPerson(), await editor()]
    const { id } = await aProposal({ author, assignee: boss })
    expect(await withdrawProposal(author, { id })).toMatchObject({ ok: true, value: { status: 'withdrawn' } })
    expect(await askAuthor(boss, { id, message: 'Encore là ?' })).toMatchObject({ kind: 'conflict' })
    expect(await resumeProposal(author, { id })).toMatchObject({ ok: true, value: { status: 'draft' } })
    expect(await readProposal(boss, id)).toBeNull()
    expect(await stored(id)).toMatchObject({ assigneeId: null })
  })

  it.each([
    ['title', hostile.control], ['title', hostile.long(201)], ['title', '  '], ['angle', hostile.reversed], ['summary', hostile.long(2001)], ['sources', hostile.long(3001)],
    ['words', '12'], ['words', '-5'], ['words', '1e3'], ['words', '999999'], ['words', ''], ['deliveryOn', '2026-02-30'], ['deliveryOn', 'demain'], ['deliveryOn', ''],
    ['sectionId', 'x'], ['id', '1 OR 1=1'], ['version', '0'], ['verb', 'accept'],
  ])('with %s %j is refused', (field, value) => {
    const refused = schema.writeProposal.safeParse(typed({ [field]: value }))
    expect([...new Set(refused.error?.issues.map(({ path }) => path[0]))]).toEqual([field])
  })

  it('keeps markup as the words it is', async () => {
    const author = await aPerson()
    const pitch = aPitch({ title: hostile.markup, words: '1 200' })
    await writeProposal(author, pitch)
    expect((await readProposal(author, pitch.id))?.pitch).toMatchObject({ title: hostile.markup, words: 1200 })
  })
})

describe('the conversation', () => {
  it('goes from question to answer in one thread, and says whose turn it is', async () => {
    const [author, boss] = [await aPerson({ name: 'Salma' }), await editor('Rachid')]
    const { id } = await aProposal({ author })
    expect(await askAuthor(boss, { id, message: 'Qui vous a laissé monter à bord ?' })).toMatchObject({ ok: true, value: { status: 'asked' } })
    expect(await proposalsWaiting(author)).toEqual({ editors: 0, own: 1 })
    expect(await myProposals(author)).toMatchObject([{ id, expectedFrom: 'author', message: 'Qui vous a laissé monter à bord ?' }])
    expect(await answerEditors(author, { id, message: 'La compagnie, par écrit.' })).toMatchObject({ ok: true, value: { status: 'waiting' } })
    expect(await readProposal(boss, id)).toMatchObject({ assignee: { name: 'Rachid' }, thread: [{ verb: 'ask', by: 'Rachid' }, { verb: 'answer', by: 'Salma', body: 'La compagnie, par écrit.' }] })
    expect(await jobsNamed('proposal.moved')).toHaveLength(2)
    expect(await proposalsWaiting(boss)).toEqual({ editors: 1, own: 0 })
  })

  it('leaves none of its words in the audit, which is for ever', async () => {
    const [author, boss] = [await aPerson(), await editor()]
    const { id } = await aProposal({ author })
    await askAuthor(boss, { id, message: 'Qui vous a laissé monter à bord ?' })
    await declineProposal(boss, { id, version: 1, message: 'Nous venons de publier sur ce sujet.' })
    const events = await db().event.findMany({ where: { subjectId: id }, orderBy: { id: 'asc' }, select: { data: true } })
    expect(events.map(({ data }) => data)).toEqual([{ from: 'waiting', to: 'asked', said: 1 }, { from: 'asked', to: 'declined', said: 2 }])
  })

  it('says the same words once, however often the button is pressed', async () => {
    const [author, boss] = [await aPerson(), await editor()]
    const { id } = await aProposal({ author })
    await Promise.all([1, 2, 3].map(() => askAuthor(boss, { id, message: 'D’où ?' })))
    await Promise.all([1, 2, 3].map(() => answerEditors(author, { id, message: 'De là.' })))
    expect((await readProposal(author, id))?.thread).toHaveLength(2)
    expect(await jobsNamed('proposal.moved')).toHaveLength(2)
  })

  it('forgets the name of an account that is gone', async () => {
    const [author, boss] = [await aPerson(), await editor()]
    const { id } = await aProposal({ author })
    await askAuthor(boss, { id, message: 'D’où ?' })
    await db().user.delete({ where: { id: boss.id } })
    expect(await readProposal(author, id)).toMatchObject({ assignee: null, thread: [{ by: null, body: 'D’où ?' }] })
  })
})

describe('taking in hand', () => {
  it('of two editors at once, one has it and the other is told', async () => {
    const [one, other] = [await editor(), await editor()]
    const { id } = await aProposal()
    const both = await Promise.all([takeProposal(one, { id, from: null }), takeProposal(other, { id, from: null })])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ kind: 'conflict', message: expect.stringContaining('vient de prendre') as unknown })
    const winner = both[0]?.ok ? one : other
    expect(await takeProposal(winner, { id, from: null })).toMatchObject({ ok: true })
    const loser = winner === one ? other : one
    expect(await takeProposal(loser, { id, from: winner.id })).toMatchObject({ ok: true })
    expect(await stored(id)).toMatchObject({ assigneeId: loser.id, status: 'waiting' })
  })
})

describe('the decision', () => {
  it('opens a text for the author in the same transaction: title, section, day, length and brief', async () => {
    const [author, boss, section] = [await aPerson({ name: 'Salma' }), await editor('Rachid'), await aSection()]
    const { id } = await aProposal({ author, section })
    const result = await acceptProposal(boss, agreed(id))
    const articleId = (result.ok && result.value.articleId) || ''
    expect(await db().article.findUnique({ where: { id: articleId } })).toMatchObject({ ownerId: author.id, status: 'draft', deadlineAt: endOfDay(inDays(25)) })
    expect(await workingText(author, articleId)).toMatchObject({ text: { title: 'Les câbles du détroit', sectionId: section.id }, editable: true })
    for (const actor of [author, boss]) {
      expect(await briefOf(actor, articleId)).toMatchObject({ pitch: { angle: 'Un angle.' }, message: 'Une nuit à bord, et les chiffres du port.', by: 'Rachid', words: 1200, deadlineAt: endOfDay(inDays(25)) })
    }
    expect(await briefOf(await aPerson(), articleId)).toBeNull()
    expect(await articleHistory(author, articleId)).toMatchObject([{ by: 'Rachid', label: 'a accepté la proposition et ouvert le texte' }])
    expect(await readProposal(author, id)).toMatchObject({ status: 'accepted', agreed: { articleId, words: 1200 }, verbs: [] })
    expect(await jobsNamed('proposal.moved')).toHaveLength(1)
  })

  it('takes a day that is still to come, the present one included', async () => {
    const boss = await editor()
    const { id } = await aProposal()
    holdClock(new Date('2026-12-04T22:30:00Z')) // 23 h 30 in Casablanca
    expect(await acceptProposal(boss, { ...agreed(id), deadline: '2026-12-03' })).toMatchObject({ kind: 'invalid', errors: [{ path: 'deadline' }] })
    expect(await db().article.count()).toBe(0)
    expect(await stored(id)).toMatchObject({ status: 'waiting', agreedWords: null })
    expect(await acceptProposal(boss, { ...agreed(id), deadline: '2026-12-04' })).toMatchObject({ ok: true })
  })

  it('is about the pitch that was read', async () => {
    const [author, boss] = [await aPerson(), await editor()]
    const { id } = await aProposal({ author })
    await writeProposal(author, aPitch({ id, verb: 'edit', version: '1', angle: 'Tout autre chose.' }))
    expect(await acceptProposal(boss, agreed(id, 1))).toMatchObject({ kind: 'conflict', current: { version: 2 } })
    expect(await declineProposal(boss, { id, version: 1, message: 'Non.' })).toMatchObject({ kind: 'conflict' })
    expect(await acceptProposal(boss, agreed(id, 2))).toMatchObject({ ok: true })
  })

  it('of two editors at once, one wins, the other is told, and there is one text', async () => {
    const [one, other] = [await editor(), await editor()]
    const { id } = await aProposal()
    const both = await Promise.all([acceptProposal(one, agreed(id)), declineProposal(other, { id, version: 1, message: 'Déjà publié.' }), acceptProposal(other, agreed(id))])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    for (const lost of both.filter(({ ok }) => !ok)) expect(lost).toMatchObject({ kind: 'conflict', message: expect.stringMatching(/déjà été (acceptée|déclinée)/) as unknown })
    expect(await db().article.count()).toBe((await stored(id)).status === 'accepted' ? 1 : 0)
    expect(await jobsNamed('proposal.moved')).toHaveLength(1)
  })

  it('opens nothing for somebody who writes no more', async () => {
    const [author, boss] = [await aPerson(), await editor()]
    const { id } = await aProposal({ author })
    await db().user.update({ where: { id: author.id }, data: { status: 'suspended' } })
    expect(await acceptProposal(boss, agreed(id))).toMatchObject({ kind: 'conflict' })
    expect(await declineProposal(boss, { id, version: 1, message: 'Merci.' })).toMatchObject({ ok: true })
    expect(await db().article.count()).toBe(0)
  })
})

describe('the editors’ list', () => {
  it('begins with the longest waiting, counts each state, and is searched by subject and name', async () => {
    const boss = await editor()
    const [salma, omar] = [await aPerson({ name: 'Salma Berrada' }), await aPerson({ name: 'Omar Lahlou' })]
    const at = (day: number) => new Date(Date.UTC(2026, 10, day))
    const young = await aProposal({ author: salma, at: at(20) })
    const old = await aProposal({ author: omar, title: 'Le prix du 100 %', at: at(10) })
    await aProposal({ status: 'declined' })
    const all = await proposalQueue(boss, proposalQuery.parse({}))
    expect(all?.rows.map(({ id }) => id)).toEqual([old.id, young.id])
    expect(all?.tabs).toMatchObject([{ tab: 'waiting', count: 2 }, { tab: 'asked', count: 0 }, { tab: 'accepted', count: 0 }, { tab: 'declined', count: 1 }, { tab: 'withdrawn', count: 0 }])
    expect((await proposalQueue(boss, proposalQuery.parse({ q: 'berrada' })))?.rows).toHaveLength(1)
    expect((await proposalQueue(boss, proposalQuery.parse({ q: '100 %' })))?.rows).toHaveLength(1)
    expect((await proposalQueue(boss, proposalQuery.parse({ q: '_', cursor: 'x', tab: 'y' })))?.rows).toHaveLength(0)
  })

  it('is read page by page', async () => {
    const [boss, author] = [await editor(), await aPerson()]
    for (let n = 0; n < 32; n++) await aProposal({ author, at: new Date(Date.UTC(2026, 9, 1, 0, n)) })
    const first = await proposalQueue(boss, proposalQuery.parse({}))
    const second = await proposalQueue(boss, proposalQuery.parse({ cursor: first?.next }))
    expect([first?.rows.length, second?.rows.length, second?.next]).toEqual([30, 2, null])
  })
})

describe('the database itself', () => {
  it.each([
    ['an acceptance without its length', `UPDATE "Proposal" SET status = 'accepted'`],
    ['a pitch sent without its angle', `UPDATE "Proposal" SET angle = ''`],
    ['ten words', `UPDATE "Proposal" SET words = 10`],
    ['an empty message', `INSERT INTO "ProposalMessage" (id, "proposalId", number, verb, "authorName", body) SELECT id, id, 1, 'ask', '', '' FROM "Proposal"`],
  ])('refuses %s', async (_what, sql) => {
    await aProposal()
    await expect(pool().query(sql)).rejects.toThrow(/check/)
  })
})
