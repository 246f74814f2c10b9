/** The Next reference: an app of one page with as much text as an article, built for the run. */
import { spawn } from 'node:child_process'
import { cp, rm } from 'node:fs/promises'
import path from 'node:path'
import type { AtEnd } from '../scope'
import { forked } from './forked'

/** Below `dist`: Next wants its build inside its app, and sources stay as they are. */
const place = path.resolve('dist/bench-next-app')

/** Builds and starts it; answers its origin. Any one-segment path is its page. */
export async function bareNext(atEnd: AtEnd): Promise<string> {
  await rm(place, { recursive: true, force: true })
  await cp('tests/bench/references/next-app', place, { recursive: true })
  const child = spawn(process.execPath, [path.resolve('node_modules/next/dist/bin/next'), 'build'], {
    cwd: place,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  atEnd(() => void child.kill())
  const code = await new Promise((resolve) => child.once('exit', resolve))
  if (code !== 0) throw new Error('the Next reference could not be built')
  return forked('next.mjs', { dir: place }, atEnd)
}
