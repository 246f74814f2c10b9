/** Load from a program that costs little itself, and something to compare with. */
import { execFile, fork, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import http from 'node:http'
import { promisify } from 'node:util'

const run = promisify(execFile)
const SECONDS = 5

export type Loaded = { perSecond: number; p50: number; p99: number }

/** Asks for one address with 32 connections for five seconds; milliseconds. */
export async function load(url: string): Promise<Loaded> {
  if (!existsSync('/usr/bin/wrk')) throw new Error('this bench needs wrk: apt-get install wrk')
  const { stdout } = await run('wrk', ['-t1', '-c32', `-d${SECONDS}s`, '--latency', '-H', 'Accept-Encoding: br', url])
  if (/Non-2xx/.test(stdout)) throw new Error(`not every answer was a success: ${url}`)
  const after = (word: string) => new RegExp(`${word}\\s+([\\d.]+)(us|ms|s)?`).exec(stdout)
  const milliseconds = (word: string) => {
    const [, number = 'NaN', unit = 'ms'] = after(word) ?? []
    return Number(number) * ({ us: 0.001, ms: 1, s: 1000 }[unit] ?? 1)
  }
  return { perSecond: Number(after('Requests/sec:')?.[1]), p50: milliseconds('50%'), p99: milliseconds('99%') }
}

export type Bare = { url: string; stop(): void }

/** A bare Node server, in a process of its own, that sends exactly the bytes that this address sends. */
export async function bareServer(of: string): Promise<Bare> {
  const { head, body } = await rawAnswer(of)
  const child: ChildProcess = fork('tests/bench/bare-server.mjs', { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  child.send({ head, body: body.toString('base64') })
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => resolve(message as number))
    child.once('exit', (code) => reject(new Error(`the bare server ended (${code})`)))
  })
  return { url: `http://localhost:${port}/`, stop: () => void child.kill() }
}

function rawAnswer(url: string): Promise<{ head: string[]; body: Buffer }> {
  const own = new Set(['date', 'connection', 'keep-alive'])
  return new Promise((resolve, reject) => {
    http.get(url, { headers: { 'accept-encoding': 'br' } }, (answer) => {
      const parts: Buffer[] = []
      const { rawHeaders } = answer
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => resolve({ head: rawHeaders.filter((_, n) => !own.has((rawHeaders[n - (n % 2)] ?? '').toLowerCase())), body: Buffer.concat(parts) }))
    }).on('error', reject)
  })
}
