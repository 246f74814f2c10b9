/** Serves the build's own files, of this build and the ones before it, under names that carry their content. */
import type { RequestListener } from 'node:http'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import sirv from 'sirv'
import { projectRoot } from '../db/migrate'
import { keptBuilds } from './build'

const YEAR = 31_536_000

/** A listener that answers `/static/*` and `/_next/static/*`, and hands everything else on. In development Next serves its own. */
export function withStaticFiles(then: RequestListener, { dev }: { dev: boolean }): RequestListener {
  const options = { immutable: !dev, maxAge: dev ? 0 : YEAR, etag: true, dotfiles: false, dev }
  const ours = sirv(path.join(projectRoot(), 'dist'), options)
  const next = sirv(path.join(projectRoot(), '.next'), options)
  const earlier = earlierBuilds().map((name) => sirv(path.join(keptBuilds(), name), options))

  return (request, response) => {
    const url = request.url ?? '/'
    const isOurs = url.startsWith('/static/')
    if (!isOurs && (dev || !url.startsWith('/_next/static/'))) return then(request, response)
    response.setHeader('x-content-type-options', 'nosniff')
    const original = url
    const tries = isOurs ? [ours, ...earlier] : [underNext(next), ...earlier]
    const attempt = (index: number): void => {
      request.url = original
      const serve = tries[index]
      if (serve) serve(request, response, () => attempt(index + 1))
      else response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }).end('404\n')
    }
    attempt(0)
  }
}

/** `.next` lies on disk without the `_next` of its address. */
function underNext(serve: ReturnType<typeof sirv>): ReturnType<typeof sirv> {
  return (request, response, fallback) => {
    request.url = (request.url ?? '').replace('/_next/', '/')
    serve(request, response, fallback)
  }
}

function earlierBuilds(): string[] {
  try {
    return readdirSync(keptBuilds())
  } catch {
    return []
  }
}
