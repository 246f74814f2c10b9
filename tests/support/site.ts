/** The product as it is: the production build with its embedded database and the demo, started for the browser tests. */
import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startMailServer } from './mailbox'

export default async function startSite(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tribune-e2e-'))
  await chmod(folder, 0o755)
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const mailServer = await startMailServer()
  const child = spawn(process.execPath, ['bin/tribune.mjs', 'start'], { env: { ...process.env, NODE_ENV: 'production', PORT: String(port), TRIBUNE_DATA: folder, SMTP_URL: mailServer.url }, stdio: ['ignore', 'pipe', 'pipe'] })
  await mkdir('test-results', { recursive: true })
  const log = createWriteStream('test-results/site.log')
  child.stdout.pipe(log)
  child.stderr.pipe(log)
  const links = await new Promise<string>((resolve, reject) => {
    let printed = ''
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
      if (printed.includes('Ctrl-C')) resolve(printed)
    })
    child.once('exit', (code) => reject(new Error(`the magazine did not start (exit code ${code})`)))
  })
  process.env.SITE = origin
  process.env.SITE_DATA = folder
  process.env.SITE_MAILS = mailServer.folder
  process.env.EDITOR_LINK = /editor\s+(\S+)/.exec(links)?.[1] ?? ''
  process.env.CONTRIBUTOR_LINK = /contributor\s+(\S+)/.exec(links)?.[1] ?? ''
  return async () => {
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
    child.kill('SIGINT')
    const code = await ended
    await mailServer.stop()
    await rm(folder, { recursive: true, force: true })
    if (code !== 0) throw new Error(`the magazine did not stop cleanly (exit code ${code})`)
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}
