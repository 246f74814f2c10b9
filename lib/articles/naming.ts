/** A name for a revision: what people call it, so that they find it again. It changes no word of it. */
import type { Actor } from '@/lib/actor'
import { change, type Change } from '@/lib/db'
import { notFound, type Result } from '@/lib/result'
import { holdArticle, type HeldArticle } from './holding'
import { maySee } from './policy'
import { freeze } from './revisions'
import type { NameRevision, SaveVersion } from './schema'

export type Named = { id: string; number: number; name: string | null }

/** Gives a revision a name, another one, or none. The working one is frozen by it: the name means exactly this text. */
export function nameRevision(actor: Actor, { id, number, name }: NameRevision): Promise<Result<Named>> {
  return change(actor, async (c) => {
    const article = await holdArticle(c.db, id)
    if (!article || !maySee(actor, article)) return notFound()
    return nameHeld(c, article, number, name)
  })
}

/** « Enregistrer une version »: gives the text as it stands a name. */
export function saveVersion(actor: Actor, { id, name }: SaveVersion): Promise<Result<Named>> {
  return change(actor, async (c) => {
    const article = await holdArticle(c.db, id)
    if (!article || !maySee(actor, article)) return notFound()
    return nameHeld(c, article, article.working.number, name)
  })
}

async function nameHeld(c: Change, article: HeldArticle, number: number, name: string | null): Promise<Result<Named>> {
  const revision = await c.db.revision.findUnique({ where: { articleId_number: { articleId: article.id, number } }, select: { id: true, name: true } })
  if (!revision) return notFound()
  if (revision.name === name) return c.done({ id: article.id, number, name })
  if (name !== null) await freeze(c, revision.id, 'named')
  await c.db.revision.update({ where: { id: revision.id }, data: { name } })
  c.record(name === null ? 'unnameRevision' : 'nameRevision', { type: 'article', id: article.id }, { number, name, was: revision.name })
  return c.done({ id: article.id, number, name })
}
