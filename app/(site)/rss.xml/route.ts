import { rssFeed } from '@/components/site/feed'
import { feedArticles } from '@/lib/articles'
import { settings } from '@/lib/env'
import { siteSettings } from '@/lib/pages'
import { joinTags, tags } from '@/lib/tags'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const [{ articles, tags: own }, site] = await Promise.all([feedArticles(30), siteSettings()])
  return new Response(rssFeed(articles, site, settings().appUrl), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8', 'x-cache-tags': joinTags([...own, tags.site]) },
  })
}
