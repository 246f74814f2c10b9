/**
 * Every public address, in a class. What is not here is the front's own 404.
 *
 * kept:     a document (or a file made from data) kept until something in it changes
 * fresh:    a document rendered each time: pages behind a link's secret
 * endpoint: where a public form posts; a GET is sent to the form's page by the route
 * next:     workspaces, API, framework files: passed on
 */
export type Route =
  | { kind: 'kept'; params: readonly string[]; listsCounts: boolean }
  | { kind: 'fresh' }
  | { kind: 'endpoint' }
  | { kind: 'next'; workspace: boolean }
  | { kind: 'unknown' }
export type KeptRoute = Extract<Route, { kind: 'kept' }>

const kept = (...params: string[]): Route => ({ kind: 'kept', params, listsCounts: false })
const keptWithCounts = (...params: string[]): Route => ({ kind: 'kept', params, listsCounts: true })
const fresh: Route = { kind: 'fresh' }
const endpoint: Route = { kind: 'endpoint' }
const workspace: Route = { kind: 'next', workspace: true }
const api: Route = { kind: 'next', workspace: false }

/** `:name` is one segment, `*` the rest. The first line that fits decides. */
const table: readonly (readonly [string, Route])[] = [
  ['/', keptWithCounts('fait')],
  ['/articles/:slug', kept('fait')],
  ['/articles/:slug/commentaires', endpoint],
  ['/rubriques/:slug', keptWithCounts('page')],
  ['/auteurs', keptWithCounts()],
  ['/auteurs/:slug', keptWithCounts('page')],
  ['/recherche', kept('q', 'page')],
  ['/devenir-contributeur', kept('fait')],
  ['/devenir-contributeur/candidature', endpoint],
  ['/newsletter', kept('fait')],
  ['/newsletter/abonnement', endpoint],
  ['/newsletter/confirmer', fresh],
  ['/newsletter/confirmer/valider', endpoint],
  ['/newsletter/desabonnement', fresh],
  ['/newsletter/desabonnement/valider', endpoint],
  ['/newsletter/desabonnement/en-un-clic/:jeton', endpoint],
  ['/connexion', kept('fait')],
  ['/connexion/lien', endpoint],
  ['/connexion/ouvrir', fresh],
  ['/connexion/ouvrir/valider', endpoint],
  ['/connexion/sortir', endpoint],
  ['/politique-de-confidentialite', kept()],
  ['/mentions-legales', kept()],
  ['/a-propos', kept()],
  ['/rss.xml', kept()],
  ['/sitemap.xml', kept()],
  ['/robots.txt', kept()],
  ['/accent.css', kept('v')],
  ['/zellige/*', kept()],
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

/** Every pattern of the table, for tests that walk all of them. */
export const publicPatterns: readonly string[] = table.map(([pattern]) => pattern)

/** The page that stands for whatever is unknown. */
export const NOT_FOUND_PATH = '/introuvable'
