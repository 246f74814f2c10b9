import { beforeEach, describe, expect, it, vi } from 'vitest'
import { DELETE, PATCH } from '@/app/api/articles/[id]/notes/[thread]/[note]/route'
import { POST as SETTLE } from '@/app/api/articles/[id]/notes/[thread]/resolution/route'
import { POST as REPLY } from '@/app/api/articles/[id]/notes/[thread]/route'
import { GET, POST } from '@/app/api/articles/[id]/notes/route'
import { anonymous, type Actor, type Person } from '@/lib/actor'
import type { Threads } from '@/lib/articles'
import { db } from '@/lib/db'
import { newId } from '@/lib/tokens'
import { anArticle, aPerson } from '../support/builders'
import { useDatabase } from '../support/database'
import { control, long, reversed } from '../support/hostile'
import { aThread } from '../support/notes'

// Who asks comes from next-auth's cookie; here it is whoever the test says.
let actor: Actor = anonymous
vi.mock('@/lib/auth', async (original) => ({ ...(await original<object>()), currentActor: async () => actor }))

useDatabase()

type Route = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>
let author: Person & { email: string }
let editor: Person & { email: string }
let id: string

beforeEach(async () => {
  author = await aPerson({ name: 'Salma Berrada' })
  editor = await aPerson({ name: 'Rachid Haddad', role: 'editor' })
  id = (await anArticle({ owner: author, status: 'in_review', assignee: editor })).id
  actor = author
})

const call = (route: Route, method: string, params: Record<string, string>, body?: unknown, headers: Record<string, string> = {}) =>
  route(
    new Request('http://localhost:3000/api/articles', { method, headers: { origin: 'http://localhost:3000', ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers }, ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }) }),
    { params: Promise.resolve(params) },
  )
const post = (body: unknown, headers: Record<string, string> = {}) => call(POST, 'POST', { id }, body, headers)
const read = () => call(GET as Route, 'GET', { id })
const threads = async () => ((await (await read()).json()) as Threads).threads
const rows = async () => JSON.stringify([await db().noteThread.findMany(), await db().note.findMany(), await db().event.findMany()])
const inWords = { errors: expect.arrayContaining([{ path: expect.any(String) as string, message: expect.stringMatching(/^[A-ZÀÉ\d].{6,}[.!]$/) as string }]) as unknown }

describe('a talk over HTTP', () => {
  it('is opened, answered, corrected, settled and taken back', async () => {
    const thread = newId()
    const opened = await post({ id: thread, quote: 'ici', body: 'D’où vient ce chiffre ?' })
    expect([opened.status, opened.headers.get('cache-control')]).toEqual([201, 'private, no-store'])
    actor = editor
    const { note } = (await (await call(REPLY, 'POST', { id, thread }, { body: 'De l’annuaire.' })).json()) as { note: string }
    expect((await call(PATCH, 'PATCH', { id, thread, note }, { body: 'De l’annuaire de novembre.' })).status).toBe(200)
    expect((await call(SETTLE, 'POST', { id, thread }, { resolved: true })).status).toBe(200)
    expect(await threads()).toMatchObject([{ id: thread, resolved: { by: 'Rachid Haddad' }, notes: [{ mine: false }, { mine: true, body: 'De l’annuaire de novembre.' }] }])
    expect(await (await call(DELETE, 'DELETE', { id, thread, note })).json()).toEqual({ note, threadGone: false })
    expect((await threads())[0]?.notes).toHaveLength(1)
  })

  it('carries no address and nothing of the editors to a contributor', async () => {
    await aThread({ article: id, by: editor, kind: 'editors', body: 'PLANTÉ-ENTRE-RÉDACTEURS', quote: 'PLANTÉ' })
    await aThread({ article: id, by: editor })
    const body = await (await read()).text()
    expect(body).toContain('D’où vient ce chiffre')
    for (const secret of ['PLANTÉ', author.email, editor.email, '"editors"']) expect(body).not.toContain(secret)
    actor = editor
    const all = await (await read()).text()
    expect(all).toContain('PLANTÉ-ENTRE-RÉDACTEURS')
    expect(all).not.toContain(editor.email)
  })
})

describe('what no page of ours sends', () => {
  const bodies: Record<string, unknown> = {
    'no words': {}, 'nothing but spaces': { body: '  \n ' }, 'an object for words': { body: { not: '' } }, 'a list': { body: ['x'] }, 'a number': { body: 7 }, 'null': { body: null },
    'too long a note': { body: long(4001) }, 'control characters': { body: control }, 'reversed text': { body: reversed },
    'an unknown kind': { body: 'x', kind: 'public' }, 'an id of another version': { body: 'x', id: '0190a0a0-0000-4000-8000-000000000000' }, 'an id that is none': { body: 'x', id: { $ne: null } },
    'people that are no list': { body: 'x', mentions: 'tous' }, 'people that are no ids': { body: 'x', mentions: [{}] }, 'more people than there are': { body: 'x', mentions: Array.from({ length: 21 }, () => newId()) },
    'a passage that is none': { body: 'x', quote: [] },
  }
  it.each(Object.entries(bodies))('%s is refused in words, and nothing is stored', async (_, body) => {
    const before = await rows()
    const { thread, note } = await aThread({ article: id, by: author })
    const answers = [await post(body), await call(REPLY, 'POST', { id, thread }, 'kind' in (body as object) || 'quote' in (body as object) ? {} : body), await call(PATCH, 'PATCH', { id, thread, note }, 'body' in (body as object) && Object.keys(body as object).length === 1 ? body : {})]
    expect(answers.map(({ status }) => status)).toEqual([422, 422, 422])
    for (const answer of answers) expect(await answer.json()).toEqual(inWords)
    await db().noteThread.delete({ where: { id: thread } })
    expect(await rows()).toBe(before)
  })

  it('gets its status: too long, no JSON, another kind, from elsewhere', async () => {
    const before = await rows()
    const good = { body: 'Bonjour.' }
    expect((await post({ body: 'a'.repeat(10 * 1024 * 1024) })).status).toBe(413)
    expect((await post(good, { 'content-length': '99999999' })).status).toBe(413)
    for (const broken of ['{"body":', '[]', 'null', '"x"']) expect([broken, (await post(broken)).status]).toEqual([broken, 400])
    expect((await post(good, { 'content-type': 'text/plain' })).status).toBe(415)
    expect((await post(good, { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(415)
    for (const origin of ['https://evil.example', 'null', 'http://localhost:3000.evil.example']) expect([origin, (await post(good, { origin })).status]).toEqual([origin, 403])
    const { thread, note } = await aThread({ article: id, by: author })
    expect((await call(DELETE, 'DELETE', { id, thread, note }, undefined, { origin: 'https://evil.example' })).status).toBe(403)
    for (const resolved of ['true', 1, null, {}]) expect((await call(SETTLE, 'POST', { id, thread }, { resolved })).status).toBe(422)
    expect((await call(REPLY, 'POST', { id, thread: 'x' }, good)).status).toBe(422)
    expect((await call(REPLY, 'POST', { id, thread: newId() }, good)).status).toBe(404)
    expect((await call(GET as Route, 'GET', { id: 'x' })).status).toBe(404)
    await db().noteThread.delete({ where: { id: thread } })
    expect(await rows()).toBe(before)
  })

  it('cannot name another article, author or moment than the address and the session', async () => {
    const { id: foreign } = await anArticle()
    expect((await post({ body: 'Bonjour.', article: foreign, authorId: editor.id, createdById: editor.id, createdAt: '2020-01-01', resolvedAt: '2020-01-01' })).status).toBe(201)
    expect(await db().noteThread.findMany()).toMatchObject([{ articleId: id, createdById: author.id, resolvedAt: null }])
    expect(await db().note.findFirst()).toMatchObject({ authorId: author.id, authorName: 'Salma Berrada' })
  })

  it('is nobody’s: signed out 401, a stranger 404, and a contributor does not open the editors’ circle', async () => {
    expect((await post({ body: 'x', kind: 'editors' })).status).toBe(403)
    actor = await aPerson()
    expect([(await post({ body: 'x' })).status, (await read()).status]).toEqual([404, 404])
    actor = anonymous
    expect([(await post({ body: 'x' })).status, (await read()).status]).toEqual([401, 404])
    expect(await db().noteThread.count()).toBe(0)
  })

  it('stops after sixty in ten minutes, for this person only', async () => {
    const { thread } = await aThread({ article: id, by: author })
    const settle = () => call(SETTLE, 'POST', { id, thread }, { resolved: true })
    for (let n = 0; n < 60; n += 1) expect((await settle()).status).toBe(200)
    const refused = await settle()
    expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true])
    actor = editor
    expect((await settle()).status).toBe(200)
  })
})
