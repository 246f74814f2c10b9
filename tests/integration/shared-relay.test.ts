import { expect, it, vi } from 'vitest'
import { documentOf, encodeWhole } from '@/lib/articles/shared/text-document'
import { announce, appendUpdate, compact } from '@/lib/articles/shared/log'
import { openLog } from '@/lib/articles/shared/opening'
import { db, pool } from '@/lib/db'
import { anArticle, aPerson } from '../support/builders'
import { useDatabase } from '../support/database'
import { acknowledged, aLiveServer, anOpened, bodyOf, firstText, shows, signedInAs, useLiveTexts, wasTold, write, type Client } from '../support/live-texts'
import * as Y from 'yjs'

useDatabase()
useLiveTexts()

/** One text, open in two processes. */
async function twoProcesses() {
  const author = await aPerson({ name: 'Salma Berrada' })
  const editor = await aPerson({ name: 'Rachid Haddad', role: 'editor' })
  const article = (await anArticle({ owner: author, published: true })).id
  await db().article.update({ where: { id: article }, data: { status: 'draft' } })
  const [here, there] = [await aLiveServer(), await aLiveServer()]
  const one = await anOpened({ server: here, article, cookie: (await signedInAs(author)).cookie })
  const other = await anOpened({ server: there, article, cookie: (await signedInAs(editor)).cookie })
  return { article, author, editor, here, there, one, other }
}

const names = ({ provider, doc }: Client): unknown[] =>
  [...(provider.awareness?.getStates() ?? [])].filter(([client]) => client !== doc.clientID).map(([, state]) => (state as { user?: { name?: string } }).user?.name)
const listeners = async () => (await pool().query<{ pid: number }>(`SELECT pid FROM pg_stat_activity WHERE query = 'LISTEN tribune_texts' AND datname = current_database()`)).rows
/** An update as a command writes it: without a process that has it already. */
async function byACommand(article: string, words: string, tell: boolean): Promise<void> {
  const doc = documentOf((await openLog(article))?.updates ?? [])
  const before = Y.encodeStateVector(doc)
  firstText(doc).insert(0, words)
  const body = Y.encodeStateAsUpdate(doc, before)
  if (tell) await db().$transaction((tx) => appendUpdate(tx, article, body, null))
  else await db().textUpdate.create({ data: { articleId: article, body: Buffer.from(body) } })
}

it('is the same text in both processes, whoever writes', async () => {
  const { one, other } = await twoProcesses()
  write(one, 'D’ici. ')
  write(other, 'De là. ')
  await Promise.all([shows(one, 'De là. '), shows(other, 'D’ici. ')])
  expect(bodyOf(one.doc)).toBe(bodyOf(other.doc))
})

it('comes to the same when both write a hundred times at once', async () => {
  const { one, other, article } = await twoProcesses()
  for (let n = 0; n < 100; n++) {
    write(one, `a${n} `)
    write(other, `b${n} `)
    await new Promise((resolve) => setImmediate(resolve))
  }
  await Promise.all([acknowledged(one), acknowledged(other)])
  await vi.waitFor(() => expect(bodyOf(one.doc)).toBe(bodyOf(other.doc)), 10_000)
  expect([...one.closes, ...other.closes]).toEqual([])
  const rows = await db().textUpdate.findMany({ where: { articleId: article }, orderBy: { id: 'asc' } })
  expect(bodyOf(documentOf(rows.map(({ body }) => body)))).toBe(bodyOf(one.doc))
})

it('shows who is there in the other process, also to who comes later, and who has left', async () => {
  const { one, other, there, article, editor } = await twoProcesses()
  await vi.waitFor(() => expect(names(other)).toEqual(['Salma Berrada']), 5_000)
  await vi.waitFor(() => expect(names(one)).toEqual(['Rachid Haddad']), 5_000)
  const third = await aLiveServer()
  const late = await anOpened({ server: third, article, cookie: (await signedInAs(editor)).cookie })
  await vi.waitFor(() => expect(names(late).sort()).toEqual(['Rachid Haddad', 'Salma Berrada']), 5_000)
  await there.stop()
  one.stop()
  await vi.waitFor(() => expect(names(late)).toEqual([]), 5_000)
})

it('hears what a command wrote, of a note and of a step, at once', async () => {
  const { one, other, article } = await twoProcesses()
  await byACommand(article, 'Restauré. ', true)
  await Promise.all([shows(one, 'Restauré. '), shows(other, 'Restauré. ')])
  await announce(db(), { kind: 'notes', article, threads: 'passage' })
  await Promise.all([wasTold(one, { kind: 'notes' }), wasTold(other, { kind: 'notes' })])
  await db().$transaction(async (tx) => {
    await tx.article.update({ where: { id: article }, data: { status: 'submitted' } })
    await announce(tx, { kind: 'moved', article })
  })
  for (const client of [one, other]) {
    await wasTold(client, { kind: 'moved', status: 'submitted' })
    expect(client.told.at(-2)).toMatchObject({ kind: 'standing', may: 'read', status: 'submitted' })
  }
})

it('says nothing of the editors’ threads to the author, and says it to the editors', async () => {
  const { one: author, other: editor, article } = await twoProcesses()
  await announce(db(), { kind: 'notes', article, threads: 'editors' })
  await wasTold(editor, { kind: 'notes' })
  // What is announced later is heard later: the author's line has come past the notice.
  await announce(db(), { kind: 'moved', article })
  await wasTold(author, { kind: 'moved' })
  expect(author.told).not.toContainEqual({ kind: 'notes' })
})

it('finds what was said while nobody could listen, and listens again', async () => {
  const { one, other, article } = await twoProcesses()
  const cut = await listeners()
  expect(cut).toHaveLength(2)
  for (const { pid } of cut) await pool().query('SELECT pg_terminate_backend($1)', [pid])
  write(one, 'Sans écho. ')
  await acknowledged(one)
  await shows(other, 'Sans écho. ')
  await vi.waitFor(async () => expect(await listeners()).toHaveLength(2), 5_000)
  write(other, 'Et retour. ')
  await shows(one, 'Et retour. ')
  expect((await db().textUpdate.count({ where: { articleId: article } }))).toBeGreaterThan(2)
})

it('finds a row that no notice told of', async () => {
  const { one, other, article } = await twoProcesses()
  await byACommand(article, 'En silence. ', false)
  await Promise.all([shows(one, 'En silence. '), shows(other, 'En silence. ')])
})

it('reads the whole log where the announced row has been merged into another one', async () => {
  const { one, article } = await twoProcesses()
  await db().$transaction(async (tx) => {
    const doc = documentOf((await tx.textUpdate.findMany({ where: { articleId: article }, orderBy: { id: 'asc' } })).map(({ body }) => body))
    let last = 0n
    for (let n = 0; n < 201; n++) {
      const before = Y.encodeStateVector(doc)
      firstText(doc).insert(0, `${n} `)
      last = await appendUpdate(tx, article, Y.encodeStateAsUpdate(doc, before), null)
    }
    await compact(tx, article, last, (updates) => encodeWhole(documentOf(updates)))
  })
  expect(await db().textUpdate.count({ where: { articleId: article } })).toBe(1)
  await shows(one, '200 199 198 ')
})
