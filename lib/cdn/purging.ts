/**
 * Tells the cache in front of ours which tags changed. Each kind of cache is one
 * adapter: how many tags it takes at once, and the request that says them.
 * Fastly: developer.fastly.com/reference/api/purging · Cloudflare:
 * developers.cloudflare.com/api/resources/cache/methods/purge · Varnish: its xkey module.
 */
import type { Cdn } from '../env'
import type { Tag } from '../tags'

/** One request to the cache. */
export type PurgeRequest = { url: string; init: { method: string; headers: Record<string, string>; body?: string } }
type Adapter = { most: number; say(tags: readonly Tag[]): PurgeRequest }

/** The cache refused, or did not answer: the job tries again. */
export class PurgeFailed extends Error {}

/** How long (ms) the cache may take. */
const PATIENCE = 10_000

function adapterFor(cdn: Cdn): Adapter {
  switch (cdn.kind) {
    case 'http':
      return { most: 100, say: (tags) => ({ url: cdn.url, init: { method: cdn.method, headers: { [cdn.header]: tags.join(' '), ...bearer(cdn.token) } } }) }
    case 'cloudflare':
      return { most: 30, say: (tags) => ({ url: `https://api.cloudflare.com/client/v4/zones/${encodeURIComponent(cdn.zone)}/purge_cache`, init: { method: 'POST', headers: { 'content-type': 'application/json', ...bearer(cdn.token) }, body: JSON.stringify({ tags }) } }) }
    case 'fastly':
      return { most: 256, say: (tags) => ({ url: `https://api.fastly.com/service/${encodeURIComponent(cdn.service)}/purge`, init: { method: 'POST', headers: { 'surrogate-key': tags.join(' '), 'fastly-key': cdn.token } } }) }
  }
}

const bearer = (token: string | null): Record<string, string> => (token ? { authorization: `Bearer ${token}` } : {})

/** The requests that say these tags, in the cache's own words. */
export function purgeRequests(cdn: Cdn, tags: readonly Tag[]): PurgeRequest[] {
  const { most, say } = adapterFor(cdn)
  const unique = [...new Set(tags)]
  return Array.from({ length: Math.ceil(unique.length / most) }, (_, n) => say(unique.slice(n * most, (n + 1) * most)))
}

/** Purges the tags. Throws `PurgeFailed`. */
export async function purge(cdn: Cdn, tags: readonly Tag[]): Promise<void> {
  for (const { url, init } of purgeRequests(cdn, tags)) {
    const answer = await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(PATIENCE) }).catch((error: unknown) => {
      throw new PurgeFailed(error instanceof Error ? error.name : 'no answer')
    })
    await answer.body?.cancel()
    if (!answer.ok) throw new PurgeFailed(`status ${answer.status}`)
  }
}
