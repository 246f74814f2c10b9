/**
 * A link that opens a session: single use, short-lived, stored hashed. It leads to a
 * page with one button, because mail scanners follow links.
 */
import { authDatabase } from '../db'
import { settings } from '../env'
import { newToken, hashToken } from '../tokens'
import { inMinutes } from '../clock'

export const SIGN_IN_MINUTES = 15

/** Makes a sign-in link for a person and answers its absolute address. The person must exist and be active. */
export async function createSignInLink(userId: string): Promise<string> {
  const person = await authDatabase().user.findUniqueOrThrow({ where: { id: userId } })
  if (person.status !== 'active') throw new Error('a suspended person gets no sign-in link')
  const token = newToken()
  await authDatabase().verificationToken.create({
    data: { identifier: person.email, token: storedForm(token), expires: inMinutes(SIGN_IN_MINUTES) },
  })
  const link = new URL('/connexion/ouvrir', settings().appUrl)
  link.searchParams.set('adresse', person.email)
  link.searchParams.set('jeton', token)
  return link.href
}

/** How next-auth looks a token up: the SHA-256 of token and secret (@auth/core, callback of e-mail providers). */
const storedForm = (token: string): string => hashToken(`${token}${settings().secret}`)
