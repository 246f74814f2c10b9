import { accentSheet } from '@/components/site/accent'
import { isColour } from '@/lib/colour'
import { siteSettings } from '@/lib/pages'
import { tags } from '@/lib/tags'

/** The owner's accent as a style sheet. Its address carries the colour (`?v=`), so it may be kept for ever. */
export async function GET(request: Request): Promise<Response> {
  const { accent } = await siteSettings()
  const current = accent !== null && isColour(accent) ? accent : null
  const asked = new URL(request.url).searchParams.get('v')
  return new Response(current ? accentSheet(current) : '', {
    headers: {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': current && asked === current.slice(1) ? 'public, max-age=31536000, immutable' : 'no-store',
      'x-cache-tags': tags.site,
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
