/**
 * Whose session a cookie names, for connections that outlive a request. They ask when
 * they begin and again while they last, so that an ended session or a suspension reaches them.
 */
import type { Person } from '../actor'
import { now } from '../clock'
import { authDatabase } from '../db'
import { hashToken } from '../tokens'
import { sessionCookie } from './next-auth'

/** The session that a Cookie header carries (RFC 6265), by the name it is stored under; null without one. */
export function sessionIn(cookies: string | null): string | null {
  const token = new RegExp(`(?:^|; )${sessionCookie().replaceAll('.', '\\.')}=([^;]+)`).exec(cookies ?? '')?.[1]
  return token === undefined ? null : hashToken(decoded(token))
}

/** The people whose sessions hold at this moment, by the name the session is stored under. */
export async function peopleIn(sessions: readonly string[]): Promise<Map<string, Person>> {
  const rows = await authDatabase().session.findMany({
    where: { sessionToken: { in: [...new Set(sessions)] }, expires: { gt: now() }, user: { status: 'active' } },
    select: { sessionToken: true, user: { select: { id: true, name: true, role: true } } },
  })
  return new Map(rows.map(({ sessionToken, user }) => [sessionToken, { kind: 'person', ...user }]))
}

function decoded(token: string): string {
  try {
    return decodeURIComponent(token)
  } catch {
    return token
  }
}
