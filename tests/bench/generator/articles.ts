/** Published articles, each as publishing leaves it: one frozen revision, and the copies that lists and search read. */
import { plainText, readingMinutes, wordCount } from '@/lib/content/text'
import type { Prisma } from '@/lib/db'
import { slugOf } from '@/lib/slugs'
import { remarksOn, type CommentRow } from './comments'
import { aDocument } from './document'
import type { Cast } from './people'
import type { Plan } from './plan'
import { aSentence, aSubject, aTitle } from './prose'
import { random } from './random'

const DAY = 86_400_000
/** As the form has it (lib/articles/schema.ts). */
const LONGEST_STANDFIRST = 500

export type Written = {
  article: Prisma.ArticleCreateManyInput
  revision: Omit<Prisma.RevisionCreateManyInput, 'body'> & { body: ReturnType<typeof aDocument> }
  tags: Prisma.RevisionTagCreateManyInput[]
  bylines: Prisma.RevisionBylineCreateManyInput[]
  comments: CommentRow[]
}

/** The article of this number, the oldest first; the same for the same plan, whichever others are made. */
export function anArticle(plan: Plan, cast: Cast, sections: readonly string[], number: number): Written {
  const dice = random(plan.seed, 'article', number)
  const subject = aSubject(dice)
  const step = (plan.until.getTime() - plan.from.getTime()) / plan.articles
  const publishedAt = new Date(Math.floor(plan.from.getTime() + step * (number + dice.below(1000) / 1000)))
  const createdAt = new Date(publishedAt.getTime() - 5 * DAY)
  const [id, revisionId] = [dice.id(createdAt), dice.id(createdAt)]
  const title = aTitle(dice, subject)
  const standfirst = `${aSentence(dice, subject)} ${aSentence(dice, subject)}`.slice(0, LONGEST_STANDFIRST)
  const body = aDocument(dice, subject)
  const sectionId = dice.pick(sections)
  const author = dice.below(cast.users.length)
  const ownerId = cast.users[author]?.id ?? ''
  // One text in ten has two authors, who stand side by side in the cast.
  const signed = dice.below(10) === 0 ? [author, (author + 1) % cast.profiles.length] : [author]
  const comments = remarksOn({ id, publishedAt, subject }, plan, cast, number)
  return {
    article: {
      id, slug: `${slugOf(title, 60)}-${number + 1}`, status: 'published', ownerId, workingRevisionId: revisionId, publishedRevisionId: revisionId,
      commentCount: comments.filter(({ status }) => status === 'approved').length,
      createdAt, submittedAt: new Date(publishedAt.getTime() - 4 * DAY), statusChangedAt: publishedAt, publishedAt,
      title, standfirst, text: plainText(body), sectionId, readingMinutes: readingMinutes(wordCount(body)),
    },
    revision: { id: revisionId, articleId: id, number: 1, title, standfirst, body, sectionId, makerId: ownerId, reason: 'publish', createdAt, savedAt: publishedAt, frozenAt: publishedAt },
    tags: dice.some(cast.tags, 2 + dice.below(3)).map((tag, position) => ({ revisionId, tagId: tag.id, position })),
    bylines: signed.map((one, position) => ({ revisionId, profileId: cast.profiles[one]?.id ?? '', position })),
    comments,
  }
}
