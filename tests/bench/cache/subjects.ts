/** The articles that the rounds change, and the pages that show each. */
import { homePage, workingText, type WorkingText } from '@/lib/articles'
import { cli } from '@/lib/actor'
import { db } from '@/lib/db'
import { ask } from '../../support/staff-client'

export type Subject = { id: string; slug: string; path: string; title: string; search: string }

/** Public articles that home, feed, sitemap and a search show; home not only among the most commented, which comments reorder. */
export async function subjects(origin: string): Promise<Subject[]> {
  const rows = await db().article.findMany({ where: { publishedRevisionId: { not: null }, withdrawnAt: null, status: 'published' }, select: { id: true, slug: true, title: true } })
  const all = rows.map(({ id, slug, title }) => {
    const word = slug.split('-').sort((a, b) => b.length - a.length)[0] ?? ''
    return { id, slug, path: `/articles/${slug}`, title, search: `/recherche?q=${encodeURIComponent(word)}` }
  })
  const shown = await Promise.all(all.map(async (subject) => {
    const pages = await Promise.all(pagesOf(subject).map(async ({ path }) => (await ask(origin, path)).body))
    return pages.every((body) => body.includes(subject.path))
  }))
  const { lead, bySection, latest } = await homePage()
  const lasting = new Set([lead, ...bySection, ...latest].map((card) => card?.id))
  return all.filter(({ id }, n) => shown[n] && lasting.has(id))
}

export type Kind = 'article' | 'home' | 'feed' | 'sitemap' | 'search'

export const pagesOf = ({ path, search }: Subject): { kind: Kind; path: string }[] => [
  { kind: 'article', path },
  { kind: 'home', path: '/' },
  { kind: 'feed', path: '/rss.xml' },
  { kind: 'sitemap', path: '/sitemap.xml' },
  { kind: 'search', path: search },
]

/** The working text as an editor's page would hold it. */
export async function textOf({ id }: Subject): Promise<WorkingText> {
  const found = await workingText(cli, id)
  if (!found) throw new Error('the article is gone')
  return found.text
}
