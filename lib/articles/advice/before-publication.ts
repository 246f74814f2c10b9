/** Everything worth a look before a text is published: what its page and the question « Publier ? » say. */
import type { Actor } from '@/lib/actor'
import { db, type LinkOutcome } from '@/lib/db'
import { settings } from '@/lib/env'
import { photosOf, type Picture } from '@/lib/media'
import { seenArticle } from '../desk/seen'
import { previewsOf, type Previews } from '../previews/listing'
import { pictureOf } from '../reading/cards'
import { articlePath, slugForTitle } from '../slugs'
import { storedBody, storedHero } from '../stored'
import { adviceFor, type Advice } from './advice'
import { duplicatesOf, type Duplicate } from './duplicates'
import { linksIn } from './links-in'

export type CheckedLink = { url: string; outcome: LinkOutcome; status: number | null }

export type BeforePublication = {
  id: string
  advice: Advice[]
  links: {
    /** Addresses in the text now. */
    count: number
    /** What was found, the bad first. */
    rows: CheckedLink[]
    /** When they were last tried; null before that. */
    at: Date | null
    /** Whether some are being tried at this moment. */
    waiting: boolean
    /** Addresses of the text that were not among those tried. */
    untried: number
  }
  duplicates: Duplicate[]
  /** The address that it has or will get, and what search engines and social networks will show. */
  card: { title: string; standfirst: string; address: string; picture: Picture }
  missingApprovals: Previews['missing']
}

/** Null when there is no such article for this actor. */
export async function beforePublication(actor: Actor, articleId: string): Promise<BeforePublication | null> {
  if (!(await seenArticle(actor, articleId))) return null
  const article = await db().article.findUniqueOrThrow({
    where: { id: articleId },
    select: { slug: true, field: true, publishedAt: true, workingRevision: { include: { section: { select: { slug: true, name: true, palette: true } } } }, linkChecks: { orderBy: { url: 'asc' } } },
  })
  const { workingRevision: working, linkChecks } = article
  if (!working) return null
  const [body, hero] = [storedBody(working.body), storedHero(working.hero)]
  const { appUrl } = settings()
  const { own, web } = linksIn(body, appUrl)
  const [photos, duplicates, previews, slug] = await Promise.all([
    photosOf(hero ? [hero.upload] : []),
    duplicatesOf(actor, { id: articleId, title: working.title, body }),
    previewsOf(actor, articleId),
    article.publishedAt ? article.slug : slugForTitle(db(), working.title, articleId),
  ])
  const present = new Set([...own.filter((path) => path.startsWith('/articles/')), ...web])
  const tried = linkChecks.filter(({ url }) => present.has(url))
  return {
    id: articleId,
    advice: adviceFor({ title: working.title, standfirst: working.standfirst, body, hero }, appUrl),
    links: {
      count: present.size,
      rows: tried.map(({ url, outcome, status }) => ({ url, outcome, status })).sort((a, b) => gravity[a.outcome] - gravity[b.outcome]),
      at: tried.reduce<Date | null>((last, { at }) => (last === null || at > last ? at : last), null),
      waiting: tried.some(({ outcome }) => outcome === 'waiting'),
      untried: present.size - tried.length,
    },
    duplicates,
    card: { title: working.title, standfirst: working.standfirst, address: appUrl + articlePath(slug), picture: pictureOf({ slug, field: article.field, section: working.section, hero: working.hero }, photos) },
    missingApprovals: previews?.missing ?? [],
  }
}

const gravity: Record<LinkOutcome, number> = { broken: 0, refused: 1, silent: 2, waiting: 3, works: 4 }
