#!/usr/bin/env node
/**
 * Starts the command line: on a Node that is new enough (the one installed with the
 * project, when the machine's is older), from a bundle that is as new as its sources.
 */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..')
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const ownNode = path.join(root, 'node_modules/node/bin/node')

if (major < 22 || (major === 22 && minor < 18)) {
  if (!existsSync(ownNode)) {
    console.error('tribune: Node 22.18 or newer is needed (npm ci installs one with the project)')
    process.exit(1)
  }
  const child = spawn(ownNode, [path.join(root, 'bin/tribune.mjs'), ...process.argv.slice(2)], { stdio: 'inherit' })
  // Ctrl-C reaches the child by itself; this one only waits for it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => signal !== 'SIGINT' && child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
} else {
  process.env.TRIBUNE_ROOT ??= root
  if (process.argv[2] === 'start' || process.argv[2] === 'build') process.env.NODE_ENV ??= 'production'
  if (process.argv[2] === 'dev') process.env.NODE_ENV ??= 'development'
  await import(pathToFileURL(await freshBundle()).href)
}

async function freshBundle() {
  const outfile = path.join(root, 'dist/tribune.mjs')
  // A finished release (`tribune build --release`) runs as it was built, often without its sources.
  if (existsSync(path.join(root, 'dist/release')) && !['build', 'dev'].includes(process.argv[2])) return outfile
  const { generateClient, clientIsFresh } = await import('../scripts/generate.mjs')
  if (!clientIsFresh()) await generateClient()
  const builtAt = existsSync(outfile) ? statSync(outfile).mtimeMs : 0
  if (['lib', 'prisma', 'scripts', 'package-lock.json'].some((place) => newest(path.join(root, place)) > builtAt)) {
    const { bundle } = await import('../scripts/bundle.mjs')
    await bundle('lib/cli/main.ts', outfile)
  }
  return outfile
}

function newest(place) {
  const info = statSync(place)
  if (!info.isDirectory()) return info.mtimeMs
  return Math.max(0, ...readdirSync(place).map((name) => newest(path.join(place, name))))
}
