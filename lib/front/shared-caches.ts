/** What caches before ours may do with a document (RFC 9111, 5.2.2; RFC 5861). */
import { settings } from '../env'

/** A cache that cannot be told of changes keeps a page so long (s), and asks by its validator again. */
const UNTOLD = 1
/** How long (s) it may still give the old one while it asks. */
const WHILE_ASKING = 2

/**
 * `Cache-Control` of a document that is fresh for so many more seconds. Browsers ask
 * every time. A cache that every change is told to by tag may keep it for its whole
 * term; any other for a second.
 */
export function sharedTerm(seconds: number): string {
  const { cdn } = settings()
  return control(cdn ? Math.max(UNTOLD, Math.floor(Math.min(cdn.maxAge, seconds))) : UNTOLD)
}

/** The same of what may be old already: nobody keeps it longer than a moment. */
export const shortestTerm = (): string => control(UNTOLD)

/** nginx between such a cache and us is not told: it goes by this header, which it takes off, before any other. */
export const nginxTerm = (): Record<string, string> => (settings().cdn ? { 'x-accel-expires': String(UNTOLD) } : {})

const control = (term: number): string => `public, max-age=0, s-maxage=${term}, stale-while-revalidate=${WHILE_ASKING}`
