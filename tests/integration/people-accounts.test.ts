import { describe, expect, it } from 'vitest'
import { anonymous, cli, type Actor } from '@/lib/actor'
import { db, type Role } from '@/lib/db'
import { changeRole, createPerson, editProfile, invitePerson, ownProfile, peopleList, profileSchema, reinstatePerson, suspendPerson } from '@/lib/people'
import { resolveRedirect } from '@/lib/pages'
import type { Result } from '@/lib/result'
import { tags } from '@/lib/tags'
import { newId } from '@/lib/tokens'
import { aPerson, aPublicArticle, aSession, anAddress, jobsNamed } from '@/tests/support/audience'
import { useDatabase } from '@/tests/support/database'

useDatabase()

const outcome = (result: Result<unknown>) => (result.ok ? 'ok' : result.kind)
const roleOf = async (id: string) => (await db().user.findUniqueOrThrow({ where: { id } })).role

describe('inviting', () => {
  it.each<[Role, Role, string]>([
    ['contributor', 'contributor', 'forbidden'],
    ['editor', 'contributor', 'ok'],
    ['editor', 'editor', 'forbidden'],
    ['editor', 'admin', 'forbidden'],
    ['admin', 'editor', 'ok'],
    ['admin', 'admin', 'ok'],
  ])('by a %s of a %s: %s', async (by, role, expected) => {
    const result = await invitePerson(await aPerson({ role: by }), { email: anAddress(), name: 'Omar Lahlou', role })
    expect(outcome(result)).toBe(expected)
    expect(await jobsNamed('person.invited')).toHaveLength(expected === 'ok' ? 1 : 0)
  })

  it('of a known address stands at its field', async () => {
    const { email } = await aPerson()
    const result = await invitePerson(await aPerson({ role: 'admin' }), { email: email.toUpperCase(), name: 'Omar', role: 'contributor' })
    expect(result).toMatchObject({ kind: 'invalid', errors: [{ path: 'email' }] })
  })

  it('from the command line mails nobody', async () => {
    expect(outcome(await createPerson(cli, { email: anAddress(), name: 'Première Admin', role: 'admin' }))).toBe('ok')
    expect(await jobsNamed('person.invited')).toEqual([])
  })
})

describe('roles', () => {
  it('are changed by admins only', async () => {
    const person = await aPerson()
    for (const actor of [anonymous, await aPerson(), await aPerson({ role: 'editor' })] satisfies Actor[]) {
      expect(outcome(await changeRole(actor, { id: person.id, role: 'admin' }))).toBe('forbidden')
    }
    expect(outcome(await changeRole(await aPerson({ role: 'admin' }), { id: person.id, role: 'editor' }))).toBe('ok')
    expect(await roleOf(person.id)).toBe('editor')
  })

  it('never lose the last admin, even when two leave at once', async () => {
    const [one, other] = [await aPerson({ role: 'admin' }), await aPerson({ role: 'admin' })]
    const results = await Promise.all([changeRole(one, { id: one.id, role: 'editor' }), changeRole(other, { id: other.id, role: 'editor' })])
    expect(results.map(outcome).sort()).toEqual(['invalid', 'ok'])
    expect(await db().user.count({ where: { role: 'admin' } })).toBe(1)
  })

  it('change the bylines that readers see', async () => {
    const person = await aPerson()
    const article = await aPublicArticle({ owner: person })
    const result = await changeRole(await aPerson({ role: 'admin' }), { id: person.id, role: 'editor' })
    expect(result).toMatchObject({ ok: true, tags: expect.arrayContaining([tags.article(article.id), tags.author(person.slug), tags.authors]) as unknown })
  })
})

describe('suspending', () => {
  it('ends every session in the same transaction, and reinstating opens none', async () => {
    const person = await aPerson()
    await aSession(person.id)
    await aSession(person.id)
    const editor = await aPerson({ role: 'editor' })
    expect(outcome(await suspendPerson(editor, { id: person.id }))).toBe('ok')
    expect(await db().session.count({ where: { userId: person.id } })).toBe(0)
    expect(outcome(await reinstatePerson(editor, { id: person.id }))).toBe('ok')
    expect(await db().session.count()).toBe(0)
    expect(await db().event.count({ where: { subjectId: person.id } })).toBe(2)
  })

  it.each<[Role, Role, string]>([
    ['contributor', 'reader', 'forbidden'],
    ['editor', 'reader', 'ok'],
    ['editor', 'contributor', 'ok'],
    ['editor', 'editor', 'forbidden'],
    ['editor', 'admin', 'forbidden'],
    ['admin', 'editor', 'ok'],
    ['admin', 'admin', 'ok'],
  ])('by a %s of a %s: %s', async (by, role, expected) => {
    const actor = await aPerson({ role: by })
    await aPerson({ role: 'admin' })
    expect(outcome(await suspendPerson(actor, { id: (await aPerson({ role })).id }))).toBe(expected)
  })

  it('is never of oneself, and never of the last admin', async () => {
    const admin = await aPerson({ role: 'admin' })
    expect(outcome(await suspendPerson(admin, { id: admin.id }))).toBe('forbidden')
    expect(outcome(await suspendPerson(cli, { id: admin.id }))).toBe('invalid')
    expect(outcome(await suspendPerson(cli, { id: newId() }))).toBe('not-found')
  })
})

describe('a profile', () => {
  const profile = (changes: object = {}) => profileSchema.parse({ name: 'Salma Berrada', city: 'Rabat', bio: 'Ingénieure.', portrait: '', ...changes })

  it('is saved by its owner, and a new address leaves a redirect of one step', async () => {
    const person = await aPerson()
    const article = await aPublicArticle({ owner: person })
    await editProfile(person, profile({ slug: 'salma' }))
    const result = await editProfile(person, profile({ slug: 'salma-b', linkLabel: ['Carnet', ''], linkUrl: ['https://salma.exemple.ma', ''] }))
    expect(result).toMatchObject({ ok: true, tags: expect.arrayContaining([tags.article(article.id), tags.author('salma'), tags.author('salma-b'), tags.authors]) as unknown })
    expect(await resolveRedirect(`/auteurs/${person.slug}`)).toBe('/auteurs/salma-b')
    expect(await resolveRedirect('/auteurs/salma')).toBe('/auteurs/salma-b')
    expect(await ownProfile(person)).toMatchObject({ ok: true, value: { slug: 'salma-b', bio: 'Ingénieure.', links: [{ label: 'Carnet', url: 'https://salma.exemple.ma' }] } })
  })

  it('goes back to an address that once was its own', async () => {
    const person = await aPerson()
    await editProfile(person, profile({ slug: 'ailleurs' }))
    await editProfile(person, profile({ slug: person.slug }))
    expect(await resolveRedirect(`/auteurs/${person.slug}`)).toBeNull()
    expect(await resolveRedirect('/auteurs/ailleurs')).toBe(`/auteurs/${person.slug}`)
  })

  it('cannot take the address or the picture of somebody else', async () => {
    const [person, other] = [await aPerson(), await aPerson()]
    const media = await db().media.create({ data: { id: newId(), sha256: 'a'.repeat(64), width: 1, height: 1, bytes: 1, variants: {} } })
    const upload = await db().upload.create({ data: { id: newId(), mediaId: media.id, userId: other.id, filename: 'a.jpg' } })
    expect(await editProfile(person, profile({ slug: other.slug }))).toMatchObject({ errors: [{ path: 'slug' }] })
    expect(await editProfile(person, profile({ portrait: upload.id }))).toMatchObject({ errors: [{ path: 'portrait' }] })
  })

  it.each([
    [{ linkLabel: ['Site'], linkUrl: ['http://exemple.ma'] }, 'linkUrl.0'],
    [{ linkLabel: ['Site'], linkUrl: ['javascript:alert(1)'] }, 'linkUrl.0'],
    [{ linkLabel: [''], linkUrl: ['https://exemple.ma'] }, 'linkLabel.0'],
    [{ linkLabel: Array(6).fill('Site'), linkUrl: Array(6).fill('https://exemple.ma') }, 'linkUrl'],
    [{ bio: 'a'.repeat(601) }, 'bio'],
  ])('refuses %j', (changes, path) => {
    const parsed = profileSchema.safeParse({ name: 'Salma', ...changes })
    expect(parsed.error?.issues.map((issue) => issue.path.join('.'))).toContain(path)
  })
})

describe('the list of people', () => {
  it('shows addresses to staff, and nothing to others', async () => {
    const person = await aPerson({ name: 'Inès Tahiri' })
    expect(await peopleList(await aPerson({ role: 'editor' }), { q: 'tahiri' })).toMatchObject({ ok: true, value: { people: [{ email: person.email }], counts: { contributor: 1, all: 1 }, next: null } })
    expect(outcome(await peopleList(await aPerson(), {}))).toBe('forbidden')
    expect(outcome(await peopleList(anonymous, {}))).toBe('forbidden')
    expect(outcome(await peopleList(await aPerson({ role: 'editor' }), { q: `%\u0000'"`, cursor: 'x' }))).toBe('ok')
  })
})
