import { readdir, readFile } from 'node:fs/promises'
import { simpleParser } from 'mailparser'
import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { settings } from '@/lib/env'
import { acceptApplication, applicationDecided, applicationReceived, declineApplication, personInvited } from '@/lib/people'
import { aPerson, anApplication } from '@/tests/support/audience'
import { useDatabase } from '@/tests/support/database'
import path from 'node:path'

useDatabase()

/** The mail that the outbox received last. */
async function lastMail() {
  const folder = path.join(settings().dataFolder, 'outbox')
  const file = (await readdir(folder)).filter((name) => name.endsWith('.eml')).sort().at(-1)
  return simpleParser(await readFile(path.join(folder, file ?? '')))
}
const addressee = (mail: Awaited<ReturnType<typeof lastMail>>) => [mail.to].flat().flatMap((to) => to?.value.map(({ address }) => address) ?? [])

describe('mails to people', () => {
  it('an application is acknowledged', async () => {
    const { id, email } = await anApplication()
    await applicationReceived({ applicationId: id })
    const mail = await lastMail()
    expect(addressee(mail)).toEqual([email])
    expect(mail.subject).toBe('Votre candidature est bien arrivée')
    expect(mail.text).toContain('Bonjour Hanane Zeroual,')
  })

  it('the welcome carries the editor’s words and a sign-in link that says how long it lasts', async () => {
    const { id, email } = await anApplication()
    await acceptApplication(await aPerson({ role: 'editor' }), { id, message: 'Votre projet nous plaît.' })
    await applicationDecided({ applicationId: id })
    const mail = await lastMail()
    expect(addressee(mail)).toEqual([email])
    expect(mail.text).toContain('Votre projet nous plaît.')
    expect(mail.text).toContain('/connexion/ouvrir?')
    expect(mail.text).toContain('quinze minutes')
    expect(await db().verificationToken.count()).toBe(1)
  })

  it('a refusal carries the message and no link to sign in', async () => {
    const { id } = await anApplication()
    await declineApplication(await aPerson({ role: 'editor' }), { id, message: 'Pas cette fois.' })
    await applicationDecided({ applicationId: id })
    const mail = await lastMail()
    expect(mail.text).toContain('Pas cette fois.')
    expect(mail.text).not.toContain('/connexion/')
  })

  it('an invitation names what the account is for; a suspended person gets none', async () => {
    const person = await aPerson({ role: 'editor' })
    await personInvited({ userId: person.id })
    expect((await lastMail()).text?.replace(/\s+/g, ' ')).toContain('pour y relire et publier les textes')
    const { id: before } = await db().user.update({ where: { id: person.id }, data: { status: 'suspended' } })
    await personInvited({ userId: before })
    expect(await db().verificationToken.count()).toBe(1)
  })
})
