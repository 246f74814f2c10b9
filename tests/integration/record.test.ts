import { describe, expect, it } from 'vitest'
import { anonymous, type Actor } from '@/lib/actor'
import { articleHistory, beginCorrection, deleteNote, nameRevision, openThread, publishArticle, reply, resolveThread, restoreRevision, saveText, takeSubmission, turnSuggestingOn, unpublish, workingText } from '@/lib/articles'
import { db, pool } from '@/lib/db'
import { newId } from '@/lib/tokens'
import { journal, journalQuery, type RecordRow } from '@/lib/record'
import { aBody, anArticle, aPerson } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { aNote } from '@/tests/support/notes'
import { anEvent } from '@/tests/support/record'

useDatabase()

const rowsFor = async (actor: Actor, address: object = {}): Promise<RecordRow[]> => (await journal(actor, journalQuery.parse(address)))?.rows ?? []
const verbsFor = async (actor: Actor, address: object = {}) => (await rowsFor(actor, address)).map(({ verb }) => verb)
const changesOf = (rows: RecordRow[] | null, verb: string) => rows?.find((row) => row.verb === verb)?.changes
const staff = async () => [await aPerson({ role: 'editor', name: 'Rachid Haddad' }), await aPerson({ role: 'admin', name: 'Leïla Cherkaoui' })] as const

describe('what an act leaves', () => {
  it('is what was there before and what is there after', async () => {
    const [author, editor] = [await aPerson(), await aPerson({ role: 'editor' })]
    const { id } = await anArticle({ owner: author, status: 'submitted', title: 'Le port de Tanger' })
    const version = async () => (await workingText(editor, id))?.text.version ?? 0
    await takeSubmission(editor, { id })
    await nameRevision(editor, { id, number: 1, name: 'Reçu' })
    await turnSuggestingOn(editor, { id })
    await saveText(editor, { id, version: await version(), title: 'Le port de Tanger', standfirst: 'Un autre chapô.', sectionId: (await db().section.findFirstOrThrow()).id, tags: [], body: aBody('Autrement.'), hero: null })
    await restoreRevision(editor, { id, version: await version(), number: 1 })
    await publishArticle(editor, { id, version: await version(), publicNote: null, slug: undefined })
    await beginCorrection(editor, { id })
    await publishArticle(editor, { id, version: await version(), publicNote: 'Une date.', slug: 'le-port' })
    await unpublish(editor, { id, message: 'À sa demande.' })

    const history = await articleHistory(editor, id)
    expect(changesOf(history, 'take')).toEqual([{ what: null, before: 'À lire', after: 'En relecture' }])
    expect(changesOf(history, 'nameRevision')).toEqual([{ what: 'Nom', before: null, after: 'Reçu' }])
    expect(changesOf(history, 'turnSuggestingOn')).toEqual([{ what: null, before: 'Écriture', after: 'Suggestion' }])
    expect(changesOf(history, 'restoreRevision')).toEqual([{ what: 'Texte en travail', before: 'Révision 2', after: 'Révision 3' }])
    expect(changesOf(history, 'unpublish')).toEqual([{ what: null, before: 'En ligne', after: 'Retiré du site' }])
    expect(history?.filter(({ verb }) => verb === 'publish').map(({ changes }) => changes)).toEqual([
      [{ what: null, before: 'Brouillon', after: 'Publié' }, { what: 'En ligne', before: 'Révision 3', after: 'Révision 4' }, { what: 'Adresse', before: 'le-port-de-tanger', after: 'le-port' }],
      [{ what: null, before: 'En relecture', after: 'Publié' }, { what: 'En ligne', before: null, after: 'Révision 3' }, { what: 'Adresse', before: null, after: 'le-port-de-tanger' }],
    ])
    expect(history?.[0]).toMatchObject({ by: editor.name, byId: editor.id, message: 'À sa demande.', article: { id, title: 'Le port de Tanger' } })
  })

  it('says that there was a note, and never what it said; an author does not learn of the editors’', async () => {
    const [author, editor] = [await aPerson(), await aPerson({ role: 'editor' })]
    const { id } = await anArticle({ owner: author, status: 'in_review' })
    const open = async (kind: 'passage' | 'editors', body: string) => {
      const opened = await openThread(editor, aNote(id, { kind, body }))
      if (!opened.ok) throw new Error(opened.kind)
      return { article: id, ...opened.value }
    }
    const [seen, hidden] = [await open('passage', 'Un mot secret.'), await open('editors', 'Un mot plus secret.')]
    await reply(editor, { ...hidden, body: 'Secret encore.', mentions: [] })
    await resolveThread(editor, hidden)
    await deleteNote(editor, seen)
    // As events of notes were before they said whose they are.
    await anEvent({ by: editor, verb: 'reply', subject: 'note', data: { article: id, note: newId() } })

    expect((await articleHistory(editor, id))?.map(({ verb }) => verb)).toEqual(['reply', 'deleteNote', 'resolveThread', 'reply', 'openThread', 'openThread'])
    expect((await articleHistory(author, id))?.map(({ verb }) => verb)).toEqual(['deleteNote', 'openThread'])
    expect(changesOf(await articleHistory(editor, id), 'resolveThread')).toEqual([{ what: null, before: 'Ouverte', after: 'Résolue' }])
    expect(JSON.stringify(await db().event.findMany())).not.toMatch(/secret/i)
  })
})

describe('the journal', () => {
  it('is for editors; what concerns people and the site is for admins', async () => {
    const [editor, admin] = await staff()
    await anEvent({ by: editor, verb: 'submit', data: { from: 'draft', to: 'submitted' } })
    await anEvent({ by: admin, verb: 'person.role-changed', subject: 'person', data: { from: 'reader', to: 'editor' } })
    await anEvent({ verb: 'something-new', subject: 'settings' })
    expect(await verbsFor(editor)).toEqual(['submit'])
    expect(await verbsFor(editor, { acte: 'person.role-changed' })).toEqual([])
    expect(await verbsFor(admin)).toEqual(['something-new', 'person.role-changed', 'submit'])
    expect(changesOf(await rowsFor(admin), 'person.role-changed')).toEqual([{ what: null, before: 'Membre', after: 'Rédaction' }])
    expect((await rowsFor(admin))[0]).toMatchObject({ by: 'Le système', label: 'a fait «\u202fsomething-new\u202f»' })
    expect((await journal(editor, journalQuery.parse({})))?.acts.others).toEqual([])
    for (const other of [anonymous, await aPerson(), await aPerson({ role: 'reader' })]) expect(await journal(other, journalQuery.parse({}))).toBeNull()
  })

  it('says who had a text and who has it, and tells a proposal’s acts from a text’s', async () => {
    const [editor, admin] = await staff()
    await anEvent({ by: admin, verb: 'assign', data: { from: editor.id, to: admin.id, name: admin.name } })
    await anEvent({ by: editor, verb: 'accept', subject: 'proposal', data: { from: 'waiting', to: 'accepted' } })
    expect((await rowsFor(admin)).map(({ label, changes }) => [label, changes[0]?.before, changes[0]?.after])).toMatchObject([['a accepté une proposition', 'À lire', 'Acceptée'], [expect.anything(), 'Rachid Haddad', 'Leïla Cherkaoui']])
    expect(await verbsFor(editor, { acte: 'accept' })).toEqual([])
    expect(await verbsFor(admin, { acte: 'proposal.accept' })).toEqual(['accept'])
  })

  it('narrows by person, act, article and time', async () => {
    const [editor, author] = [await aPerson({ role: 'editor', name: 'Rachid Haddad' }), await aPerson({ name: 'Aïcha d’El Jadida' })]
    const [one, two] = [await anArticle({ owner: author, title: 'Gagner 100 % de temps' }), await anArticle({ owner: author, title: 'Le port' })]
    await anEvent({ by: author, verb: 'submit', subjectId: one.id, at: new Date('2026-03-01T00:30:00Z') })
    await anEvent({ by: editor, verb: 'take', subjectId: one.id, at: new Date('2026-03-02T10:00:00Z') })
    await anEvent({ by: editor, verb: 'take', subjectId: two.id, at: new Date('2026-03-31T22:59:00Z') })
    await anEvent({ by: editor, verb: 'openThread', subject: 'note', data: { article: two.id }, at: new Date('2026-03-31T23:30:00Z') })
    await anEvent({ verb: 'publish', subjectId: two.id, at: new Date('2026-05-02T10:00:00Z') })

    expect(await verbsFor(editor, { qui: 'aicha JADIDA' })).toEqual(['submit'])
    expect(await verbsFor(editor, { qui: author.id })).toEqual(['submit'])
    expect(await verbsFor(editor, { qui: 'système' })).toEqual(['publish'])
    expect(await verbsFor(editor, { acte: 'take' })).toEqual(['take', 'take'])
    expect(await verbsFor(editor, { article: '100 %' })).toEqual(['take', 'submit'])
    expect(await verbsFor(editor, { article: two.id })).toEqual(['publish', 'openThread', 'take'])
    expect(await verbsFor(editor, { article: two.id, qui: 'rachid', acte: 'take' })).toEqual(['take'])
    // Days are the magazine's: at 23:30 in Greenwich it is April in Casablanca.
    expect(await verbsFor(editor, { du: '2026-03-01', au: '2026-03-01' })).toEqual(['submit'])
    expect(await verbsFor(editor, { du: '2026-03-31', au: '2026-04-01' })).toEqual(['openThread', 'take'])
    expect(await verbsFor(editor, { du: '2026-04-01', au: '2026-04-01' })).toEqual(['openThread'])
    expect(await verbsFor(editor, { au: '2026-03-31', du: '2026-03-31' })).toEqual(['take'])
    expect(await verbsFor(editor, { au: '2026-03-30' })).toEqual(['take', 'submit'])
    expect(await verbsFor(editor, { du: '2026-05-03' })).toEqual([])
    expect(await journal(editor, journalQuery.parse({ qui: author.id, article: two.id }))).toMatchObject({ person: 'Aïcha d’El Jadida', article: 'Le port' })
  })

  it('takes whatever stands in the address', async () => {
    const [editor] = await staff()
    await anEvent({ by: editor, verb: 'submit' })
    for (const odd of [{ acte: "submit' OR 1=1 --" }, { du: '0000-00-00', au: '99999-01-01' }, { du: '2026-02-30' }, { suite: 'x_y' }, { suite: `2026-01-01T00:00:00Z_${'a'.repeat(60)}` }, { qui: ['a', 'b'] }, { article: { a: 1 } }, { qui: 'x'.repeat(500) }]) {
      expect(await verbsFor(editor, odd)).toEqual(['submit'])
    }
    for (const nobody of [{ qui: "'; DROP TABLE \"Event\"; --" }, { qui: '%' }, { qui: '\\' }, { article: '\u0000_' }, { qui: newId() }, { du: '2000-01-01', au: '2000-12-31' }]) {
      expect(await verbsFor(editor, nobody)).toEqual([])
    }
  })

  it('reads on by cursor, each act once, also where many have the same moment', async () => {
    const [editor] = await staff()
    const at = new Date('2026-03-01T10:00:00.123Z')
    for (let n = 0; n < 120; n++) await anEvent({ by: editor, verb: 'submit', at })
    const seen: string[] = []
    let suite: string | null = null
    do {
      const page: Awaited<ReturnType<typeof journal>> = await journal(editor, journalQuery.parse({ suite }))
      seen.push(...(page?.rows ?? []).map(({ id }) => id))
      suite = page?.next ?? null
    } while (suite !== null)
    expect([seen.length, new Set(seen).size]).toEqual([120, 120])
  })

  it('shows no name of somebody whose account is gone, nor the title of a text that is', async () => {
    const [editor] = await staff()
    const [gone, article] = [await aPerson({ name: 'Partie Depuis' }), newId()]
    await anEvent({ by: gone, verb: 'create', subjectId: article, data: { to: 'draft' } })
    await db().user.delete({ where: { id: gone.id } })
    expect(await rowsFor(editor)).toMatchObject([{ by: 'Une personne partie', byId: null, article: { id: article, title: null } }])
    expect(JSON.stringify(await journal(editor, journalQuery.parse({ qui: gone.id })))).not.toContain('Depuis')
  })

  it('computes the article of an event, and refuses another', async () => {
    const article = newId()
    const id = await anEvent({ verb: 'x', subject: 'note', data: { article } })
    for (const data of [{ article: 'not an id' }, { article: 3 }, [], 'x', { articleId: null }]) await anEvent({ verb: 'odd', subject: 'comment', data })
    const { rows } = await pool().query<{ articleId: string }>(`SELECT "articleId" FROM "Event" WHERE id = $1`, [id])
    expect(rows).toEqual([{ articleId: article }])
    await expect(pool().query(`INSERT INTO "Event" (id, "actorName", verb, subject, "subjectId", "articleId") VALUES ($1, 'x', 'x', 'x', $1, $1)`, [newId()])).rejects.toThrow(/non-DEFAULT/)
    await expect(pool().query(`UPDATE "Event" SET verb = 'y' WHERE id = $1`, [id])).rejects.toThrow(/append-only/)
  })
})
