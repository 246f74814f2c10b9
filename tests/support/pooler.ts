/** PgBouncer with the shipped configuration before a test's Postgres: addresses are replaced, nothing else. */
import { execFileSync, spawn } from 'node:child_process'
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { databaseAnswers } from '@/lib/db'
import { freePort } from './magazine'

export type Pooler = { url: string; stop(): Promise<void> }

/** Starts it before the database at this address. */
export async function startPooler(database: string): Promise<Pooler> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tribune-pooler-'))
  const { username, password, port: behind } = new URL(database)
  const port = await freePort()
  const shipped = await readFile('deploy/pgbouncer.ini', 'utf8')
  const ini = shipped.replace('port=5432', `port=${behind}`).replace('listen_port = 6432', `listen_port = ${port}`).replace('/etc/pgbouncer/userlist.txt', path.join(folder, 'userlist.txt'))
  await writeFile(path.join(folder, 'userlist.txt'), `"${username}" "${password}"\n`)
  await writeFile(path.join(folder, 'pgbouncer.ini'), ini)
  await chmod(folder, 0o755)
  // It refuses to run as root.
  const asWhom = process.getuid?.() === 0 ? ['-u', 'nobody'] : []
  const child = spawn(execFileSync('sh', ['-c', 'command -v pgbouncer || echo /usr/sbin/pgbouncer'], { encoding: 'utf8' }).trim(), [...asWhom, path.join(folder, 'pgbouncer.ini')], { stdio: 'ignore' })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const url = new URL(database)
  url.port = String(port)
  for (let tries = 0; !(await databaseAnswers(url.href)); tries += 1) {
    if (tries > 100 || child.exitCode !== null) throw new Error('PgBouncer does not answer')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return {
    url: url.href,
    async stop() {
      child.kill('SIGINT')
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}
