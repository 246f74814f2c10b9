/** A Postgres of a test's or bench's own, that can be ended as a power cut does and come back at the same address. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { startEmbedded } from '@/lib/db/embedded'
import { freePort } from './magazine'

export type DatabaseServer = {
  url: string
  /** Ends every process at once, without a checkpoint (`pg_ctl stop -m immediate`). */
  cut(): Promise<void>
  /** Brings it back; it recovers by itself. */
  comeBack(): Promise<void>
  stop(): Promise<void>
}

const secret = 'only for tests, and only on this machine'

export async function startDatabase(folder: string): Promise<DatabaseServer> {
  const port = await freePort()
  let server = await startEmbedded(folder, secret, { port })
  const pidFile = path.join(folder, 'postgres', 'postmaster.pid')
  return {
    url: server.url,
    async cut() {
      const pid = Number((await readFile(pidFile, 'utf8')).split('\n')[0])
      process.kill(pid, 'SIGQUIT')
      while (existsSync(`/proc/${pid}`) && !(await isZombie(pid))) await new Promise((resolve) => setTimeout(resolve, 20))
    },
    async comeBack() {
      server = await startEmbedded(folder, secret, { port })
    },
    stop: () => server.stop(),
  }
}

const isZombie = async (pid: number): Promise<boolean> => /^State:\s+Z/m.test(await readFile(`/proc/${pid}/status`, 'utf8').catch(() => 'State: Z'))
