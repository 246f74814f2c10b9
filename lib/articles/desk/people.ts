/** Who is at the desk, and whose texts are on it. */
import { isStaff, type Actor } from '@/lib/actor'
import { db, type Prisma } from '@/lib/db'
import { openStatuses } from './lateness'

export type Editor = { id: string; name: string }

/** Whom a text can be given to. */
export const activeEditors: Prisma.UserWhereInput = { status: 'active', role: { in: ['editor', 'admin'] } }

/** Every active editor by name; null for who does not work at the desk. */
export async function deskEditors(actor: Actor): Promise<Editor[] | null> {
  if (!isStaff(actor)) return null
  return db().user.findMany({ where: activeEditors, select: { id: true, name: true }, orderBy: [{ name: 'asc' }, { id: 'asc' }] })
}

/** Everybody who has a text at the desk, and whoever is `asked` for, by the name they sign with; null for who does not work there. */
export async function deskAuthors(actor: Actor, asked: string | null): Promise<{ id: string; name: string }[] | null> {
  if (!isStaff(actor)) return null
  const authors = await db().user.findMany({ where: { OR: [{ articles: { some: { status: { in: [...openStatuses] } } } }, ...(asked ? [{ id: asked }] : [])] }, select: { id: true, name: true, profile: { select: { name: true } } } })
  return authors.map(({ id, name, profile }) => ({ id, name: profile?.name ?? name })).sort((a, b) => a.name.localeCompare(b.name, 'fr') || a.id.localeCompare(b.id))
}
