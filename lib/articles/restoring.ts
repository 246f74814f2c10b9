/**
 * An older revision brought back: its words become the working text, in a revision of
 * their own. What stood there is frozen first; nothing is rewritten, and a restoration is
 * undone by another. A revision that was kept under review comes back with its suggestions and
 * the anchors of its notes. Who signs the text stays as it is.
 */
import type { Actor } from '@/lib/actor'
import { text } from '@/lib/i18n'
import { invalid, notFound, type Result } from '@/lib/result'
import { freeze } from './revisions'
import type { RestoreRevision } from './schema'
import { changeText } from './shared/changing'
import { sharedTextOf } from './shared/opening'
import { rewritingRefused } from './shared/policy'
import { staleText } from './stale'
import { replaceWorkingText } from './writing'

/** The new working revision, and the version that the next save starts from. */
export type Restored = { id: string; number: number; version: number }

/** Brings the words of a revision back, over exactly the version that was read. */
export function restoreRevision(actor: Actor, { id, number, version }: RestoreRevision): Promise<Result<Restored>> {
  return changeText(actor, id, async (c, article) => {
    const refused = rewritingRefused(actor, article)
    if (refused) return refused
    const wanted = await c.db.revision.findUnique({
      where: { articleId_number: { articleId: id, number } },
      include: { tags: { include: { tag: true }, orderBy: { position: 'asc' } } },
    })
    if (!wanted) return notFound()
    if (article.working.version !== version) return staleText(article)
    if (wanted.id === article.working.id) return invalid({ path: '', message: text('articles')('errors.restoreWorking') })

    await freeze(c, article.working.id, 'replaced')
    const frozen = { ...article, working: { ...article.working, frozenAt: article.working.frozenAt ?? c.at } }
    const written = await replaceWorkingText(c, actor, frozen, sharedTextOf(wanted))
    if ('ok' in written) return written
    const made = await c.db.revision.update({ where: { id: written.revisionId }, data: { restoredFrom: number }, select: { number: true } })
    await freeze(c, written.revisionId, 'restore')
    c.record('restoreRevision', { type: 'article', id }, { number, into: made.number, replaced: article.working.number })
    return c.done({ id, number: made.number, version: written.version })
  })
}
