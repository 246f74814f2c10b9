/** Reading a request's body with a bound, and knowing where a request comes from. */
import { settings } from '../env'

/** Why a body was not read: an HTTP status (RFC 9110). */
export class BadBody extends Error {
  constructor(readonly status: 400 | 413 | 415) {
    super(`body refused: ${status}`)
  }
}

/** At most this many bytes of a public form. */
export const FORM_BYTES = 256 * 1024

/** The whole body, or `BadBody(413)` as soon as it is longer than allowed. */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw new BadBody(413)
  if (!request.body) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > limit) throw new BadBody(413)
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

/** A form's fields; repeated names keep their first value, files are refused. */
export async function readForm(request: Request, limit = FORM_BYTES): Promise<Record<string, string>> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) throw new BadBody(415)
  const bytes = await readBytes(request, limit)
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData().catch(() => {
    throw new BadBody(400)
  })
  return fieldsOf(form)
}

/** The text fields of a form as a plain record without a prototype. */
export function fieldsOf(form: FormData): Record<string, string> {
  const fields: Record<string, string> = Object.create(null)
  for (const [name, value] of form) if (typeof value === 'string' && !(name in fields) && !name.startsWith('$ACTION')) fields[name] = value
  return fields
}

/** A JSON body, parsed but not checked. */
export async function readJson(request: Request, limit: number): Promise<unknown> {
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) throw new BadBody(415)
  const bytes = await readBytes(request, limit)
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new BadBody(400)
  }
}

/**
 * Whether a request that changes something was sent by a page of this site. Browsers
 * send Origin with every such request; one without it must not carry a cookie.
 */
export function sameOrigin(request: Request): boolean {
  const origin = request.headers.get('origin')
  if (origin === null) return request.headers.get('cookie') === null || request.headers.get('sec-fetch-site') === 'same-origin'
  return origin === new URL(settings().appUrl).origin || origin === ownOrigin(request)
}

// The site may be reached by another name than APP_URL on a developer's machine (127.0.0.1, another port).
function ownOrigin(request: Request): string | null {
  const host = request.headers.get('host')
  return settings().embedded && host && /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host) ? `http://${host}` : null
}
