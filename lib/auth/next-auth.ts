/**
 * The one place that knows next-auth: e-mail links and, where their keys are set,
 * Google and GitHub, for people who already have an account. Sessions are rows.
 * next-auth is imported when a page needs it, because it does not load in plain Node,
 * where the command line and the workers share the rest of this folder.
 */
import type { NextAuthConfig, NextAuthResult } from 'next-auth'
import { z } from 'zod'
import { authDatabase } from '../db'
import { Role } from '../db/generated/enums'
import { settings } from '../env'
import { log } from '../log'
import { oncePerProcess } from '../process/once'
import { newToken } from '../tokens'
import { hashingAdapter } from './adapter'
import { SIGN_IN_MINUTES } from './sign-in-link'

/** What a session says of its person: never the address. */
export const whoIs = z.object({ id: z.uuid(), name: z.string(), role: z.enum(Role) })

/** Days a session lasts without being used. */
const SESSION_DAYS = 30

async function config(): Promise<NextAuthConfig> {
  const [{ default: Google }, { default: GitHub }] = await Promise.all([import('next-auth/providers/google'), import('next-auth/providers/github')])
  const { secret, google, github, appUrl } = settings()
  return {
    adapter: hashingAdapter(),
    secret,
    trustHost: true,
    basePath: '/api/auth',
    session: { strategy: 'database', maxAge: SESSION_DAYS * 86_400, updateAge: 86_400, generateSessionToken: newToken },
    useSecureCookies: appUrl.startsWith('https:'),
    pages: { signIn: '/connexion', error: '/connexion', verifyRequest: '/connexion' },
    providers: [
      // Its mails are sent by our own job; only the opening of a link is next-auth's.
      { id: 'email', type: 'email', name: 'email', from: '', server: {}, maxAge: SIGN_IN_MINUTES * 60, options: {}, sendVerificationRequest: () => Promise.reject(new Error('sign-in links are sent by the job sign-in.link')) } as never,
      ...(google ? [Google({ ...google, allowDangerousEmailAccountLinking: true })] : []),
      ...(github ? [GitHub({ ...github, allowDangerousEmailAccountLinking: true, userinfo: { url: 'https://api.github.com/user', request: verifiedGitHubUser } })] : []),
    ],
    callbacks: {
      async signIn({ user, account, profile }) {
        const address = account?.type === 'email' ? user.email : verifiedAddress(account?.provider, profile)
        if (!address) return false
        const person = await authDatabase().user.findUnique({ where: { email: address } })
        return person?.status === 'active'
      },
      session: ({ session, user }) => ({ expires: session.expires, user: whoIs.parse(user) }) as never,
      redirect: ({ url, baseUrl }) => (new URL(url, baseUrl).origin === new URL(baseUrl).origin ? new URL(url, baseUrl).href : baseUrl),
    },
    logger: {
      error: (error) => log.warn({ err: error }, 'sign-in'),
      warn: () => {},
      debug: () => {},
    },
  }
}

// Linking is safe because only an address that the provider itself has verified counts.
function verifiedAddress(provider: string | undefined, profile: { email?: string | null; email_verified?: boolean | null } | undefined): string | null {
  if (!profile?.email) return null
  return provider === 'github' || profile.email_verified === true ? profile.email : null
}

/** GitHub's profile may show an address that nobody checked: the verified primary one takes its place. */
async function verifiedGitHubUser({ tokens }: { tokens: { access_token?: string } }): Promise<Record<string, unknown>> {
  const headers = { authorization: `Bearer ${tokens.access_token}`, 'user-agent': 'tribune' }
  const user = (await (await fetch('https://api.github.com/user', { headers })).json()) as Record<string, unknown>
  const emails = (await (await fetch('https://api.github.com/user/emails', { headers })).json()) as { email: string; primary: boolean; verified: boolean }[]
  return { ...user, email: emails.find((entry) => entry.primary && entry.verified)?.email ?? null }
}

/** next-auth's own handlers and `auth()`, once per process. */
export const nextAuth = (): Promise<NextAuthResult> =>
  oncePerProcess('next-auth', async () => {
    const { default: NextAuth } = await import('next-auth')
    return NextAuth(await config())
  })

/** The name of the session's cookie. */
export const sessionCookie = (): string => `${settings().appUrl.startsWith('https:') ? '__Secure-' : ''}authjs.session-token`
