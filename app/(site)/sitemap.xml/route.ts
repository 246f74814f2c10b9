import { sitemap } from '@/components/site/feed'
import { links } from '@/components/site/links'
import { allAuthors, sitemapArticles } from '@/lib/articles'
import { settings } from '@/lib/env'
import { siteSections } from '@/lib/pages'
import { joinTags, tags } from '@/lib/tags'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const [{ articles, tags: own }, sections, { authors, tags: authorTags }] = await Promise.all([sitemapArticles(), siteSections(), allAuthors()])
  const lists = [links.home, ...sections.map(({ slug }) => links.section(slug)), links.authors, ...authors.map(({ slug }) => links.author(slug)), links.become, links.guidelines, links.newsletter, links.about, links.privacy, links.legal]
  return new Response(sitemap(articles, lists, settings().appUrl), {
    headers: { 'content-type': 'application/xml; charset=utf-8', 'x-cache-tags': joinTags([...own, ...authorTags, tags.site]) },
  })
}
