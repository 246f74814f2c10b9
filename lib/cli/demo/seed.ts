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
import { applications, articles, candidates, comments, desk, people, proposals, settings } from '@/prisma/demo'
import { addCandidate } from './candidates'
import { momentsAround, type Cast, type Member, type Moments } from './cast'
import { addDeskText } from './desk'
import { addProposal } from './proposals'
import { addPublished } from './published'
import { addChecklists, addLabels, addViews } from './tools'

/** Seeds everything; the magazine must be empty. Throws when it is not. */
export async function seedDemo(actor: Actor): Promise<void> {
  const result = await change(actor, async (c) => {
    const when = momentsAround(now())
    const cast = await addCast(c, when)
    for (const article of articles) await addPublished(c, cast, article, when)
    for (const text of desk) await addDeskText(c, cast, text, when)
    for (const candidate of candidates) await addCandidate(c, cast, candidate, when)
    for (const pitch of proposals) await addProposal(c, cast, pitch, when)
    await addViews(c, cast, when)
    await addComments(c, when)
    await addApplications(c, when)
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

/** Everybody and everything that texts refer to. */
async function addCast(c: Change, when: Moments): Promise<Cast> {
  const members = await addPeople(c, when)
  const person = (slug: string) => found(members.find((member) => member.slug === slug), slug)
  await addChecklists(c, person('rachid-haddad'), when)
  const labels = await addLabels(c, person('rachid-haddad'), when)
  const sections = await c.db.section.findMany({ select: { id: true, slug: true, checklist: true } })
  const names = [...new Set([...articles, ...desk, ...candidates.map(({ text }) => text)].flatMap((article) => article.tags))]
  await c.db.tag.createMany({ data: names.map((name) => ({ id: newId(), slug: slugOf(name), name })), skipDuplicates: true })
  const tagRows = await c.db.tag.findMany()
  return {
    person,
    section: (slug) => found(sections.find((section) => section.slug === slug), slug),
    tag: (name) => found(tagRows.find((tag) => tag.slug === slugOf(name)), name).id,
    label: (name) => found(labels.get(name), name),
  }
}

/** Whoever works here for three months, and candidates since they confirmed their text. */
async function addPeople(c: Change, when: Moments): Promise<Member[]> {
  const staff = people.map((person) => ({ ...person, id: newId(), profileId: newId(), createdAt: when.ago({ days: 90 }) }))
  const newcomers = candidates.map(({ person, text }) => ({ ...person, role: 'reader' as const, city: null, bio: null, links: [], id: newId(), profileId: newId(), createdAt: when.ago({ hours: text.hoursAgo }) }))
  const members = [...staff, ...newcomers]
  await c.db.user.createMany({ data: members.map(({ id, name, email, role, createdAt }) => ({ id, name, email, role, createdAt })) })
  await c.db.profile.createMany({ data: members.map(({ profileId, id, slug, name, city, bio, links, createdAt }) => ({ id: profileId, userId: id, slug, name, city, bio, links, createdAt })) })
  return members
}

async function addComments(c: Change, { ago }: Moments): Promise<void> {
  const known = new Map((await c.db.article.findMany({ select: { id: true, slug: true } })).map(({ id, slug }) => [slug, id]))
  await c.db.comment.createMany({
    data: comments.map(({ article, hoursAgo, ...comment }) => {
      const articleId = found(known.get(article), article)
      return { id: newId(), articleId, ...comment, fingerprint: fingerprint(articleId, comment.email, comment.body), createdAt: ago({ hours: hoursAgo }) }
    }),
  })
  await c.db.$executeRaw`UPDATE "Article" a SET "commentCount" = (SELECT count(*) FROM "Comment" WHERE "articleId" = a.id AND status = 'approved')`
}

async function addApplications(c: Change, { ago }: Moments): Promise<void> {
  await c.db.application.createMany({
    data: applications.map(({ hoursAgo, ...application }) => ({ id: newId(), ...application, createdAt: ago({ hours: hoursAgo }), updatedAt: ago({ hours: hoursAgo }) })),
  })
}

function found<T>(row: T | undefined, name: string): T {
  if (row === undefined) throw new Error(`the demo names « ${name} », which is not there`)
  return row
}
