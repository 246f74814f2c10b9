/** The demo's articles: what is out, and what is on the desk. */
import type { Change } from '@/lib/db'
import { plainText, readingMinutes, wordCount } from '@/lib/content'
import { newId } from '@/lib/tokens'
import type { DemoArticle, DemoDeskText } from '@/prisma/demo'
import type { Ago, Cast } from './cast'

type Written = Omit<DemoArticle, 'daysAgo'>

/** An article that readers see. */
export async function addPublished(c: Change, cast: Cast, article: DemoArticle, ago: Ago): Promise<void> {
  const at = ago({ days: article.daysAgo, hours: article.daysAgo % 7 })
  const submittedAt = ago({ days: article.daysAgo + 4 })
  const text = plainText(article.body)
  const { id, revisionId } = await addText(c, cast, article, { at: submittedAt, frozenAt: at, reason: 'publish' })
  await c.db.article.update({
    where: { id },
    data: {
      status: 'published',
      publishedRevisionId: revisionId,
      publishedAt: at,
      submittedAt,
      statusChangedAt: at,
      title: article.title,
      standfirst: article.standfirst,
      text,
      sectionId: cast.section(article.section),
      readingMinutes: readingMinutes(wordCount(article.body)),
    },
  })
  const [author, editor] = [cast.person(article.author), cast.person('rachid-haddad')]
  await addEvents(c, id, [
    { actor: author, verb: 'submit', from: 'draft', to: 'submitted', at: submittedAt },
    { actor: editor, verb: 'take', from: 'submitted', to: 'in_review', at: ago({ days: article.daysAgo + 3 }) },
    { actor: editor, verb: 'accept', from: 'in_review', to: 'accepted', at: ago({ days: article.daysAgo + 1 }) },
    { actor: editor, verb: 'publish', from: 'accepted', to: 'published', at },
  ])
}

/** A text on its way. */
export async function addDeskText(c: Change, cast: Cast, text: DemoDeskText, ago: Ago): Promise<void> {
  const at = ago({ hours: text.hoursAgo })
  const draft = text.status === 'draft'
  const { id } = await addText(c, cast, text, { at, frozenAt: draft || text.status === 'changes_requested' ? null : at, reason: draft ? 'start' : text.status })
  const submittedAt = draft ? null : ago({ hours: text.hoursAgo + (text.status === 'submitted' ? 0 : 30) })
  const editor = 'editor' in text ? cast.person(text.editor) : null
  await c.db.article.update({ where: { id }, data: { status: text.status, submittedAt, statusChangedAt: at, assigneeId: editor?.id ?? null } })
  if (!submittedAt) return
  const author = cast.person(text.author)
  const events: DemoEvent[] = [{ actor: author, verb: 'submit', from: 'draft', to: 'submitted', at: submittedAt }]
  if (editor) events.push({ actor: editor, verb: 'take', from: 'submitted', to: 'in_review', at: ago({ hours: text.hoursAgo + 6 }) })
  if (editor && text.status === 'changes_requested') events.push({ actor: editor, verb: 'sendBack', from: 'in_review', to: 'changes_requested', message: text.message, at })
  if (editor && text.status === 'accepted') events.push({ actor: editor, verb: 'accept', from: 'in_review', to: 'accepted', at })
  await addEvents(c, id, events)
}

async function addText(c: Change, cast: Cast, article: Written, { at, frozenAt, reason }: { at: Date; frozenAt: Date | null; reason: string }): Promise<{ id: string; revisionId: string }> {
  const [id, revisionId] = [newId(), newId()]
  const author = cast.person(article.author)
  await c.db.article.create({ data: { id, slug: article.slug, ownerId: author.id, field: article.field, createdAt: at } })
  await c.db.revision.create({
    data: {
      id: revisionId,
      articleId: id,
      number: 1,
      title: article.title,
      standfirst: article.standfirst,
      body: article.body,
      sectionId: cast.section(article.section),
      makerId: author.id,
      reason,
      createdAt: at,
      savedAt: at,
      frozenAt,
      tags: { create: [...new Set(article.tags.map(cast.tag))].map((tagId, position) => ({ tagId, position })) },
      bylines: { create: [{ profileId: author.profileId, position: 0 }] },
    },
  })
  await c.db.article.update({ where: { id }, data: { workingRevisionId: revisionId } })
  return { id, revisionId }
}

type DemoEvent = { actor: { id: string; name: string }; verb: string; from: string; to: string; message?: string; at: Date }

async function addEvents(c: Change, articleId: string, events: DemoEvent[]): Promise<void> {
  await c.db.event.createMany({
    data: events.map(({ actor, verb, at, ...data }) => ({ id: newId(), actorId: actor.id, actorName: actor.name, verb, subject: 'article', subjectId: articleId, data, at })),
  })
}
