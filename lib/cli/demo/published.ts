/** The demo's articles that readers see, and what was corrected in them. */
import { changeBetween } from '@/lib/articles'
import { frenchSpaces, plainText, readingMinutes, wordCount } from '@/lib/content'
import type { Change } from '@/lib/db'
import { newId } from '@/lib/tokens'
import { corrections, type DemoArticle, type DemoCorrection } from '@/prisma/demo'
import type { Cast, Moments } from './cast'
import { addEvents } from './events'
import { addLicence, addRevision, addSeen, addText } from './texts'

/** An article that readers see. */
export async function addPublished(c: Change, cast: Cast, article: DemoArticle, when: Moments): Promise<void> {
  const { daysAgo } = article
  const at = when.ago({ days: daysAgo, hours: daysAgo % 7 })
  // Some are read at once, some have to wait.
  const wait = 2 + (daysAgo % 4)
  const submittedAt = when.ago({ days: daysAgo + wait, hours: 6 })
  const correction = corrections.find((one) => one.article === article.slug)
  const first = correction ? asItRead(article, correction) : article
  const { id, revisionId } = await addText(c, cast, first, { at: submittedAt, frozenAt: at, reason: 'publish' })
  await c.db.article.update({
    where: { id },
    data: {
      status: 'published',
      publishedRevisionId: revisionId,
      publishedAt: at,
      submittedAt,
      statusChangedAt: at,
      title: frenchSpaces(article.title),
      standfirst: frenchSpaces(article.standfirst),
      text: plainText(article.body),
      sectionId: cast.section(article.section).id,
      readingMinutes: readingMinutes(wordCount(article.body)),
    },
  })
  const [author, editor, admin] = [cast.person(article.author), cast.person('rachid-haddad'), cast.person('leila-cherkaoui')]
  await addLicence(c, author, { id, revisionId }, submittedAt)
  await addEvents(c, { type: 'article', id }, [
    { actor: author, verb: 'create', at: when.ago({ days: daysAgo + 9 }), data: { to: 'draft' } },
    { actor: author, verb: 'submit', at: submittedAt, data: { from: 'draft', to: 'submitted' } },
    { actor: editor, verb: 'take', at: when.ago({ days: daysAgo + 1, hours: wait * 6 }), data: { from: 'submitted', to: 'in_review' } },
    { actor: editor, verb: 'accept', at: when.ago({ days: daysAgo + 1 }), data: { from: 'in_review', to: 'accepted' } },
    { actor: editor, verb: 'publish', at, data: { from: 'accepted', to: 'published', first: true, revision: 1, slug: article.slug } },
  ])
  await addSeen(c, [editor, admin], id, correction ? await addCorrection(c, cast, { id, first, article, correction }, when) : at)
}

/** The text before it was put right. */
function asItRead(article: DemoArticle, { passages }: DemoCorrection): DemoArticle {
  let body = JSON.stringify(article.body)
  for (const { now, before } of passages) {
    if (!body.includes(now)) throw new Error(`« ${article.slug} » does not say « ${now} »`)
    body = body.replace(now, before)
  }
  return { ...article, body: JSON.parse(body) as DemoArticle['body'] }
}

type Corrected = { id: string; first: DemoArticle; article: DemoArticle; correction: DemoCorrection }

/** Its author asked for it, it was reviewed like any text, and readers are told; answers when. */
async function addCorrection(c: Change, cast: Cast, { id, first, article, correction: { daysAgo, reason, note } }: Corrected, when: Moments): Promise<Date> {
  const at = when.ago({ days: daysAgo })
  const [begun, submitted, taken] = [when.ago({ days: daysAgo, hours: 30 }), when.ago({ days: daysAgo, hours: 29 }), when.ago({ days: daysAgo, hours: 4 })]
  const after = await addRevision(c, cast, article, id, { number: 2, at: begun, frozenAt: submitted, reason: 'submit', publicNote: note })
  const { added, removed } = changeBetween(first, article)
  await c.db.correction.create({ data: { id: newId(), articleId: id, revisionId: after, kind: 'correction', note: frenchSpaces(note), wordsAdded: added, wordsRemoved: removed, at } })
  await c.db.article.update({ where: { id }, data: { publishedRevisionId: after, submittedAt: submitted, republishedAt: at, statusChangedAt: at, assigneeId: cast.person('rachid-haddad').id } })
  const [author, editor] = [cast.person(article.author), cast.person('rachid-haddad')]
  await addLicence(c, author, { id, revisionId: after }, submitted)
  await addEvents(c, { type: 'article', id }, [
    { actor: author, verb: 'beginCorrection', at: begun, data: { from: 'published', to: 'draft', message: frenchSpaces(reason) } },
    { actor: author, verb: 'submit', at: submitted, data: { from: 'draft', to: 'submitted' } },
    { actor: editor, verb: 'take', at: taken, data: { from: 'submitted', to: 'in_review' } },
    { actor: editor, verb: 'publish', at, data: { from: 'in_review', to: 'published', first: false, publicNote: frenchSpaces(note), noteKind: 'correction', revision: 2, revisionWas: 1 } },
  ])
  return at
}
