/** Trying the links of a text: asked for by a button, done by a job, kept with the revision that they were read from. */
import type { Actor } from '@/lib/actor'
import { now } from '@/lib/clock'
import { change, db } from '@/lib/db'
import { settings } from '@/lib/env'
import { text } from '@/lib/i18n'
import { forbidden, invalid, notFound, type Result } from '@/lib/result'
import { holdArticle } from '../holding'
import { maySee } from '../policy'
import { publicOnly } from '../reading/public'
import type { ArticleOnly } from '../schema'
import { storedBody } from '../stored'
import { linksIn } from './links-in'
import { probe, type Probed } from './probing'

/** Links tried of one text. */
export const mostLinks = 60
/** So many at a time; and seconds before the same text may be tried anew. */
const atOnce = 6
const pause = 20

export type AskedLinks = { links: number }

/** Asks for every link of the text as it stands to be tried. What was found before goes. */
export function checkLinks(actor: Actor, { id }: ArticleOnly): Promise<Result<AskedLinks>> {
  return change(actor, async (c) => {
    const article = await holdArticle(c.db, id)
    if (!article || !maySee(actor, article)) return notFound()
    if (article.status === 'trashed') return forbidden()
    const latest = await c.db.linkCheck.aggregate({ where: { articleId: id }, _max: { at: true } })
    if (latest._max.at && c.at.getTime() - latest._max.at.getTime() < pause * 1000) return invalid({ path: '', message: text('previews')('advice.links.tooSoon') })
    const { own, web } = linksIn(storedBody(article.working.body), settings().appUrl)
    const urls = [...own.filter((path) => articleSlug(path) !== null), ...web].slice(0, mostLinks)
    await c.db.linkCheck.deleteMany({ where: { articleId: id } })
    await c.db.linkCheck.createMany({ data: urls.map((url) => ({ articleId: id, url, revisionId: article.working.id, outcome: 'waiting' as const, at: c.at })) })
    if (urls.length > 0) c.enqueue('links.check', { articleId: id })
    return c.done({ links: urls.length })
  })
}

/** Job `links.check`: tries whatever waits. What is asked for meanwhile is another job's. */
export async function linksChecked({ articleId }: { articleId: string }): Promise<void> {
  const waiting = await db().linkCheck.findMany({ where: { articleId, outcome: 'waiting' }, orderBy: { url: 'asc' } })
  const todo = [...waiting]
  const work = async () => {
    for (let one = todo.shift(); one; one = todo.shift()) {
      const { url, at } = one
      const found = await tried(url)
      await db().linkCheck.updateMany({ where: { articleId, url, at, outcome: 'waiting' }, data: { ...found, at: now() } })
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
}

/** A text of our own is looked up, not asked for. */
async function tried(url: string): Promise<Probed> {
  const slug = articleSlug(url)
  if (slug === null) return probe(url)
  const [there, moved] = await Promise.all([db().article.count({ where: { slug, ...publicOnly } }), db().redirect.count({ where: { from: url } })])
  return there + moved > 0 ? { outcome: 'works', status: 200 } : { outcome: 'broken', status: 404 }
}

const articleSlug = (path: string): string | null => /^\/articles\/([a-z0-9-]+)$/.exec(path)?.[1] ?? null
