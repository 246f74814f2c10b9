/** The shipped nginx configuration in front of given processes: the lines marked YOURS are replaced, nothing else. */
import { execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createConnection } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

export type Nginx = { origin: string; stop(): Promise<void> }

/** Where the program lies, or null. */
export const nginxPath = (): string | null => ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx'].find((file) => existsSync(file)) ?? null

/** Starts it on `port`, before processes that listen on these ports of the loopback interface. */
export async function startNginx(port: number, upstreams: string[]): Promise<Nginx> {
  const program = nginxPath()
  if (!program) throw new Error('nginx is not installed')
  const folder = await mkdtemp(path.join(tmpdir(), 'tribune-nginx-'))
  await chmod(folder, 0o755)
  const file = path.join(folder, 'nginx.conf')
  await mkdir(path.join(folder, 'cache'), { recursive: true })
  await writeFile(file, placed(await readFile('deploy/nginx.conf', 'utf8'), folder, port, upstreams))
  execFileSync(program, ['-t', '-c', file, '-p', folder], { stdio: 'pipe' })
  const child = spawn(program, ['-c', file, '-p', folder, '-g', 'daemon off;'], { stdio: 'ignore' })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  while (!(await listens(port))) await new Promise((resolve) => setTimeout(resolve, 50))
  return {
    origin: `http://localhost:${port}`,
    async stop() {
      child.kill('SIGQUIT')
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function placed(shipped: string, folder: string, port: number, upstreams: string[]): string {
  const user = process.getuid?.() === 0 ? 'user root;\n' : ''
  return user + shipped
    .replace('/run/nginx.pid', path.join(folder, 'nginx.pid'))
    .replaceAll('/var/cache/nginx', path.join(folder, 'cache'))
    .replaceAll('/var/log/nginx', folder)
    .replace(/ {4}server app2:.*\n/g, '')
    .replace(/ {4}server app1:3000(.*\n)/g, (_, how: string) => upstreams.map((address) => `    server ${address}${how}`).join(''))
    .replace('listen 80 default_server;', `listen 127.0.0.1:${port} default_server;`)
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createConnection({ port, host: '127.0.0.1' })
    probe.once('connect', () => (probe.destroy(), resolve(true)))
    probe.once('error', () => resolve(false))
  })
}
