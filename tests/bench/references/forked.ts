/** Small servers in processes of their own: each is told what it needs, and answers its port. */
import { fork } from 'node:child_process'
import type { AtEnd } from '../scope'

const STARTS_WITHIN = 60_000

/** Starts one of this folder; answers its origin. */
export async function forked(script: string, message: object, atEnd: AtEnd): Promise<string> {
  const child = fork(`tests/bench/references/${script}`, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], env: { ...process.env, NODE_ENV: 'production' } })
  atEnd(() => void child.kill())
  child.send(message)
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (answer) => resolve(answer as number))
    child.once('exit', (code) => reject(new Error(`${script} ended (${code})`)))
    setTimeout(() => reject(new Error(`${script} did not start`)), STARTS_WITHIN).unref()
  })
  return `http://localhost:${port}`
}
