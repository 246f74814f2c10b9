import { expect, it, describe, vi } from 'vitest'
import { documentOf, readText } from '@/lib/articles/shared/text-document'
import { settleText } from '@/lib/articles/shared/settling'
import { workingText } from '@/lib/articles'
import { db, pool } from '@/lib/db'
import { anArticle, aPerson } from '../support/builders'
import { useDatabase } from '../support/database'
import { acknowledged, aClient, aLiveServer, anOpened, bodyOf, firstText, shows, signedInAs, useLiveTexts, wasTold, write } from '../support/live-texts'

useDatabase()
useLiveTexts()

/** What the log says, as a client would show it. */
async function logged(articleId: string): Promise<string> {
  const rows = await db().textUpdate.findMany({ where: { articleId }, orderBy: { id: 'asc' } })
  return bodyOf(documentOf(rows.map(({ body }) => body)))
}

/** An author and an editor in one text, which the editors' moment has begun for or not. */
async function together({ status = 'draft' as const } = {}) {
  const author = await aPerson({ name: 'Salma Berrada' })
  const article = await anArticle({ owner: author, status })
  const server = await aLiveServer()
  const { cookie, session } = await signedInAs(author)
  return { author, article: article.id, server, cookie, session }
}

describe('a shared text', () => {
  it('shows each what the others write, and what is acknowledged is committed', async () => {
    const { article, server, cookie } = await together()
    const [one, other] = [await anOpened({ server, article, cookie }), await anOpened({ server, article, cookie })]
    write(one, 'Dès l’aube. ')
    await acknowledged(one)
    expect(await logged(article)).toContain('Dès l’aube. ')
    await shows(other, 'Dès l’aube. ')
    write(other, 'Enfin. ')
    await shows(one, 'Enfin. ')
    expect(one.told[0]).toEqual({ kind: 'standing', may: 'write', status: 'draft', suggesting: false, reason: null })
  })

  it('is settled when people pause', async () => {
    const { author, article, server, cookie } = await together()
    const one = await anOpened({ server, article, cookie })
    write(one, 'Dès l’aube. ')
    await vi.waitFor(async () => expect(JSON.stringify((await workingText(author, article))?.text.body)).toContain('Dès l’aube. '), 10_000)
    expect(await settleText(author, { id: article })).toMatchObject({ ok: true, value: { version: 2 } })
  })

  it('names everybody as the account does', async () => {
    const { author, article, server, cookie } = await together()
    const one = await anOpened({ server, article, cookie, name: 'La rédaction' })
    const other = await anOpened({ server, article, cookie })
    await vi.waitFor(() => {
      const states = [...(other.provider.awareness?.getStates() ?? [])].filter(([client]) => client !== other.doc.clientID)
      expect(states).toEqual([[one.doc.clientID, { user: { id: author.id, name: 'Salma Berrada', color: expect.stringMatching(/^#[0-9a-f]{6}$/) } }]])
    }, 5_000)
  })

  it('is forgotten by the process when the last one has left, and opened again whole', async () => {
    const { article, server, cookie } = await together()
    const one = await anOpened({ server, article, cookie })
    write(one, 'Dès l’aube. ')
    await acknowledged(one)
    one.stop()
    const again = await anOpened({ server, article, cookie })
    await shows(again, 'Dès l’aube. ')
    expect(readText(again.doc).title.textContent).toBe('La fibre s’arrête ici')
  })

  it('hears everybody out before the process goes', async () => {
    const { article, server, cookie } = await together()
    const one = await anOpened({ server, article, cookie })
    write(one, 'Un dernier mot. ')
    const next = await aLiveServer()
    await acknowledged(one)
    await server.stop()
    expect(one.closes).toContain(1012)
    await shows(await anOpened({ server: next, article, cookie }), 'Un dernier mot. ')
  })
})

describe('who may do what', () => {
  it('sends away whoever has no session, no right, or asks for no text', async () => {
    const { article, server, cookie } = await together()
    const stranger = await signedInAs(await aPerson())
    const expired = await signedInAs(await aPerson({ role: 'editor' }), -1)
    const asks: [string | null, string, string][] = [[null, article, 'no-session'], [expired.cookie, article, 'no-session'], [stranger.cookie, article, 'not-found'], [cookie, 'autre', 'not-found'], [cookie, stranger.session, 'not-found']]
    for (const [as, name, reason] of asks) {
      const client = aClient({ server, article: name, cookie: as })
      await vi.waitFor(() => expect(client.denied).toContain(reason))
      expect(client.doc.getXmlFragment('body').length).toBe(0)
    }
  })

  it('lets a tab of another version read only', async () => {
    const { article, server, cookie } = await together()
    const old = await anOpened({ server, article, cookie, token: 'older' })
    expect(old.told[0]).toMatchObject({ may: 'read', reason: 'outdated' })
    write(old, 'Trop vieux. ')
    const one = await anOpened({ server, article, cookie })
    write(one, 'Bonjour. ')
    await shows(old, 'Bonjour. ')
    expect(await logged(article)).not.toContain('Trop vieux')
  })

  it('takes a right away within five seconds of the change, and gives it back', async () => {
    const { article, server, cookie } = await together()
    const one = await anOpened({ server, article, cookie })
    await db().article.update({ where: { id: article }, data: { status: 'submitted' } })
    await wasTold(one, { kind: 'standing', may: 'read', status: 'submitted', reason: 'locked' })
    write(one, 'Trop tard. ')
    await db().article.update({ where: { id: article }, data: { status: 'changes_requested' } })
    await wasTold(one, { kind: 'standing', may: 'write', status: 'changes_requested' })
    expect(await logged(article)).not.toContain('Trop tard')
    one.provider.forceSync()
    await acknowledged(one)
    await vi.waitFor(async () => expect(await logged(article)).toContain('Trop tard'))
  })

  it('asks the rows before each update: what comes after a step of the workflow is not taken, though no notice said so', async () => {
    const { article, server, cookie } = await together()
    const one = await anOpened({ server, article, cookie })
    await db().article.update({ where: { id: article }, data: { status: 'submitted' } })
    write(one, 'Trop tard. ')
    await wasTold(one, { kind: 'standing', may: 'read', status: 'submitted' })
    expect(await logged(article)).not.toContain('Trop tard')
    expect(one.closes).toEqual([])
  })

  it('takes a word that meets a step of the workflow before it or after it, never in the middle', async () => {
    const { article, server, cookie } = await together()
    const one = await anOpened({ server, article, cookie })
    const step = await pool().connect()
    try {
      await step.query('BEGIN')
      await step.query('SELECT 1 FROM "Article" WHERE id = $1 FOR UPDATE', [article])
      write(one, 'Au même instant. ')
      await vi.waitFor(async () => expect((await pool().query(`SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database() AND query LIKE '%"TextUpdate"%'`)).rows).toHaveLength(1), 5_000)
      expect(one.provider.hasUnsyncedChanges).toBe(true)
      await step.query(`UPDATE "Article" SET status = 'submitted' WHERE id = $1`, [article])
      await step.query('COMMIT')
    } finally {
      step.release()
    }
    await wasTold(one, { kind: 'standing', may: 'read', status: 'submitted' })
    expect(await logged(article)).not.toContain('Au même instant')
  })

  it('goes on without a word when the step leaves the right as it was', async () => {
    const { article, server } = await together()
    await db().article.update({ where: { id: article }, data: { status: 'in_review' } })
    const { cookie } = await signedInAs(await aPerson({ role: 'editor' }))
    const editor = await anOpened({ server, article, cookie })
    await db().article.update({ where: { id: article }, data: { status: 'accepted' } })
    write(editor, 'Relu. ')
    await acknowledged(editor)
    expect(await logged(article)).toContain('Relu. ')
    expect(editor.closes).toEqual([])
  })

  it('ends the connection of an ended session, of a suspended person and of a text that is gone', async () => {
    const { author, article, server, cookie, session } = await together()
    const editor = await aPerson({ role: 'editor' })
    const [one, other, third] = [await anOpened({ server, article, cookie }), await anOpened({ server, article, cookie: (await signedInAs(author)).cookie }), await anOpened({ server, article, cookie: (await signedInAs(editor)).cookie })]
    await db().session.delete({ where: { sessionToken: session } })
    await vi.waitFor(() => expect(one.closes).toContain(4401), 5_000)
    expect(one.told.at(-1)).toMatchObject({ kind: 'standing', may: 'read', reason: 'lost' })
    await db().user.update({ where: { id: author.id }, data: { status: 'suspended' } })
    await vi.waitFor(() => expect(other.closes).toContain(4401), 5_000)
    await db().article.delete({ where: { id: article } })
    await vi.waitFor(() => expect(third.closes).toContain(4404), 5_000)
  })

  it('holds whoever may only suggest to suggesting', async () => {
    const { author, article, server, cookie } = await together()
    await db().article.update({ where: { id: article }, data: { status: 'in_review' } })
    const [one, editor] = [await anOpened({ server, article, cookie }), await anOpened({ server, article, cookie: (await signedInAs(await aPerson({ role: 'editor' }))).cookie })]
    expect(one.told[0]).toMatchObject({ may: 'suggest', status: 'in_review' })
    firstText(one.doc).insert(0, 'Peut-être. ', { insertion: { id: crypto.randomUUID(), author: author.id, at: 1_700_000_000 } })
    await shows(editor, 'Peut-être. ')
    write(one, 'Sans demander. ')
    await wasTold(one, { kind: 'refused', reason: 'suggest-only' })
    expect(await logged(article)).not.toContain('Sans demander')
  })
})
