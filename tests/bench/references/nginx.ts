/** nginx, twice: with static files packed in advance, the most that a web server does; and with the configuration we ship, before the product. */
import { spawn } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { freePort } from '../../support/magazine'
import { startNginx } from '../../support/nginx'
import type { AtEnd } from '../scope'

const STARTS_WITHIN = 5_000

/** Serves each body, packed with gzip, under its name; answers the origin. */
export async function staticNginx(files: Readonly<Record<string, Buffer>>, atEnd: AtEnd): Promise<string> {
  const folder = await serverFolder(atEnd)
  await mkdir(path.join(folder, 'files'))
  for (const [name, body] of Object.entries(files)) {
    await writeFile(path.join(folder, 'files', name), body)
    await writeFile(path.join(folder, 'files', `${name}.gz`), gzipSync(body, { level: 9 }))
  }
  const log = await shippedLog(folder)
  return serve(folder, atEnd, (port) => `
pid ${folder}/pid;
error_log ${folder}/error.log;
worker_processes auto;
events { worker_connections 1024; }
http {
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(' ')}
  ${log}
  sendfile on;
  tcp_nopush on;
  keepalive_requests 10000;
  open_file_cache max=100;
  default_type text/html;
  server { listen 127.0.0.1:${port}; root ${folder}/files; gzip_static on; gzip_vary on; }
}`)
}

/** The shipped configuration before a product. */
export async function shippedNginx(upstreamPort: number, atEnd: AtEnd): Promise<string> {
  const nginx = await startNginx(await freePort(), [`127.0.0.1:${upstreamPort}`])
  atEnd(nginx.stop)
  return nginx.origin
}

/** How the shipped configuration logs: a reference that wrote nothing would be no site. */
async function shippedLog(folder: string): Promise<string> {
  const shipped = await readFile('deploy/nginx.conf', 'utf8')
  const [format = ''] = /log_format tribune[^;]*;/.exec(shipped) ?? []
  const [log = ''] = /access_log [^;]*;/.exec(shipped) ?? []
  return `map $uri $logged_path { default $uri; }\n${format}\n${log.replace('/var/log/nginx', folder)}`
}

/** nginx's workers are another user where its master is root: they must be able to enter. */
async function serverFolder(atEnd: AtEnd): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tribune-nginx-'))
  await chmod(folder, 0o755)
  atEnd(() => rm(folder, { recursive: true, force: true }))
  return folder
}

async function serve(folder: string, atEnd: AtEnd, configuration: (port: number) => string): Promise<string> {
  const port = await freePort()
  await writeFile(path.join(folder, 'nginx.conf'), configuration(port))
  const child = spawn('nginx', ['-p', folder, '-c', path.join(folder, 'nginx.conf'), '-e', path.join(folder, 'error.log'), '-g', 'daemon off;'], { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const ended = new Promise<never>((_, reject) => {
    child.once('error', () => reject(new Error('this bench needs nginx: apt-get install nginx')))
    child.once('exit', () => reject(new Error(`nginx ended: ${said.trim()}`)))
  })
  ended.catch(() => {})
  atEnd(() => stopped(child))
  const origin = `http://127.0.0.1:${port}`
  await Promise.race([ended, answering(origin)])
  return origin
}

async function answering(origin: string): Promise<void> {
  for (const began = Date.now(); Date.now() - began < STARTS_WITHIN; ) {
    if (await fetch(origin, { redirect: 'manual' }).then(() => true, () => false)) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('nginx does not answer')
}

function stopped(child: ReturnType<typeof spawn>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })
}
