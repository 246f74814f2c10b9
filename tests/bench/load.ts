/** Load from a program that costs little itself (wrk): 32 connections, for so many seconds. */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const CONNECTIONS = 32
/**
 * The load keeps to one core. Where the scheduler moved it about, one of two equal
 * servers was now and then a third slower, for minutes, with the same work in its profile.
 */
const keptToOneCore = existsSync('/usr/bin/taskset') && cpus().length > 1 ? ['/usr/bin/taskset', '-c', String(cpus().length - 1)] : []

/** Milliseconds. */
export type Loaded = { perSecond: number; p50: number; p99: number }
/** Posts by many readers; `token` is the form's, `round` keeps two loads apart. */
export type Posts = { paths: readonly string[]; token: string; origin: string; round: number }

/** One address, over and over. */
export const loadPage = (url: string, seconds: number, encoding: string): Promise<Loaded> => wrk('report.lua', url, seconds, encoding)

/** Each path once. Throws when there were not enough of them. */
export const loadEach = (origin: string, paths: readonly string[], seconds: number): Promise<Loaded> =>
  withLines(paths, (file) => wrk('paths.lua', origin, seconds, 'br', [file]))

export const loadComments = (origin: string, { paths, token, origin: from, round }: Posts, seconds: number): Promise<Loaded> =>
  withLines(paths, (file) => wrk('comments.lua', origin, seconds, 'br', [file, token, from, String(round)]))

async function wrk(script: string, url: string, seconds: number, encoding: string, args: string[] = []): Promise<Loaded> {
  const all = ['-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '--timeout', '15s', '-H', `Accept-Encoding: ${encoding}`, '-s', `tests/bench/wrk/${script}`, url, '--', ...args]
  const [program = 'wrk', ...before] = [...keptToOneCore, 'wrk']
  const { stdout } = await run(program, [...before, ...all], { timeout: (seconds + 30) * 1000 }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? new Error('this bench needs wrk: apt-get install wrk') : error
  })
  const [, result] = /^RESULT (.*)$/m.exec(stdout) ?? []
  const [requests = 0, microseconds = 1, p50 = 0, p99 = 0, failed = 0, ranOut = 0] = (result ?? '').split(' ').map(Number)
  if (!result || requests === 0 || failed > 0) throw new Error(`${failed} of ${requests} answers of ${url} were no success:\n${stdout}`)
  if (ranOut) throw new Error(`every address of ${url} was asked before the time was over: generate more articles`)
  return { perSecond: requests / (microseconds / 1e6), p50: p50 / 1000, p99: p99 / 1000 }
}

async function withLines<T>(lines: readonly string[], work: (file: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tribune-load-'))
  try {
    const file = path.join(folder, 'lines')
    await writeFile(file, `${lines.join('\n')}\n`)
    return await work(file)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
