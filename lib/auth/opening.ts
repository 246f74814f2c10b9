/**
 * Opening a sign-in link by its button. next-auth checks and burns the token, makes
 * the session and sets the cookie; this only turns the button's form into its request.
 */
import { BadBody, readForm, sameOrigin } from '../http/body'
import { clientAddress } from '../http/client'
import { FORM_STATE_HEADER } from '../http/form-state'
import { limit } from '../http/limits'
import { text } from '../i18n'
import { authDatabase } from '../db'
import { settings } from '../env'
import { nextAuth } from './next-auth'
import { openSchema } from './schema'

type Pages = { page: string; otherwise: string }

/** The endpoint of the button; a link that opens nothing shows its page again and says so. */
export function openByButton({ page, otherwise }: Pages) {
  const refuse = (status: number, message: string) =>
    Response.json({ page, form: 'enter', values: {}, errors: [{ path: '', message }] }, { status, headers: { [FORM_STATE_HEADER]: '1', 'cache-control': 'private, no-store' } })

  const POST = async (request: Request): Promise<Response> => {
    const t = text('errors')
    if (!sameOrigin(request)) return new Response(t('origin'), { status: 403 })
    const fields = await readForm(request).catch((error: unknown) => error)
    if (fields instanceof BadBody) return new Response(null, { status: fields.status })
    const parsed = openSchema.safeParse(fields)
    if (!parsed.success) return refuse(422, t('link'))
    const wait = await limit('sign-in-open', clientAddress(request))
    if (wait !== null) return refuse(429, t('too-many', { minutes: Math.ceil(wait / 60) }))
    return (await openSession(request, parsed.data)) ?? refuse(422, t('link'))
  }
  const GET = () => new Response(null, { status: 303, headers: { location: otherwise, 'cache-control': 'no-store' } })
  return { POST, GET }
}

async function openSession(request: Request, { adresse, jeton }: { adresse: string; jeton: string }): Promise<Response | null> {
  const callback = new URL('/api/auth/callback/email', settings().appUrl)
  callback.searchParams.set('email', adresse)
  callback.searchParams.set('token', jeton)
  callback.searchParams.set('callbackUrl', new URL('/espace', settings().appUrl).href)
  const { NextRequest } = await import('next/server')
  const answer = await (await nextAuth()).handlers.GET(new NextRequest(callback, { headers: { cookie: request.headers.get('cookie') ?? '', host: callback.host } }))
  const cookies = answer.headers.getSetCookie().filter((cookie) => /session-token=[^;]/.test(cookie))
  if (!cookies.length) return null
  const person = await authDatabase().user.findUnique({ where: { email: adresse } })
  const staff = person?.role === 'editor' || person?.role === 'admin'
  const response = new Response(null, { status: 303, headers: { location: staff ? '/redaction' : '/espace', 'cache-control': 'private, no-store' } })
  for (const cookie of cookies) response.headers.append('set-cookie', cookie)
  return response
}
