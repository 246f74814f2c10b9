/** The door of everything that is read about an article in work. */
import type { Actor } from '@/lib/actor'
import { db, type ArticleStatus } from '@/lib/db'
import { maySee } from '../policy'

type Seen = { id: string; ownerId: string; coauthorIds: string[]; status: ArticleStatus; publishedRevisionId: string | null; workingRevisionId: string | null; withdrawnAt: Date | null; suggesting: boolean }

/** The article, when it exists for this actor. */
export async function seenArticle(actor: Actor, id: string): Promise<Seen | null> {
  const article = await db().article.findUnique({ where: { id }, select: { id: true, ownerId: true, coauthorIds: true, status: true, publishedRevisionId: true, workingRevisionId: true, withdrawnAt: true, suggesting: true } })
  return article && maySee(actor, article) ? article : null
}
