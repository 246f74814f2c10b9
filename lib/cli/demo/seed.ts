/**
 * Fills an empty magazine with the demo: rows as the product would have left them had
 * people written them over two months, in one transaction.
 */
import type { Actor } from '@/lib/actor'
import { now } from '@/lib/clock'
import { change, db, type Change } from '@/lib/db'
import { slugOf } from '@/lib/slugs'
import { tags } from '@/lib/tags'
import { fingerprint, newId } from '@/lib/tokens'
import { applications, articles, comments, desk, people, settings } from '@/prisma/demo'
import { agoIn, type Ago, type Cast } from './cast'
import { addDeskText, addPublished } from './texts'

/** Seeds everything; the magazine must be empty. Throws when it is not. */
export async function seedDemo(actor: Actor): Promise<void> {
  const result = await change(actor, async (c) => {
    const ago = agoIn(now())
    const cast = await addPeople(c, ago)
    for (const article of articles) await addPublished(c, cast, article, ago)
    for (const text of desk) await addDeskText(c, cast, text, ago)
    await addComments(c, ago)
    await addApplications(c, ago)
    await c.db.setting.create({ data: { key: 'site', value: settings } })
    c.touch(tags.site, tags.latest, tags.authors, tags.search)
    return c.done(null)
  })
  if (!result.ok) throw new Error(`the demo was refused: ${result.kind}`)
}

/** Whoever the terminal offers a sign-in link for: one person of each role. */
export async function demoPeople(): Promise<{ label: string; id: string }[]> {
  const wanted = [
    { label: 'admin', slug: 'leila-cherkaoui' },
    { label: 'editor', slug: 'rachid-haddad' },
    { label: 'contributor', slug: 'salma-berrada' },
  ]
  const rows = await db().profile.findMany({ where: { slug: { in: wanted.map(({ slug }) => slug) } }, select: { slug: true, userId: true, user: { select: { status: true } } } })
  return wanted.flatMap(({ label, slug }) => {
    const row = rows.find((profile) => profile.slug === slug)
    return row?.userId && row.user?.status === 'active' ? [{ label, id: row.userId }] : []
  })
}

async function addPeople(c: Change, ago: Ago): Promise<Cast> {
  const cast = people.map((person) => ({ ...person, id: newId(), profileId: newId() }))
  const createdAt = ago({ days: 90 })
  await c.db.user.createMany({ data: cast.map(({ id, name, email, role }) => ({ id, name, email, role, createdAt })) })
  await c.db.profile.createMany({ data: cast.map(({ profileId, id, slug, name, city, bio, links }) => ({ id: profileId, userId: id, slug, name, city, bio, links, createdAt })) })
  const sections = await c.db.section.findMany()
  const names = [...new Set([...articles, ...desk].flatMap((article) => article.tags))]
  await c.db.tag.createMany({ data: names.map((name) => ({ id: newId(), slug: slugOf(name), name })), skipDuplicates: true })
  const tagRows = await c.db.tag.findMany()
  return {
    person: (slug) => found(cast.find((person) => person.slug === slug), slug),
    section: (slug) => found(sections.find((section) => section.slug === slug), slug).id,
    tag: (name) => found(tagRows.find((tag) => tag.slug === slugOf(name)), name).id,
  }
}

async function addComments(c: Change, ago: Ago): Promise<void> {
  const known = new Map((await c.db.article.findMany({ select: { id: true, slug: true } })).map(({ id, slug }) => [slug, id]))
  await c.db.comment.createMany({
    data: comments.map(({ article, hoursAgo, ...comment }) => {
      const articleId = found(known.get(article), article)
      return { id: newId(), articleId, ...comment, fingerprint: fingerprint(articleId, comment.email, comment.body), createdAt: ago({ hours: hoursAgo }) }
    }),
  })
  await c.db.$executeRaw`UPDATE "Article" a SET "commentCount" = (SELECT count(*) FROM "Comment" WHERE "articleId" = a.id AND status = 'approved')`
}

async function addApplications(c: Change, ago: Ago): Promise<void> {
  await c.db.application.createMany({
    data: applications.map(({ hoursAgo, ...application }) => ({ id: newId(), ...application, createdAt: ago({ hours: hoursAgo }), updatedAt: ago({ hours: hoursAgo }) })),
  })
}

function found<T>(row: T | undefined, name: string): T {
  if (row === undefined) throw new Error(`the demo names « ${name} », which is not there`)
  return row
}
