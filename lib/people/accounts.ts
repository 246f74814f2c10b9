/** Opening an account: the person, and the profile that will sign the articles. Used by accepting and inviting. */
import type { Change, Role } from '@/lib/db'
import { freeSlug, slugOf } from '@/lib/slugs'
import { tags } from '@/lib/tags'
import { newId } from '@/lib/tokens'

/** Holds everybody else off one address until the transaction ends: two forms sent at once are two, one after the other. */
export async function holdAddress(c: Change, email: string): Promise<void> {
  await c.db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`address:${email.toLowerCase()}`}, 0))`
}

/** Makes the person and, unless a mere reader, the profile. The address must be free. */
export async function openAccount(c: Change, { email, name, role }: { email: string; name: string; role: Role }): Promise<string> {
  const id = newId()
  await c.db.user.create({ data: { id, name, email, role, createdAt: c.at } })
  if (role !== 'reader') await ensureProfile(c, { id, name })
  c.record('person.created', { type: 'person', id }, { role })
  return id
}

/** A profile of somebody without an account; answers its id. */
export async function openGuestProfile(c: Change, name: string): Promise<string> {
  const id = newId()
  const slug = await ownSlug(c, name)
  await c.db.profile.create({ data: { id, slug, name, createdAt: c.at } })
  c.touch(tags.author(slug), tags.path(`/auteurs/${slug}`), tags.authors)
  return id
}

/** Gives a person a profile with an address of its own, if there is none yet. */
export async function ensureProfile(c: Change, { id, name }: { id: string; name: string }): Promise<void> {
  if (await c.db.profile.findUnique({ where: { userId: id }, select: { id: true } })) return
  const slug = await ownSlug(c, name)
  await c.db.profile.create({ data: { id: newId(), userId: id, slug, name, createdAt: c.at } })
  c.touch(tags.author(slug), tags.path(`/auteurs/${slug}`), tags.authors)
}

/** An address of its own for this name. */
async function ownSlug(c: Change, name: string): Promise<string> {
  // Two people of one name at once would both find the address free.
  await c.db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('profile-slugs', 0))`
  return freeSlug(slugOf(name, 60) || 'auteur', async (candidate) => (await c.db.profile.count({ where: { slug: candidate } })) > 0)
}
