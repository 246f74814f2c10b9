/** A magazine of several processes on one Postgres, as on several machines: web processes, a worker, the command line. */
import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { promisify } from 'node:util'
import { startDatabase, type DatabaseServer } from './database-server'
import { dataFolder, freePort, startMagazine, type Magazine } from './magazine'

export type Fleet = {
  database: DatabaseServer
  webs: Magazine[]
  workers: ChildProcess[]
  /** Starts one more web process, or the one on this port again. */
  startWeb(port?: number): Promise<Magazine>
  /** Starts one more worker; `more` is its environment's alone. */
  startWorker(more?: Record<string, string>): Promise<ChildProcess>
  /** One call of the command line; answers what it printed. */
  tribune(...words: string[]): Promise<string>
  /** What every process gets as its environment. */
  env: Record<string, string>
  stop(): Promise<void>
}

type Wishes = { name: string; webs: number; worker?: boolean; env?: Record<string, string>; appUrl?: string }

/** Starts the processes on a database with the demo in it. */
export async function startFleet({ name, webs: count, worker = true, env: more = {}, appUrl = 'http://localhost:3000' }: Wishes): Promise<Fleet> {
  const folder = await dataFolder()
  const database = await startDatabase(folder)
  const env: Record<string, string> = { DATABASE_URL: database.url, APP_URL: appUrl, TRIBUNE_SECRET: 'a secret for tests: 0123456789abcdef', TRIBUNE_DATA: folder, JOBS: 'elsewhere', ...more }
  const tribune = async (...words: string[]) => (await promisify(execFile)(process.execPath, ['bin/tribune.mjs', ...words], { env: { ...process.env, NODE_ENV: 'production', ...env } })).stdout
  await tribune('seed-demo')
  const webs: Magazine[] = []
  const startWeb = async (port?: number) => {
    const web = await startMagazine({ name, folder, port: port ?? (await freePort()), env })
    webs.push(web)
    return web
  }
  for (let n = 0; n < count; n += 1) await startWeb()
  const workers: ChildProcess[] = []
  const oneMore = async (extra: Record<string, string> = {}) => {
    const child = await startWorker(name, { ...env, ...extra })
    workers.push(child)
    return child
  }
  if (worker) await oneMore()
  return {
    database,
    webs,
    workers,
    startWeb,
    startWorker: oneMore,
    tribune,
    env,
    async stop() {
      await Promise.allSettled(webs.map((web) => web.stop()))
      await Promise.all(workers.map(ended))
      await database.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function startWorker(name: string, env: Record<string, string>): Promise<ChildProcess> {
  await mkdir('test-results', { recursive: true })
  const child = spawn(process.execPath, ['bin/tribune.mjs', 'worker'], { env: { ...process.env, NODE_ENV: 'production', ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  const log = createWriteStream(`test-results/${name}-worker.log`, { flags: 'a' })
  child.stdout.pipe(log)
  child.stderr.pipe(log)
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => chunk.includes('Ctrl-C') && resolve())
    child.once('exit', (code) => reject(new Error(`the worker did not start (exit code ${code})`)))
  })
  return child
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await gone
}
