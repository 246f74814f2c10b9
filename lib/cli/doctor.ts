/** `tribune doctor`: looks at what the magazine needs and says what to do about what is wrong. */
import { access, constants, mkdir } from 'node:fs/promises'
import pg from 'pg'
import { embeddedIsRunning } from '../db/embedded'
import { settings, SetupError } from '../env'
import { newId } from '../tokens'
import { replicaLag } from '../db/replica-lag'
import { checkMail } from '../mail/send'
import { storage as store } from '../storage'

/** A replica further behind (s) than this has lost its primary, or cannot follow. */
const MOST_LAG = 60

type Finding = { what: string; ok: boolean; says: string }

export async function doctor(): Promise<number> {
  const findings = [await look('environment', environment), await look('database', database), ...(settings().replicaUrl === null ? [] : [await look('replica', replica)]), await look('mail', mail), await look('storage', storage)]
  for (const { what, ok, says } of findings) console.log(`${ok ? 'ok  ' : 'FAIL'} ${what.padEnd(12)} ${says}`)
  return findings.every((finding) => finding.ok) ? 0 : 1
}

async function look(what: string, check: () => Promise<string>): Promise<Finding> {
  try {
    return { what, ok: true, says: await check() }
  } catch (error) {
    return { what, ok: false, says: error instanceof Error ? error.message : String(error) }
  }
}

async function environment(): Promise<string> {
  const { appUrl, embedded, dataFolder } = settings()
  await mkdir(dataFolder, { recursive: true })
  await access(dataFolder, constants.W_OK).catch(() => {
    throw new SetupError(`${dataFolder} cannot be written: give it to the user that runs Tribune, or set TRIBUNE_DATA`)
  })
  return `${appUrl}, ${embedded ? 'embedded database' : 'given database'}, data in ${dataFolder}`
}

async function database(): Promise<string> {
  const { databaseUrl, dataFolder, secret } = settings()
  const url = databaseUrl ?? (await embeddedIsRunning(dataFolder, secret))?.url
  if (!url) return 'embedded, not running now (npm start brings it up)'
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  try {
    await client.connect()
  } catch (error) {
    throw new SetupError(`cannot connect (${(error as Error).message}): check DATABASE_URL and that Postgres is up`)
  }
  try {
    const { rows } = await client.query<{ version: number; missing: string[] | null }>(`
      SELECT current_setting('server_version_num')::int AS version,
        (SELECT array_agg(name) FROM unnest(ARRAY['citext','unaccent','pg_trgm']) AS wanted(name) WHERE wanted.name NOT IN (SELECT name FROM pg_available_extensions)) AS missing`)
    const { version = 0, missing = null } = rows[0] ?? {}
    if (version < 150000) throw new SetupError(`Postgres ${Math.floor(version / 10000)} is too old: 15 or newer is needed`)
    if (missing?.length) throw new SetupError(`extensions missing on the server: ${missing.join(', ')} (Debian: postgresql-contrib)`)
    return `Postgres ${Math.floor(version / 10000)}`
  } finally {
    await client.end()
  }
}

async function replica(): Promise<string> {
  const { databaseUrl, replicaUrl } = settings()
  const lag = await replicaLag(databaseUrl ?? '', replicaUrl ?? '').catch((error: unknown) => {
    throw new SetupError(`cannot be asked (${(error as Error).message}): check DATABASE_REPLICA_URL, or take it away; until then the primary answers`)
  })
  if (lag === null) throw new SetupError('answers, but is no streaming replica (pg_is_in_recovery() says no): check DATABASE_REPLICA_URL')
  if (lag > MOST_LAG) throw new SetupError(`${lag.toFixed(0)} s behind the primary: suggestions show what was changed or taken away since; see whether it is still connected (pg_stat_replication)`)
  return lag === 0 ? 'level with the primary' : `at most ${lag.toFixed(1)} s behind the primary`
}

async function mail(): Promise<string> {
  try {
    return (await checkMail()) === 'smtp' ? 'the SMTP server answers' : 'no SMTP_URL: mails are written to the outbox, nobody receives them'
  } catch (error) {
    throw new SetupError(`the SMTP server refuses (${(error as Error).message}): check SMTP_URL`)
  }
}

async function storage(): Promise<string> {
  const key = `doctor-${newId()}.txt`
  try {
    await store().put(key, Buffer.from('doctor'), 'text/plain')
    if (!(await store().get(key))) throw new Error('what was written is not there')
    await store().remove(key)
  } catch (error) {
    throw new SetupError(`pictures cannot be kept (${(error as Error).message}): check ${settings().s3 ? 'the S3_ settings' : 'that TRIBUNE_DATA can be written'}`)
  }
  return settings().s3 ? `bucket ${settings().s3?.bucket}` : `${settings().dataFolder}/media`
}
