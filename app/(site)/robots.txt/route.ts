import { settings } from '@/lib/env'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  const closed = ['/espace', '/redaction', '/connexion', '/api/', '/newsletter/confirmer', '/newsletter/desabonnement', '/recherche']
  const lines = ['User-agent: *', ...closed.map((path) => `Disallow: ${path}`), '', `Sitemap: ${settings().appUrl}/sitemap.xml`, '']
  return new Response(lines.join('\n'), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
