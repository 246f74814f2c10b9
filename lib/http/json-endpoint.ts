/**
 * Builds the endpoint of something that signed-in people do without leaving their page:
 * JSON in, JSON out, from a page of this site only. A refusal answers `{ errors }` in words, a
 * conflict with what stands there now.
 */
import type { z } from 'zod'
import type { Actor } from '../actor'
import { currentActor } from '../auth'
import { text } from '../i18n'
import { invalidInput, statusOf, type FieldError, type Result } from '../result'
import { tell } from '../tags'
import { BadBody, readJson, sameOrigin } from './body'
import { clientAddress } from './client'
import { limit, type LimitName } from './limits'

type Params = Record<string, string>
type JsonEndpoint<S extends z.ZodType, T> = {
  schema: S
  command: (actor: Actor, input: z.output<S>) => Promise<Result<T>>
  /** The input's fields that stand in the address, or come from the request itself, over whatever the body says. */
  address: (params: Params, request: Request) => Params
  /** Whether it takes more than an account: `anybody` is counted by network address, and knows a secret. */
  who?: 'person' | 'anybody'
  /** Bytes of the body at most; without it the request has none. */
  largest?: number
  /** Counted per person, or per network address. */
  limit?: LimitName
  /** Of success: 200 unless something is created. */
  status?: 200 | 201
}

const private_ = { 'cache-control': 'private, no-store' }

/** A method of a `route.ts`. */
export function jsonEndpoint<S extends z.ZodType, T>(config: JsonEndpoint<S, T>) {
  return async (request: Request, context: { params: Promise<Params> }): Promise<Response> => {
    const t = text('errors')
    if (!sameOrigin(request)) return refuse(403, t('origin'))
    const actor = await currentActor()
    const key = actor.kind === 'person' ? actor.id : config.who === 'anybody' ? clientAddress(request) : null
    if (key === null) return refuse(401, t('status.403'))
    const body = await bodyOf(request, config.largest)
    if (body instanceof BadBody) return refuse(body.status, t(`status.${body.status}`))
    const wait = config.limit ? await limit(config.limit, key) : null
    if (wait !== null) return refuse(429, t('too-many', { minutes: Math.ceil(wait / 60) }), { 'retry-after': String(wait) })

    const result = await run(config, actor, { ...body, ...config.address(await context.params, request) })
    if (result.ok) {
      tell(result.tags)
      return Response.json(result.value, { status: config.status ?? 200, headers: private_ })
    }
    if (result.kind === 'invalid') return answer(422, result.errors)
    if (result.kind === 'conflict' && result.current !== undefined) return Response.json(result.current, { status: 409, headers: private_ })
    return refuse(statusOf[result.kind], t(`kind.${result.kind}`))
  }
}

async function run<S extends z.ZodType, T>({ schema, command }: JsonEndpoint<S, T>, actor: Actor, input: object): Promise<Result<T>> {
  const parsed = schema.safeParse(input)
  return parsed.success ? command(actor, parsed.data) : invalidInput(parsed.error)
}

async function bodyOf(request: Request, largest: number | undefined): Promise<object | BadBody> {
  if (largest === undefined) return {}
  try {
    const body = await readJson(request, largest)
    return typeof body === 'object' && body !== null && !Array.isArray(body) ? body : new BadBody(400)
  } catch (error) {
    if (error instanceof BadBody) return error
    throw error
  }
}

const answer = (status: number, errors: FieldError[], headers: Record<string, string> = {}): Response => Response.json({ errors }, { status, headers: { ...private_, ...headers } })
const refuse = (status: number, message: string, headers: Record<string, string> = {}): Response => answer(status, [{ path: '', message }], headers)
