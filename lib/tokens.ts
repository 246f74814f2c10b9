/** Every identifier, secret and signature of the product is made here. */
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { uuidv7 } from 'uuidv7'
import { settings } from './env'

/** A new row's id (RFC 9562, version 7: sorts by creation). */
export function newId(): string {
  return uuidv7()
}

/** A secret for a link or a cookie: 256 random bits, base64url. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is stored of a token. The token has 256 random bits, so that a plain digest is enough. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** Digest of several values, unambiguous about where one ends. */
export function fingerprint(...parts: string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}

/** HMAC-SHA-256 of a text under the site's secret, base64url; `purpose` keeps uses apart. */
export function sign(purpose: string, text: string): string {
  return createHmac('sha256', settings().secret).update(`${purpose}\0${text}`).digest('base64url')
}

/** Whether a signature made by `sign` is right, in constant time. */
export function signatureHolds(purpose: string, text: string, signature: string): boolean {
  const expected = Buffer.from(sign(purpose, text))
  const given = Buffer.from(signature)
  return expected.length === given.length && timingSafeEqual(expected, given)
}
