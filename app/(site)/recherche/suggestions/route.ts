import { links } from '@/components/site/links'
import { frenchSpaces } from '@/lib/content/typography'
import { clientAddress, limit } from '@/lib/http'
import { text } from '@/lib/i18n'
import { suggestArticles } from '@/lib/search'

/** Asked while somebody types: `{ says, articles }`, plain text that the page's script never reads as HTML. */
export async function GET(request: Request): Promise<Response> {
  const wait = await limit('suggest', clientAddress(request))
  if (wait !== null) return new Response(null, { status: 429, headers: { 'Retry-After': String(wait), 'Cache-Control': 'no-store' } })
  const found = await suggestArticles(new URL(request.url).searchParams.get('q') ?? '')
  const articles = found.map(({ slug, title, section }) => ({ path: links.article(slug), title: frenchSpaces(title), section }))
  // Whoever typed it may see it again for half a minute; a cache that many share keeps it as briefly as pages.
  return Response.json({ says: text('site')('search.proposedCount', { count: articles.length }), articles }, { headers: { 'Cache-Control': 'public, max-age=30, s-maxage=1' } })
}
