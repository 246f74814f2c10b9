/** Builders of people and of what readers send. Each makes what it needs and answers what a test asks about. */
import { type Person } from '@/lib/actor'
import { db, type CommentStatus, type Role, type SubscriberStatus, type UserStatus } from '@/lib/db'
import { newId } from '@/lib/tokens'

let count = 0
/** An address that no other test uses. */
export const anAddress = (): string => `personne-${(count += 1)}@exemple.ma`

type PersonWishes = { name?: string; email?: string; role?: Role; status?: UserStatus }

/** Somebody with an account (a contributor), and a profile unless a reader; an actor. */
export async function aPerson({ name = 'Salma Berrada', email = anAddress(), role = 'contributor', status = 'active' }: PersonWishes = {}): Promise<Person & { email: string; slug: string }> {
  const id = newId()
  const slug = `personne-${id.slice(-12)}`
  await db().user.create({ data: { id, name, email, role, status } })
  if (role !== 'reader') await db().profile.create({ data: { id: newId(), userId: id, slug, name } })
  return { kind: 'person', id, name, role, email, slug }
}

/** A session of a person, as the cookie's hash. */
export async function aSession(userId: string): Promise<void> {
  await db().session.create({ data: { sessionToken: newId(), userId, expires: new Date(Date.now() + 86_400_000) } })
}

/** An article that readers see, with one byline; `withdrawn` takes it away again. */
export async function aPublicArticle({ owner, withdrawn = false, comments = 'open' }: { owner?: { id: string }; withdrawn?: boolean; comments?: 'open' | 'closed' } = {}) {
  const { id: ownerId } = owner ?? (await aPerson())
  const profile = await db().profile.findUniqueOrThrow({ where: { userId: ownerId } })
  const id = newId()
  const revisionId = newId()
  const slug = `article-${id.slice(-12)}`
  await db().article.create({ data: { id, slug, ownerId, title: 'La fibre s’arrête ici', commentPolicy: comments } })
  await db().revision.create({ data: { id: revisionId, articleId: id, number: 1, body: { type: 'doc', content: [] }, reason: 'test', frozenAt: new Date(), bylines: { create: { profileId: profile.id, position: 1 } } } })
  await db().article.update({
    where: { id },
    data: { status: 'published', publishedRevisionId: revisionId, publishedAt: new Date(), withdrawnAt: withdrawn ? new Date() : null },
  })
  return { id, slug, revisionId }
}

/** A comment under an article, held unless told otherwise. */
export async function aComment({ articleId, status = 'pending', name = 'Karim', email = anAddress(), body = 'Merci pour ce texte.' }: { articleId: string; status?: CommentStatus; name?: string; email?: string; body?: string }) {
  const id = newId()
  await db().comment.create({ data: { id, articleId, name, email, body, status, fingerprint: newId() } })
  if (status === 'approved') await db().article.update({ where: { id: articleId }, data: { commentCount: { increment: 1 } } })
  return { id, email }
}

/** An application that waits for an answer. */
export async function anApplication({ name = 'Hanane Zeroual', email = anAddress() }: { name?: string; email?: string } = {}) {
  const id = newId()
  await db().application.create({ data: { id, name, email, motivation: 'Raconter les archives.', topics: 'Archives' } })
  return { id, name, email }
}

/** Somebody on the newsletter's list. */
export async function aSubscriber({ email = anAddress(), status = 'active' }: { email?: string; status?: SubscriberStatus } = {}) {
  const id = newId()
  await db().subscriber.create({ data: { id, email, status, source: 'page', confirmedAt: status === 'pending' ? null : new Date() } })
  return { id, email }
}

/** The payloads of the jobs of one name that wait in the queue, oldest first. */
export async function jobsNamed(name: string): Promise<unknown[]> {
  const rows = await db().$queryRaw<{ data: unknown }[]>`SELECT data FROM pgboss.job WHERE name = ${name} AND state = 'created' ORDER BY created_on`
  return rows.map(({ data }) => data)
}
