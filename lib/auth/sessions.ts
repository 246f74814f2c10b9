import { cache } from 'react'
import { anonymous, type Actor } from '../actor'
import { authDatabase, type Transaction } from '../db'
import { nextAuth, sessionCookie, whoIs } from './next-auth'

/**
 * Who is asking, from the session's cookie: read from the database at each request, so
 * that a demotion or a suspension holds from the next one on; once for a page, however
 * many of its parts ask.
 */
export const currentActor = cache(async (): Promise<Actor> => {
  // Most who write under an article are nobody here: they need not be looked for.
  const { cookies } = await import('next/headers')
  if (!(await cookies()).has(sessionCookie())) return anonymous
  const session = await (await nextAuth()).auth()
  return session?.user ? { kind: 'person', ...whoIs.parse(session.user) } : anonymous
})

/** Ends every session of a person, inside the transaction that takes their access away; open sign-in links go with them. */
export async function endSessionsOf(tx: Transaction, userId: string): Promise<void> {
  const person = await tx.user.findUniqueOrThrow({ where: { id: userId }, omit: { email: false } })
  await tx.session.deleteMany({ where: { userId } })
  await tx.verificationToken.deleteMany({ where: { identifier: person.email } })
}

/** Removes what has expired: sessions, sign-in links. */
export async function sweepExpired(at: Date): Promise<void> {
  await authDatabase().session.deleteMany({ where: { expires: { lt: at } } })
  await authDatabase().verificationToken.deleteMany({ where: { expires: { lt: at } } })
}
