/** Who is at the desk, and whose texts are on it. */
import { isStaff, type Actor } from '@/lib/actor'
import { db, type Prisma } from '@/lib/db'

export type Editor = { id: string; name: string }

/** Whom a text can be given to. */
export const activeEditors: Prisma.UserWhereInput = { status: 'active', role: { in: ['editor', 'admin'] } }

/** Every active editor by name; null for who does not work at the desk. */
export async function deskEditors(actor: Actor): Promise<Editor[] | null> {
  if (!isStaff(actor)) return null
  return db().user.findMany({ where: activeEditors, select: { id: true, name: true }, orderBy: [{ name: 'asc' }, { id: 'asc' }] })
}

/** The name of an author whose texts are asked for; null when there is none, or for who does not work at the desk. */
export async function deskAuthor(actor: Actor, id: string): Promise<string | null> {
  if (!isStaff(actor)) return null
  const author = await db().user.findUnique({ where: { id }, select: { name: true, profile: { select: { name: true } } } })
  return author && (author.profile?.name ?? author.name)
}
