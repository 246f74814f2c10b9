import { nextAuth, sessionCookie } from './next-auth'
import { anonymous, type Actor } from '../actor'
import { authDatabase, db, type Transaction } from '../db'

/**
 * Who is asking, from the session's cookie: read from the database at each request, so
 * that a demotion or a suspension holds from the next one on.
 */
export async function currentActor(): Promise<Actor> {
  // Most who write under an article are nobody here: they need not be looked for.
  const { cookies } = await import('next/headers')
  if (!(await cookies()).has(sessionCookie())) return anonymous
  const session = await (await nextAuth()).auth()
  const id = session?.user?.id
  if (!id) return anonymous
  const person = await db().user.findUnique({ where: { id } })
  if (!person || person.status !== 'active') return anonymous
  return { kind: 'person', id: person.id, name: person.name, role: person.role }
}

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
