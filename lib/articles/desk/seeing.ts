/**
 * What each editor has seen. A text is unread until they open it, or move it themselves,
 * after its last change of state. It is a mark of the reader's, no change of the text:
 * it stands in no history.
 */
import { isStaff, type Actor } from '@/lib/actor'
import { change, type Change } from '@/lib/db'
import { forbidden, notFound, type Result } from '@/lib/result'
import type { ArticleOnly } from '../schema'

/** The editor has seen the text as it stands. */
export const markRead = (actor: Actor, { id }: ArticleOnly): Promise<Result<null>> => marked(actor, id, seenBy)

/** The editor wants to meet it again. */
export const markUnread = (actor: Actor, { id }: ArticleOnly): Promise<Result<null>> =>
  marked(actor, id, async (c, reader, articleId) => void (await c.db.articleSeen.deleteMany({ where: { userId: reader, articleId } })))

/** Notes, in a change that is under way, that this person has seen the text as it then stands. */
export async function seenBy(c: Change, userId: string, articleId: string): Promise<void> {
  await c.db.$executeRaw`
    INSERT INTO "ArticleSeen" ("userId", "articleId", "change") SELECT ${userId}::uuid, id, "statusChangedAt" FROM "Article" WHERE id = ${articleId}::uuid
    ON CONFLICT ("userId", "articleId") DO UPDATE SET "change" = EXCLUDED."change"`
}

async function marked(actor: Actor, id: string, mark: (c: Change, reader: string, articleId: string) => Promise<void>): Promise<Result<null>> {
  if (!isStaff(actor)) return forbidden()
  return change(actor, async (c) => {
    if ((await c.db.article.count({ where: { id } })) === 0) return notFound()
    // The command line reads nothing.
    if (actor.kind === 'person') await mark(c, actor.id, id)
    return c.done(null)
  })
}
