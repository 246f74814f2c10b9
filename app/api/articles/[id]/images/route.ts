/** The photographs that somebody else has just put into the text: what an editor draws them with. */
import { photosForText } from '@/lib/articles'
import { photosAsked } from '@/lib/articles/schema'
import { currentActor } from '@/lib/auth'
import { text } from '@/lib/i18n'

const headers = { 'cache-control': 'private, no-store' }

export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const parsed = photosAsked.safeParse({ ...(await params), uploads: new URL(request.url).searchParams.getAll('u') })
  const photos = parsed.success ? await photosForText(await currentActor(), parsed.data) : null
  return photos ? Response.json(photos, { headers }) : Response.json({ errors: [{ path: '', message: text('errors')('kind.not-found') }] }, { status: 404, headers })
}
