/** The RSS 2.0 feed (rssboard.org) with whole texts, and the sitemap (sitemaps.org). */
import type { feedArticles, sitemapArticles } from '@/lib/articles'
import { documentToHtml } from '@/lib/content'
import type { SiteSettings } from '@/lib/pages'
import { links } from './links'

type Feed = Awaited<ReturnType<typeof feedArticles>>['articles']
type Sitemap = Awaited<ReturnType<typeof sitemapArticles>>['articles']

// What XML 1.0 forbids even as a reference is left out.
// eslint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const escape = (raw: string): string =>
  raw.replace(forbidden, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** The feed of the newest articles. */
export function rssFeed(articles: Feed, site: SiteSettings, origin: string): string {
  const items = articles.map((article) => {
    const url = origin + links.article(article.slug)
    const body = documentToHtml(article.body, { figures: article.figures, origin })
    return `<item><title>${escape(article.title)}</title><link>${escape(url)}</link><guid isPermaLink="false">urn:uuid:${article.id}</guid><pubDate>${article.publishedAt.toUTCString()}</pubDate>${article.bylines.map(({ name }) => `<dc:creator>${escape(name)}</dc:creator>`).join('')}<category>${escape(article.section.name)}</category><description>${escape(article.standfirst)}</description><content:encoded>${escape(body)}</content:encoded></item>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${escape(site.name)}</title><link>${escape(origin)}/</link><description>${escape(site.tagline)}</description><language>fr</language><atom:link href="${escape(origin + links.rss)}" rel="self" type="application/rss+xml"/>${items.join('\n')}</channel></rss>
`
}

/** Every public address. */
export function sitemap(articles: Sitemap, lists: string[], origin: string): string {
  const entries = [
    ...lists.map((path) => `<url><loc>${escape(origin + path)}</loc></url>`),
    ...articles.map(({ slug, updatedAt }) => `<url><loc>${escape(origin + links.article(slug))}</loc><lastmod>${updatedAt.toISOString()}</lastmod></url>`),
  ]
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('\n')}</urlset>
`
}
