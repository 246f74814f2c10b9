/**
 * next-auth's Prisma adapter, wrapped: session tokens are stored as their SHA-256, a
 * suspended person has no session, and nobody gets an account by signing in.
 */
import { PrismaAdapter } from '@auth/prisma-adapter'
import type { Adapter, AdapterSession, AdapterUser } from 'next-auth/adapters'
import { authDatabase } from '../db'
import { hashToken } from '../tokens'

/** The adapter next-auth is given. */
export function hashingAdapter(): Adapter {
  const inner = PrismaAdapter(authDatabase() as never)
  const need = <K extends keyof Adapter>(name: K): NonNullable<Adapter[K]> => {
    const method = inner[name]
    if (!method) throw new Error(`the adapter lacks ${String(name)}`)
    return method.bind(inner) as NonNullable<Adapter[K]>
  }
  const withToken = (session: AdapterSession, sessionToken: string): AdapterSession => ({ ...session, sessionToken })

  return {
    ...inner,
    createUser: () => Promise.reject(new Error('accounts are made by editors, not by signing in')),
    async createSession(session) {
      const made = await need('createSession')({ ...session, sessionToken: hashToken(session.sessionToken) })
      return withToken(made, session.sessionToken)
    },
    async getSessionAndUser(token) {
      const found = await need('getSessionAndUser')(hashToken(token))
      if (!found || isSuspended(found.user)) return null
      return { session: withToken(found.session, token), user: found.user }
    },
    async updateSession(session) {
      const updated = await need('updateSession')({ ...session, sessionToken: hashToken(session.sessionToken) })
      return updated ? withToken(updated, session.sessionToken) : null
    },
    async deleteSession(token) {
      await authDatabase().session.deleteMany({ where: { sessionToken: hashToken(token) } })
    },
  }
}

const isSuspended = (user: AdapterUser): boolean => (user as AdapterUser & { status?: string }).status !== 'active'
