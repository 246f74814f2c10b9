import { describe, expect, it } from 'vitest'
import { anonymous } from '@/lib/actor'
import { db } from '@/lib/db'
import { acceptApplication, applicationSchema, applicationsList, apply, declineApplication } from '@/lib/people'
import { statusOf } from '@/lib/result'
import { aPerson, anAddress, anApplication, jobsNamed } from '@/tests/support/audience'
import { useDatabase } from '@/tests/support/database'

useDatabase()

const form = { name: 'Hanane Zeroual', email: 'hanane@exemple.ma', motivation: 'Raconter les archives.', topics: 'Archives', links: '', consent: 'on' }
const asked = (changes: Partial<typeof form> = {}) => applicationSchema.parse({ ...form, ...changes })

describe('applying', () => {
  it('keeps the application, the consent with its exact words, an event and a job', async () => {
    expect(await apply(anonymous, asked())).toMatchObject({ ok: true })
    const application = await db().application.findFirstOrThrow({ omit: { email: false } })
    expect(application).toMatchObject({ email: 'hanane@exemple.ma', status: 'pending', links: null })
    const consent = await db().consent.findFirstOrThrow({ omit: { subject: false } })
    expect(consent).toMatchObject({ subject: 'hanane@exemple.ma', purpose: 'privacy', wording: 'J’accepte la politique de confidentialité.' })
    expect(await db().event.findFirst({ where: { subjectId: application.id } })).toMatchObject({ verb: 'application.received' })
    expect(await jobsNamed('application.received')).toEqual([{ applicationId: application.id }])
  })

  it('twice brings the pending one up to date, whatever the case of the address, and mails once', async () => {
    await apply(anonymous, asked())
    await apply(anonymous, asked({ email: 'Hanane@Exemple.MA', topics: 'Patrimoine' }))
    expect(await db().application.findMany()).toMatchObject([{ topics: 'Patrimoine' }])
    expect(await db().consent.count()).toBe(2)
    expect(await jobsNamed('application.received')).toHaveLength(1)
  })

  it('twenty at once are one application', async () => {
    await Promise.all(Array.from({ length: 20 }, () => apply(anonymous, asked())))
    expect(await db().application.count()).toBe(1)
  })

  it('answers the same to somebody who has an account', async () => {
    const { email } = await aPerson()
    expect(await apply(anonymous, asked({ email }))).toEqual(await apply(anonymous, asked({ email: anAddress() })))
  })

  it.each([
    ['javascript:alert(1)', false],
    ['https://exemple.ma/a\nhttps://exemple.ma/b', true],
    ['exemple.ma/carnets', true],
    ['mailto:a@exemple.ma', false],
  ])('links %j: %s', (links, accepted) => {
    expect(applicationSchema.safeParse({ ...form, links }).success).toBe(accepted)
  })
})

describe('answering an application', () => {
  it('accepting makes a contributor with a profile of their own address', async () => {
    const [editor, one, other] = [await aPerson({ role: 'editor' }), await anApplication(), await anApplication()]
    for (const { id } of [one, other]) expect(await acceptApplication(editor, { id, message: 'Bienvenue !' })).toMatchObject({ ok: true })
    const people = await db().user.findMany({ where: { role: 'contributor' }, include: { profile: true }, orderBy: { createdAt: 'asc' } })
    expect(people.map(({ profile }) => profile?.slug).sort()).toEqual(['hanane-zeroual', 'hanane-zeroual-2'])
    expect(await jobsNamed('application.decided')).toHaveLength(2)
  })

  it.each([
    ['reader', 'contributor'],
    ['contributor', 'contributor'],
    ['admin', 'admin'],
  ] as const)('accepting a %s leaves them %s', async (role, after) => {
    const editor = await aPerson({ role: 'editor' })
    const person = await aPerson({ role })
    const { id } = await anApplication({ email: person.email.toUpperCase() })
    await acceptApplication(editor, { id, message: null })
    const stored = await db().user.findUniqueOrThrow({ where: { id: person.id }, include: { profile: true } })
    expect(stored.role).toBe(after)
    expect(stored.profile).not.toBeNull()
  })

  it('happens once: of two editors at once, one finds a conflict', async () => {
    const editors = [await aPerson({ role: 'editor' }), await aPerson({ role: 'editor' })]
    const { id } = await anApplication()
    const results = await Promise.all(editors.map((editor) => acceptApplication(editor, { id, message: null })))
    expect(results.filter((result) => result.ok)).toHaveLength(1)
    expect(results.find((result) => !result.ok)).toMatchObject({ kind: 'conflict' })
  })

  it('declining keeps the message and makes no account', async () => {
    const editor = await aPerson({ role: 'editor' })
    const { id, email } = await anApplication()
    await declineApplication(editor, { id, message: 'Pas cette fois.' })
    expect(await db().application.findUnique({ where: { id } })).toMatchObject({ status: 'declined', message: 'Pas cette fois.' })
    expect(await db().user.count({ where: { email } })).toBe(0)
  })

  it.each(['reader', 'contributor'] as const)('is not for a %s', async (role) => {
    const actor = await aPerson({ role })
    const { id } = await anApplication()
    for (const result of [await acceptApplication(actor, { id, message: null }), await declineApplication(actor, { id, message: 'Non.' }), await applicationsList(actor, {})]) {
      expect(result.ok ? 200 : statusOf[result.kind]).toBe(403)
    }
    expect(await db().application.findUnique({ where: { id } })).toMatchObject({ status: 'pending' })
  })
})
