/** The product as it is: the production build with its embedded database and the demo, in a process of its own. */
import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { chmod, mkdir, mkdtemp } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

export type Magazine = {
  origin: string
  /** A sign-in link for each role of the demo, good once. */
  link: (role: 'admin' | 'editor' | 'contributor') => string
  pid: number
  /** As Ctrl-C does, or as whoever runs a service; throws unless the process ends well. */
  stop: (signal?: 'SIGINT' | 'SIGTERM') => Promise<void>
  /** Ends it without a word. */
  kill: () => Promise<void>
}

/** A folder for a magazine's data. Its Postgres runs as another user, who must be able to enter. */
export async function dataFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tribune-e2e-'))
  await chmod(folder, 0o755)
  return folder
}

/** Starts one; what it prints is kept in test-results under `name`. */
export async function startMagazine({ name, folder, port, env = {}, options = [] }: { name: string; folder: string; port: number; env?: Record<string, string>; options?: string[] }): Promise<Magazine> {
  const child = spawn(process.execPath, ['bin/tribune.mjs', 'start', ...options], {
    env: { ...process.env, NODE_ENV: 'production', PORT: String(port), TRIBUNE_DATA: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  await mkdir('test-results', { recursive: true })
  const log = createWriteStream(`test-results/${name}.log`, { flags: 'a' })
  child.stdout.pipe(log)
  child.stderr.pipe(log)
  const printed = await new Promise<string>((resolve, reject) => {
    let text = ''
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      if (text.includes('Ctrl-C')) resolve(text)
    })
    child.once('exit', (code) => reject(new Error(`the magazine did not start (exit code ${code}): see test-results/${name}.log`)))
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  return {
    origin: `http://localhost:${port}`,
    pid: child.pid ?? 0,
    link: (role) => new RegExp(`${role}\\s+(\\S+)`).exec(printed)?.[1] ?? '',
    async stop(signal = 'SIGINT') {
      child.kill(signal)
      const code = await ended
      if (code !== 0) throw new Error(`the magazine did not stop cleanly (exit code ${code})`)
    },
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}
