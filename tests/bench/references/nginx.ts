/** nginx, twice: with static files packed in advance, the most that a web server does; and with the configuration we ship, before the product. */
import { spawn } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { freePort } from '../../support/magazine'
import type { AtEnd } from '../scope'
import { ownFolders, shippedConfiguration, writableBy } from './nginx-shipped'

/** Being written apart from this bench: what is not there is not measured. */
export const SHIPPED = 'deploy/nginx.conf'

const STARTS_WITHIN = 5_000

/** Serves each body, packed with gzip, under its name; answers the origin. */
export async function staticNginx(files: Readonly<Record<string, Buffer>>, atEnd: AtEnd): Promise<string> {
  const folder = await serverFolder(atEnd)
  await mkdir(path.join(folder, 'files'))
  for (const [name, body] of Object.entries(files)) {
    await writeFile(path.join(folder, 'files', name), body)
    await writeFile(path.join(folder, 'files', `${name}.gz`), gzipSync(body, { level: 9 }))
  }
  return serve(folder, atEnd, (port) => `
${writableBy(folder)}
worker_processes auto;
events { worker_connections 1024; }
http {
  ${ownFolders(folder)}
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000;
  open_file_cache max=100;
  default_type text/html;
  server { listen 127.0.0.1:${port}; root ${folder}/files; gzip_static on; gzip_vary on; }
}`)
}

/** The shipped configuration before a product; null, with a printed line, where it cannot be had. */
export async function shippedNginx(upstreamPort: number, atEnd: AtEnd): Promise<string | null> {
  const shipped = await readFile(SHIPPED, 'utf8').catch(() => null)
  if (shipped === null) {
    console.log(`skipped: nginx before the product (there is no ${SHIPPED})`)
    return null
  }
  const folder = await serverFolder(atEnd)
  try {
    return await serve(folder, atEnd, (port) => shippedConfiguration(shipped, { folder, port, upstreamPort }))
  } catch (error) {
    console.log(`skipped: nginx before the product (${error instanceof Error ? error.message : String(error)})`)
    return null
  }
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
