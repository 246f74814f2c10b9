/**
 * The settings of a process, from its environment, checked once. A bad value
 * stops the start with one clear line; nothing else in the product reads `process.env`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { oncePerProcess, forgetOncePerProcess } from './process/once'

/** A mistake of whoever runs the product: printed as one line, without a stack. */
export class SetupError extends Error {}

const optional = z.string().trim().min(1).optional().catch(undefined)
const postgres = z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' })
const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most)
const port = z.coerce.number().int().min(0).max(65535)

const environment = z.object({
  DATABASE_URL: postgres.optional(),
  APP_URL: z.url({ protocol: /^https?$/, error: 'must be an http(s):// address' }).optional(),
  TRIBUNE_SECRET: optional,
  TRIBUNE_DATA: z.string().default('var'),
  PORT: port.default(3000),
  HOST: z.string().default('0.0.0.0'),
  DATABASE_DIRECT_URL: postgres.optional(),
  DATABASE_REPLICA_URL: postgres.optional(),
  DATABASE_POOL: whole(2, 200).default(10),
  DATABASE_STATEMENT_TIMEOUT: whole(100, 600_000).default(30_000),
  DATABASE_LOCK_TIMEOUT: whole(100, 600_000).default(8_000),
  SLOW_QUERY_MS: whole(1, 600_000).default(500),
  PROCESSES: whole(1, 64).default(1),
  JOBS: z.enum(['here', 'elsewhere']).default('here'),
  SHUTDOWN_DELAY: whole(0, 25).default(2),
  PAGES_MEMORY: whole(8, 16_384).default(96),
  METRICS_TOKEN: z.string().min(16, 'needs at least 16 characters').optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/, error: 'must be an http(s):// address' }).optional(),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: z.string().refine((key) => [16, 24, 32].includes(Buffer.from(key, 'base64').length), 'must be 16, 24 or 32 bytes in base64').optional(),
  CDN_MAX_AGE: whole(1, 31_536_000).default(86_400),
  CDN_PURGE_URL: z.url({ protocol: /^https?$/, error: 'must be an http(s):// address' }).optional(),
  CDN_PURGE_METHOD: z.enum(['PURGE', 'BAN', 'POST']).default('PURGE'),
  CDN_PURGE_HEADER: z.string().regex(/^[A-Za-z0-9-]+$/, 'must be the name of a header').default('xkey-purge'),
  CDN_PURGE_TOKEN: optional,
  CLOUDFLARE_ZONE_ID: optional,
  CLOUDFLARE_API_TOKEN: optional,
  FASTLY_SERVICE_ID: optional,
  FASTLY_API_TOKEN: optional,
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must be an smtp:// or smtps:// address' }).optional(),
  MAIL_FROM: z.string().default('Tribune <redaction@localhost>'),
  S3_BUCKET: optional,
  S3_ENDPOINT: z.url({ error: 'must be an address' }).optional(),
  S3_REGION: z.string().default('auto'),
  S3_ACCESS_KEY_ID: optional,
  S3_SECRET_ACCESS_KEY: optional,
  AUTH_GOOGLE_ID: optional,
  AUTH_GOOGLE_SECRET: optional,
  AUTH_GITHUB_ID: optional,
  AUTH_GITHUB_SECRET: optional,
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  TRUST_PROXY: z.enum(['0', '1']).default('0'),
})

export type Settings = {
  /** `null`: the embedded Postgres is used, and its address filled in when it has started. */
  databaseUrl: string | null
  embedded: boolean
  /** Origin of the site as its readers write it, without a trailing slash. */
  appUrl: string
  secret: string
  dataFolder: string
  port: number
  host: string
  /** Where sessions last (LISTEN, migrations), past a pooler that shares them. Null: the same as `databaseUrl`. */
  directUrl: string | null
  /** A replica that public queries may read. */
  replicaUrl: string | null
  poolSize: number
  /** Longest a statement may run, or wait for a lock (ms). */
  statementTimeout: number
  lockTimeout: number
  /** Statements that take longer (ms) are logged. */
  slowQuery: number
  /** How many processes serve pages. */
  processes: number
  /** Whether this process works on jobs, or leaves them to `tribune worker`. */
  jobs: 'here' | 'elsewhere'
  /** After SIGTERM requests are still taken for so long (ms), until whoever shares them out has noticed. */
  shutdownDelay: number
  /** What the front may keep in one process (bytes). */
  pagesBytes: number
  /** What whoever reads /api/metrics must bring; null: nobody may. */
  metricsToken: string | null
  /** Where traces are sent (OTLP over HTTP). */
  tracesUrl: string | null
  /** Signs the ids of the workspaces' actions; null: made once in the data folder. */
  serverActionsKey: string | null
  cdn: Cdn | null
  smtpUrl: string | null
  mailFrom: string
  s3: { bucket: string; endpoint?: string; region: string; accessKeyId: string; secretAccessKey: string } | null
  google: OAuthKeys | null
  github: OAuthKeys | null
  logLevel: string
  trustProxy: boolean
}
/** A cache of pages in front of ours that can forget by tag; `maxAge` (s) is how long it may keep what nobody purges. */
export type Cdn = { maxAge: number } & (
  | { kind: 'http'; url: string; method: string; header: string; token: string | null }
  | { kind: 'cloudflare'; zone: string; token: string }
  | { kind: 'fastly'; service: string; token: string }
)
type OAuthKeys = { clientId: string; clientSecret: string }

/** The settings of this process. Throws `SetupError` with one line that says which value is wrong and why. */
export function settings(): Settings {
  return oncePerProcess('settings', () => readSettings(process.env))
}

/** Lets the start of the product (and tests) set what only it knows, such as the embedded database's address. */
export function overrideSettings(changes: Partial<Settings>): Settings {
  const next = { ...settings(), ...changes }
  forgetOncePerProcess('settings')
  return oncePerProcess('settings', () => next)
}

/** Reads and checks an environment. */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = environment.safeParse(given)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new SetupError(`${String(issue?.path[0])}: ${issue?.message}`)
  }
  const e = parsed.data
  const embedded = e.DATABASE_URL === undefined
  const dataFolder = path.resolve(e.TRIBUNE_DATA)
  for (const name of ['DATABASE_DIRECT_URL', 'DATABASE_REPLICA_URL'] as const) if (embedded && e[name]) throw new SetupError(`${name}: goes with DATABASE_URL, which is not set`)
  if (!embedded && !e.APP_URL) throw new SetupError('APP_URL: must be set together with DATABASE_URL (the address your readers use, e.g. https://magazine.example)')
  return {
    databaseUrl: e.DATABASE_URL ?? null,
    embedded,
    appUrl: (e.APP_URL ?? `http://localhost:${e.PORT}`).replace(/\/+$/, ''),
    secret: embedded ? (e.TRIBUNE_SECRET ?? ownSecret(dataFolder)) : givenSecret(e.TRIBUNE_SECRET),
    dataFolder,
    port: e.PORT,
    host: e.HOST,
    directUrl: e.DATABASE_DIRECT_URL ?? null,
    replicaUrl: e.DATABASE_REPLICA_URL ?? null,
    poolSize: e.DATABASE_POOL,
    statementTimeout: e.DATABASE_STATEMENT_TIMEOUT,
    lockTimeout: e.DATABASE_LOCK_TIMEOUT,
    slowQuery: e.SLOW_QUERY_MS,
    processes: e.PROCESSES,
    jobs: e.JOBS,
    shutdownDelay: e.SHUTDOWN_DELAY * 1000,
    pagesBytes: e.PAGES_MEMORY * 2 ** 20,
    metricsToken: e.METRICS_TOKEN ?? null,
    tracesUrl: e.OTEL_EXPORTER_OTLP_ENDPOINT ?? null,
    serverActionsKey: e.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? null,
    cdn: cdnOf(e),
    smtpUrl: e.SMTP_URL ?? null,
    mailFrom: e.MAIL_FROM,
    s3: bucketOf(e),
    google: keysOf(e.AUTH_GOOGLE_ID, e.AUTH_GOOGLE_SECRET),
    github: keysOf(e.AUTH_GITHUB_ID, e.AUTH_GITHUB_SECRET),
    logLevel: e.LOG_LEVEL,
    trustProxy: e.TRUST_PROXY === '1',
  }
}

const examples = /^(changeme|change-me|secret|example|password|tribune|your-secret.*|0+|x+)$/i

function givenSecret(secret: string | undefined): string {
  if (!secret) throw new SetupError('TRIBUNE_SECRET: must be set together with DATABASE_URL (make one with: openssl rand -base64 32)')
  if (secret.length < 32 || examples.test(secret) || new Set(secret).size < 8) {
    throw new SetupError('TRIBUNE_SECRET: too short or an example; it needs at least 32 random characters (openssl rand -base64 32)')
  }
  return secret
}

/**
 * The key that signs the ids of the workspaces' actions: the one given, or one made once.
 * A build carries it; with another one, forms open in a browser would find no action.
 */
export const serverActionsKey = (): string => settings().serverActionsKey ?? madeOnce(settings().dataFolder, 'server-actions-key', 'base64')

/** The embedded magazine's secret. */
const ownSecret = (dataFolder: string): string => madeOnce(dataFolder, 'secret', 'base64url')

/** 32 random bytes in a file of their own: made once, readable by its owner only. */
function madeOnce(dataFolder: string, name: string, encoding: 'base64' | 'base64url'): string {
  const file = path.join(dataFolder, name)
  if (!existsSync(file)) {
    mkdirSync(dataFolder, { recursive: true })
    try {
      writeFileSync(file, randomBytes(32).toString(encoding), { mode: 0o600, flag: 'wx' })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
  return readFileSync(file, 'utf8').trim()
}

function keysOf(clientId: string | undefined, clientSecret: string | undefined): OAuthKeys | null {
  return clientId && clientSecret ? { clientId, clientSecret } : null
}

function bucketOf(e: z.infer<typeof environment>): Settings['s3'] {
  if (!e.S3_BUCKET) return null
  if (!e.S3_ACCESS_KEY_ID || !e.S3_SECRET_ACCESS_KEY) throw new SetupError('S3_BUCKET: S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY must be set with it')
  return {
    bucket: e.S3_BUCKET,
    ...(e.S3_ENDPOINT ? { endpoint: e.S3_ENDPOINT } : {}),
    region: e.S3_REGION,
    accessKeyId: e.S3_ACCESS_KEY_ID,
    secretAccessKey: e.S3_SECRET_ACCESS_KEY,
  }
}

function cdnOf(e: z.infer<typeof environment>): Cdn | null {
  const maxAge = e.CDN_MAX_AGE
  const both = (a: 'CLOUDFLARE_ZONE_ID' | 'FASTLY_SERVICE_ID', b: 'CLOUDFLARE_API_TOKEN' | 'FASTLY_API_TOKEN') => {
    if (Boolean(e[a]) !== Boolean(e[b])) throw new SetupError(`${e[a] ? b : a}: must be set together with ${e[a] ? a : b}`)
    return { id: e[a] ?? '', token: e[b] ?? '' }
  }
  const cloudflare = both('CLOUDFLARE_ZONE_ID', 'CLOUDFLARE_API_TOKEN')
  const fastly = both('FASTLY_SERVICE_ID', 'FASTLY_API_TOKEN')
  if ([cloudflare.id, fastly.id, e.CDN_PURGE_URL].filter(Boolean).length > 1) throw new SetupError('CDN_PURGE_URL: one cache at the most: CDN_PURGE_URL, CLOUDFLARE_… or FASTLY_…')
  if (cloudflare.id) return { kind: 'cloudflare', maxAge, zone: cloudflare.id, token: cloudflare.token }
  if (fastly.id) return { kind: 'fastly', maxAge, service: fastly.id, token: fastly.token }
  if (!e.CDN_PURGE_URL) return null
  return { kind: 'http', maxAge, url: e.CDN_PURGE_URL, method: e.CDN_PURGE_METHOD, header: e.CDN_PURGE_HEADER, token: e.CDN_PURGE_TOKEN ?? null }
}
