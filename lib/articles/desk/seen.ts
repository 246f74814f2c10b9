/** The door of everything that is read about an article in work. */
import type { Actor } from '@/lib/actor'
import { db, type ArticleStatus } from '@/lib/db'
import { maySee } from '../policy'

type Seen = { id: string; ownerId: string; status: ArticleStatus; publishedRevisionId: string | null; workingRevisionId: string | null; withdrawnAt: Date | null }

/** The article, when it exists for this actor. */
export async function seenArticle(actor: Actor, id: string): Promise<Seen | null> {
  const article = await db().article.findUnique({ where: { id }, select: { id: true, ownerId: true, status: true, publishedRevisionId: true, workingRevisionId: true, withdrawnAt: true } })
  return article && maySee(actor, article) ? article : null
}
