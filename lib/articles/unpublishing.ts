/** A published article is taken from the public, and put back. Its text and its address stay. */
import type { Actor } from '@/lib/actor'
import { databaseNow, type Change } from '@/lib/db'
import { text } from '@/lib/i18n'
import { invalid, type Result } from '@/lib/result'
import { gone, tags } from '@/lib/tags'
import { embargoRefused } from './embargo'
import { leadsTo, ownAddress } from './leading'
import { move, type Moved } from './moving'
import type { ArticleOnly, UnpublishArticle } from './schema'
import { articlePath } from './slugs'
import { publishedAppearance, touchAppearances } from './touching'

/** Takes an article from the public: its address answers « retiré », or sends readers where the editor says. */
export const unpublish = (actor: Actor, { to = null, ...input }: UnpublishArticle): Promise<Result<Moved>> =>
  move(actor, 'unpublish', input, async ({ change, article }) => {
    const destination = to === null ? null : ownAddress(to)
    if (destination !== null && (await leadsTo(change.db, destination, articlePath(article.slug)))) {
      return invalid({ path: 'to', message: text('scheduling')('errors.circle') })
    }
    await touchEverywhere(change, input.id)
    change.touch(gone(tags.article(input.id)))
    return { article: { withdrawnAt: change.at, withdrawnTo: destination }, event: destination === null ? {} : { sentTo: destination } }
  })

/** Puts a withdrawn article back as it was. */
export const putBack = (actor: Actor, { id }: ArticleOnly): Promise<Result<Moved>> =>
  move(actor, 'putBack', { id }, async ({ change, article }) => {
    const refused = embargoRefused(article, await databaseNow(change.db))
    if (refused) return refused
    await touchEverywhere(change, id)
    return { article: { withdrawnAt: null, withdrawnTo: null } }
  })

async function touchEverywhere(c: Change, id: string): Promise<void> {
  const appearance = await publishedAppearance(c, id)
  if (appearance) touchAppearances(c, [appearance], true)
}
