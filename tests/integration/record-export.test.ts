import { describe, expect, it } from 'vitest'
import { anonymous, type Actor } from '@/lib/actor'
import { db, pool } from '@/lib/db'
import { newId } from '@/lib/tokens'
import { exportQuery, exportRecord } from '@/lib/record'
import { anArticle, aPerson } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { readCsv } from '@/tests/support/csv'
import { anEvent } from '@/tests/support/record'

useDatabase()

async function* chunksFor(actor: Actor, address: object): AsyncGenerator<string> {
  const file = await exportRecord(actor, exportQuery.parse(address))
  if (!file.ok) throw new Error(file.kind)
  yield* file.value.chunks
}

async function exported(actor: Actor, address: object = {}): Promise<string> {
  let text = ''
  for await (const chunk of chunksFor(actor, address)) text += chunk
  return text
}

/** So many events at once, a thousand to each moment. */
const many = (count: number) => pool().query(`
  INSERT INTO "Event" (id, "actorName", verb, subject, "subjectId", at)
  SELECT gen_random_uuid(), 'cli', 'submit', 'article', gen_random_uuid(), '2026-01-01Z'::timestamptz + (n / 1000) * interval '1 minute' FROM generate_series(1, $1) n`, [count])

describe('an export', () => {
  it('is CSV that a spreadsheet reads and runs nothing of, whatever people are called', async () => {
    const admin = await aPerson({ role: 'admin' })
    const names = ['=HYPERLINK("http://x";"y")', '+1', '-1', '@SUM(A1)', '\tonglet', 'deux\r\nlignes, et "guillemets"', 'Aïcha « d’El »', '＝1+1']
    const { id } = await anArticle({ title: '=1+1' })
    for (const [n, name] of names.entries()) await anEvent({ by: await aPerson({ name }), verb: 'decline', subjectId: id, data: { from: 'submitted', to: 'declined', message: '@moi' }, at: new Date(Date.UTC(2026, 4, 2, 10, n)) })

    const text = await exported(admin)
    expect(text.startsWith('\ufeff')).toBe(true)
    const [heads, ...rows] = readCsv(text.slice(1))
    const column = (head: string) => rows.map((row) => row[heads?.indexOf(head) ?? -1])
    expect(column('Personne')).toEqual(names.map((name, n) => (n === 5 || n === 6 ? name : `'${name}`)))
    expect(new Set(column('Message à l’auteur'))).toEqual(new Set(["'@moi"]))
    expect(new Set(column('Article'))).toEqual(new Set(["'=1+1"]))
    expect([column('Moment (UTC)')[0], column('Moment (heure du magazine)')[0]]).toEqual(['2026-05-02T10:00:00.000Z', '2026-05-02 11:00:00'])
    expect(column('État après')[0]).toBe('declined')
    expect(rows.every((row) => row.length === heads?.length)).toBe(true)
    expect(rows.flat().every((value) => !/^[=+\-@\t\r]/.test(value))).toBe(true)
  })

  it('is of what is filtered, and of what its reader may see', async () => {
    const [editor, admin, author] = [await aPerson({ role: 'editor' }), await aPerson({ role: 'admin' }), await aPerson()]
    const { id } = await anArticle({ owner: author })
    await anEvent({ by: author, verb: 'submit', subjectId: id })
    await anEvent({ by: editor, verb: 'take', subjectId: id })
    await anEvent({ by: admin, verb: 'person.suspended', subject: 'person', subjectId: author.id })
    const verbs = async (actor: Actor, address: object = {}) => (await exported(actor, { ...address, format: 'jsonl' })).trim().split('\n').filter(Boolean).map((line) => (JSON.parse(line) as { verb: string }).verb)
    expect(await verbs(admin)).toEqual(['submit', 'take', 'person.suspended'])
    expect(await verbs(editor)).toEqual(['submit', 'take'])
    expect(await verbs(editor, { qui: author.id })).toEqual(['submit'])
    expect(await verbs(editor, { acte: 'person.suspended' })).toEqual([])
    for (const other of [anonymous, author, await aPerson({ role: 'reader' })]) expect(await exportRecord(other, exportQuery.parse({}))).toMatchObject({ ok: false, kind: 'forbidden' })
  })

  it('holds no private column and no key it does not know, whatever an event remembers', async () => {
    const admin = await aPerson({ role: 'admin' })
    const gone = await aPerson({ name: 'Partie Depuis' })
    await anEvent({ by: gone, verb: 'submit', data: { from: 'draft', to: 'submitted', email: 'a@prive.example', token: 'jeton-secret', message: { html: '<b>' }, number: 'x', nested: { email: 'b@prive.example' } } })
    await db().user.delete({ where: { id: gone.id } })
    for (const format of ['csv', 'jsonl']) expect(await exported(admin, { format })).not.toMatch(/prive|jeton|<b>|Depuis|@/)
    expect(JSON.parse(await exported(admin, { format: 'jsonl' }))).toMatchObject({ by: 'Une personne partie', byId: null, from: 'draft', to: 'submitted', message: null, number: null })
  })

  it('is complete, in one order, each act once, also while others are written', async () => {
    const [admin, editor] = [await aPerson({ role: 'admin' }), await aPerson({ role: 'editor' })]
    await many(10_500)
    const { rows } = await pool().query<{ id: string }>('SELECT id FROM "Event" ORDER BY at, id')
    let text = ''
    for await (const chunk of chunksFor(admin, { format: 'jsonl' })) {
      text += chunk
      await anEvent({ by: editor, verb: 'take', at: new Date() })
      await anEvent({ by: editor, verb: 'take', at: new Date('2026-01-01T00:00:00Z') })
    }
    const ids = text.trim().split('\n').map((line) => (JSON.parse(line) as { id: string }).id)
    expect(new Set(ids).size).toBe(ids.length)
    const before = new Set(rows.map(({ id }) => id))
    expect(ids.filter((id) => before.has(id))).toEqual(rows.map(({ id }) => id))
  })

  it('is read no faster than it is taken, and no further than it is wanted', async () => {
    const admin = await aPerson({ role: 'admin' })
    await many(5_000)
    const chunks = chunksFor(admin, { format: 'jsonl' })
    const first = await chunks.next()
    expect((first.value as string).trim().split('\n')).toHaveLength(1_000)
    await chunks.return(undefined)
    expect(await chunks.next()).toEqual({ value: undefined, done: true })
  })

  it('says the heads even when there is nothing, and takes any address', async () => {
    const editor = await aPerson({ role: 'editor' })
    expect(readCsv((await exported(editor)).slice(1))).toHaveLength(1)
    expect(await exported(editor, { format: 'jsonl' })).toBe('')
    expect(readCsv((await exported(editor, { format: '../etc', du: 'x', qui: newId() })).slice(1))).toHaveLength(1)
  })
})
