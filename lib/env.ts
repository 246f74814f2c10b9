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
const port = z.coerce.number().int().min(0).max(65535)

const environment = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' }).optional(),
  APP_URL: z.url({ protocol: /^https?$/, error: 'must be an http(s):// address' }).optional(),
  TRIBUNE_SECRET: optional,
  TRIBUNE_DATA: z.string().default('var'),
  PORT: port.default(3000),
  HOST: z.string().default('0.0.0.0'),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(10),
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
  poolSize: number
  smtpUrl: string | null
  mailFrom: string
  s3: { bucket: string; endpoint?: string; region: string; accessKeyId: string; secretAccessKey: string } | null
  google: OAuthKeys | null
  github: OAuthKeys | null
  logLevel: string
  trustProxy: boolean
}
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
  if (!embedded && !e.APP_URL) throw new SetupError('APP_URL: must be set together with DATABASE_URL (the address your readers use, e.g. https://magazine.example)')
  return {
    databaseUrl: e.DATABASE_URL ?? null,
    embedded,
    appUrl: (e.APP_URL ?? `http://localhost:${e.PORT}`).replace(/\/+$/, ''),
    secret: embedded ? (e.TRIBUNE_SECRET ?? ownSecret(dataFolder)) : givenSecret(e.TRIBUNE_SECRET),
    dataFolder,
    port: e.PORT,
    host: e.HOST,
    poolSize: e.DATABASE_POOL,
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

/** The embedded magazine's secret: made once, readable by its owner only. */
function ownSecret(dataFolder: string): string {
  const file = path.join(dataFolder, 'secret')
  if (!existsSync(file)) {
    mkdirSync(dataFolder, { recursive: true })
    try {
      writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
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
