/** Signing out: the session's row goes, then the cookie. */
import { authDatabase } from '../db'
import { sameOrigin } from '../http/body'
import { text } from '../i18n'
import { sessionIn } from './lasting-sessions'
import { sessionCookie } from './next-auth'

/** The endpoint of « Se déconnecter ». */
export function signOutByButton() {
  const POST = async (request: Request): Promise<Response> => {
    if (!sameOrigin(request)) return new Response(text('errors')('origin'), { status: 403 })
    const name = sessionCookie()
    const session = sessionIn(request.headers.get('cookie'))
    if (session) await authDatabase().session.deleteMany({ where: { sessionToken: session } })
    const secure = name.startsWith('__Secure-') ? '; Secure' : ''
    return new Response(null, {
      status: 303,
      headers: { location: '/', 'cache-control': 'private, no-store', 'set-cookie': `${name}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${secure}` },
    })
  }
  const GET = () => new Response(null, { status: 303, headers: { location: '/', 'cache-control': 'no-store' } })
  return { POST, GET }
}
