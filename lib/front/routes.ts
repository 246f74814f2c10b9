/**
 * Every public address, in a class. What is not here is the front's own 404.
 *
 * kept:     a document (or a file made from data) kept until something in it changes
 * fresh:    a document rendered each time: pages behind a link's secret
 * endpoint: where a public form posts; a GET is sent to the form's page by the route
 * next:     workspaces, API, framework files: passed on
 */
import { done } from '../http/done'

/** Reads a value of a parameter that counts, in its one form; null: as if it were not there. */
export type Reading = (value: string) => string | null

export type Route =
  | {
      kind: 'kept'
      /** The parameters that count, in the order in which they stand in the key. */
      params: Readonly<Record<string, Reading>>
      listsCounts: boolean
      /** Anybody can ask for ever new addresses of it, as of searches: what is kept of them never pushes others out. */
      boundless: boolean
    }
  | { kind: 'fresh' }
  | { kind: 'endpoint' }
  | { kind: 'next'; workspace: boolean }
  | { kind: 'unknown' }
/** Longest search (characters) that the page reads. */
const LONGEST_SEARCH = 200

export type KeptRoute = Extract<Route, { kind: 'kept' }>

const words = new Set<string>(Object.values(done))
const fait: Reading = (value) => (words.has(value) ? value : null)
const page: Reading = (value) => (/^[1-9]\d{0,3}$/.test(value) && value !== '1' ? value : null)
const q: Reading = (value) => value.trim().replace(/\s+/g, ' ').slice(0, LONGEST_SEARCH) || null
const v: Reading = (value) => (/^[0-9a-f]{6}$/i.test(value) ? value : null)

const kept = (params: Record<string, Reading> = {}): Route => ({ kind: 'kept', params, listsCounts: false, boundless: false })
const keptWithCounts = (params: Record<string, Reading> = {}): Route => ({ kind: 'kept', params, listsCounts: true, boundless: false })
const keptAside = (params: Record<string, Reading> = {}): Route => ({ kind: 'kept', params, listsCounts: false, boundless: true })
const fresh: Route = { kind: 'fresh' }
const endpoint: Route = { kind: 'endpoint' }
const workspace: Route = { kind: 'next', workspace: true }
const api: Route = { kind: 'next', workspace: false }

/** `:name` is one segment, `*` the rest. The first line that fits decides. */
const table: readonly (readonly [string, Route])[] = [
  ['/', keptWithCounts({ fait })],
  ['/articles/:slug', kept({ fait })],
  ['/articles/:slug/corrections', kept()],
  ['/articles/:slug/commentaires', endpoint],
  ['/rubriques/:slug', keptWithCounts({ page })],
  ['/auteurs', keptWithCounts()],
  ['/auteurs/:slug', keptWithCounts({ page })],
  ['/recherche', keptAside({ q, page })],
  ['/recherche/suggestions', api],
  ['/devenir-contributeur', kept({ fait })],
  ['/devenir-contributeur/candidature', endpoint],
  ['/ecrire', workspace],
  ['/ecrire/simple', kept({ fait })],
  ['/ecrire/simple/envoyer', endpoint],
  ['/ecrire/confirmer', fresh],
  ['/ecrire/confirmer/valider', endpoint],
  ['/ecrire/confirmer/renouveler', endpoint],
  ['/ecrire/:secret', workspace],
  ['/newsletter', kept({ fait })],
  ['/newsletter/abonnement', endpoint],
  ['/newsletter/confirmer', fresh],
  ['/newsletter/confirmer/valider', endpoint],
  ['/newsletter/desabonnement', fresh],
  ['/newsletter/desabonnement/valider', endpoint],
  ['/newsletter/desabonnement/en-un-clic/:jeton', endpoint],
  ['/connexion', kept({ fait })],
  ['/connexion/lien', endpoint],
  ['/connexion/ouvrir', fresh],
  ['/connexion/ouvrir/valider', endpoint],
  ['/connexion/sortir', endpoint],
  ['/apercu/:jeton', fresh],
  ['/apercu/:jeton/note', endpoint],
  ['/apercu/:jeton/accord', endpoint],
  ['/co-signature', fresh],
  ['/co-signature/accepter', endpoint],
  ['/co-signature/refuser', endpoint],
  ['/politique-de-confidentialite', kept()],
  ['/mentions-legales', kept()],
  ['/a-propos', kept()],
  ['/ecrire-pour-nous', kept()],
  ['/rss.xml', kept()],
  ['/sitemap.xml', kept()],
  ['/robots.txt', kept()],
  ['/accent.css', keptAside({ v })],
  ['/zellige/*', keptAside()],
  ['/carte/*', api],
  ['/media/*', api],
  ['/espace', workspace],
  ['/espace/*', workspace],
  ['/redaction', workspace],
  ['/redaction/*', workspace],
  ['/api/health', api],
  ['/api/ready', api],
  ['/api/metrics', api],
  ['/api/*', api],
  ['/_next/*', api],
]

const matchers = table.map(([pattern, route]) => ({
  route,
  name: pattern,
  pattern: new RegExp(`^${pattern.replace(/[.]/g, '\\.').replace(/:[a-z]+/g, '[^/]+').replace('/*', '/.+')}$`),
}))

/** The class of a path (without its query). */
export function routeOf(path: string): Route {
  return matchers.find(({ pattern }) => pattern.test(path))?.route ?? { kind: 'unknown' }
}

/**
 * A path as it may stand in a log. Public documents stand as they are; of everything else,
 * and of what is not there, only the pattern: a segment can be a secret, a draft's id or
 * whatever somebody typed. Null for what is in no class.
 */
export function shownPath(path: string, status: number): string | null {
  const found = matchers.find(({ pattern }) => pattern.test(path))
  if (!found) return null
  const isDocument = found.route.kind === 'kept' && (status < 400 || status === 410)
  return isDocument ? path : found.name
}

/** The page that stands for whatever is unknown. */
export const NOT_FOUND_PATH = '/introuvable'
export const notFoundRoute: KeptRoute = { kind: 'kept', params: {}, listsCounts: false, boundless: false }
