/**
 * The part of next-auth's own addresses that is open: signing in with a provider whose
 * keys are set. A mailed link is opened by its button only (see `opening.ts`), so GET
 * on the e-mail callback changes nothing and leads to that button.
 */
import type { NextRequest } from 'next/server'
import { settings } from '../env'
import { nextAuth } from './next-auth'

const isOpen = (path: string): boolean => {
  const match = /^\/api\/auth\/(signin|callback)\/(google|github)$/.exec(path)
  return match ? settings()[match[2] as 'google' | 'github'] !== null : path === '/api/auth/csrf'
}

export function oauthHandlers() {
  const answer = async (method: 'GET' | 'POST', request: NextRequest): Promise<Response> => {
    const { pathname, searchParams } = request.nextUrl
    if (pathname === '/api/auth/callback/email' && method === 'GET') {
      const button = new URL('/connexion/ouvrir', settings().appUrl)
      button.searchParams.set('adresse', searchParams.get('email') ?? '')
      button.searchParams.set('jeton', searchParams.get('token') ?? '')
      return new Response(null, { status: 303, headers: { location: button.pathname + button.search, 'cache-control': 'no-store' } })
    }
    if (!isOpen(pathname)) return new Response('404\n', { status: 404, headers: { 'content-type': 'text/plain', 'cache-control': 'no-store' } })
    return (await nextAuth()).handlers[method](request)
  }
  return { GET: (request: NextRequest) => answer('GET', request), POST: (request: NextRequest) => answer('POST', request) }
}
