import { anonymous } from '@/lib/actor'
import { linkSchema, unsubscribe } from '@/lib/newsletter'
import { statusOf } from '@/lib/result'
import { tell } from '@/lib/tags'

type Context = { params: Promise<{ jeton: string }> }
const headers = { 'Cache-Control': 'private, no-store' }

/**
 * Where mail programs post to unsubscribe (RFC 8058): from anywhere, without a cookie,
 * so neither origin nor session is asked for; the link's secret is all that counts.
 * Answered without a redirect, which the RFC asks for.
 */
export async function POST(_request: Request, { params }: Context): Promise<Response> {
  const result = await unsubscribe(anonymous, linkSchema.parse(await params))
  if (!result.ok) return new Response(null, { status: statusOf[result.kind], headers })
  tell(result.tags)
  return new Response(null, { status: 200, headers })
}

/** Somebody who opens the address instead is shown the page with the button. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const location = `/newsletter/desabonnement?jeton=${encodeURIComponent((await params).jeton)}`
  return new Response(null, { status: 303, headers: { ...headers, location } })
}
