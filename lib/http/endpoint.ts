/**
 * Builds the endpoint of a public form: a POST with a lasting address. Accepted, it
 * answers 303 to its page with a word from a fixed list; refused, it answers the state
 * `{ page, form, values, errors }` for the front to show the page again with it.
 */
import type { z } from 'zod'
import type { Actor } from '../actor'
import { currentActor } from '../auth'
import { text } from '../i18n'
import { log } from '../log'
import { invalidInput, statusOf, type FieldError, type Result } from '../result'
import { tell } from '../tags'
import { BadBody, readForm, sameOrigin } from './body'
import { clientAddress } from './client'
import { FORM_STATE_HEADER } from './form-state'
import { limit, type LimitName } from './limits'
import { pageTokenHolds } from './page-token'

type Params = Record<string, string>
export type Endpoint<S extends z.ZodType, T> = {
  /** Name of the form on its page; also what its token signs. */
  form: string
  schema: S
  command: (actor: Actor, input: z.output<S>) => Promise<Result<T>>
  /** The page that holds the form. */
  page: (params: Params) => string
  /** The word after `?fait=` that says what happened. */
  done: string | ((value: T) => string)
  limit?: LimitName
  /** What the command is told of the request itself. */
  more?: (request: Request) => Params
  /** Pages behind a link's own secret carry no page token. */
  token?: 'page' | 'none'
}

/** A `route.ts` takes its POST and GET from here. */
export function endpoint<S extends z.ZodType, T>(config: Endpoint<S, T>) {
  const POST = async (request: Request, context: { params: Promise<Params> }): Promise<Response> => {
    const params = await context.params
    if (!sameOrigin(request)) return plain(403, text('errors')('origin'))
    const fields = await readForm(request).catch((error: unknown) => error)
    if (fields instanceof BadBody) return plain(fields.status, text('errors')(`status.${fields.status}`))
    if (fields instanceof Error) throw fields
    const values = fields as Params

    const refuse = (status: number, errors: FieldError[], headers: Record<string, string> = {}) =>
      Response.json({ page: config.page(params), form: config.form, values: shown(values), errors }, { status, headers: { ...headers, [FORM_STATE_HEADER]: '1', 'cache-control': 'private, no-store' } })
    const t = text('errors')

    if (config.token !== 'none' && !pageTokenHolds(config.form, values.jeton ?? '')) return refuse(422, [{ path: '', message: t('token') }])
    // A field no person sees: what fills it is a robot, and is told the same as everybody.
    if (values.site_web) return redirectTo(config.page(params), typeof config.done === 'string' ? config.done : null)
    const parsed = config.schema.safeParse({ ...values, ...params, ...config.more?.(request) })
    if (!parsed.success) {
      const failure = invalidInput(parsed.error)
      return refuse(422, failure.ok === false && failure.kind === 'invalid' ? failure.errors : [])
    }
    const wait = config.limit ? await limit(config.limit, clientAddress(request)) : null
    if (wait !== null) return refuse(429, [{ path: '', message: t('too-many', { minutes: Math.ceil(wait / 60) }) }], { 'retry-after': String(wait) })

    const result = await config.command(await currentActor(), parsed.data)
    if (result.ok) {
      tell(result.tags)
      return redirectTo(config.page(params), typeof config.done === 'string' ? config.done : config.done(result.value))
    }
    if (result.kind === 'invalid') return refuse(422, result.errors)
    log.info({ form: config.form, kind: result.kind }, 'form refused')
    return refuse(statusOf[result.kind], [{ path: '', message: t(`kind.${result.kind}`) }])
  }
  const GET = async (_: Request, context: { params: Promise<Params> }): Promise<Response> => redirectTo(config.page(await context.params), null)
  return { POST, GET }
}

/** What is shown again: everything typed, nothing that was hidden. */
function shown(values: Params): Params {
  const { jeton: _token, site_web: _trap, ...typed } = values
  return typed
}

function redirectTo(page: string, word: string | null): Response {
  const location = word === null ? page : `${page}${page.includes('?') ? '&' : '?'}fait=${encodeURIComponent(word)}`
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'private, no-store' } })
}

/** A refusal in words, for what no page of ours sends. */
export function plain(status: number, words: string): Response {
  return new Response(`${words}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' } })
}
