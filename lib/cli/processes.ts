/**
 * Several processes on one port. This one, the first, serves nothing itself: it starts
 * the others, replaces one that dies, and replaces all of them one by one on SIGHUP.
 * They share the listening socket (see docs/decisions/0014): none that goes takes a
 * waiting connection with it.
 */
import cluster, { type Worker } from 'node:cluster'
import path from 'node:path'
import { projectRoot } from '../db/migrate'
import { settings, SetupError } from '../env'
import { log } from '../log'
import { gatherMetrics } from '../metrics'
import type { Serving } from './serving'
import { isReady, type FromFirst } from './web'

/** A process that is replaced takes requests for so long (ms) after it has said that it goes. */
const REPLACED_AFTER = 1_000
/** Longest that one may take to stop (ms). */
const LONGEST_STOP = 30_000
/** A process that dies at once is started again after a moment that grows to this (ms). */
const LONGEST_PAUSE = 30_000
/** Whoever has lived so long (ms) was well. */
const WELL = 60_000
/** So many deaths in a row at the start, and there is no point. */
const HOPELESS = 5

export type Processes = Serving & { replaceAll(): Promise<void> }

/** Starts `count` processes that serve pages; resolves when every one of them does. */
export async function startProcesses(count: number): Promise<Processes> {
  cluster.schedulingPolicy = cluster.SCHED_NONE
  cluster.setupPrimary({ exec: path.join(projectRoot(), 'bin/tribune.mjs'), args: ['web'] })
  gatherMetrics(cluster)
  const running = new Set<Worker>()
  let stopping = false
  let deaths = 0
  let started = false

  /** One more process; resolves with its address once it serves. */
  const begin = (): Promise<string> => {
    const born = Date.now()
    const one = cluster.fork()
    running.add(one)
    one.send({ kind: 'begin', databaseUrl: settings().databaseUrl ?? '' } satisfies FromFirst)
    return new Promise((resolve, reject) => {
      one.on('message', (message: unknown) => {
        if (isReady(message)) resolve(message.address)
      })
      one.once('exit', (code, signal) => {
        if (!running.delete(one) || stopping) return reject(new Error('stopping'))
        deaths = Date.now() - born > WELL ? 1 : deaths + 1
        log.error({ pid: one.process.pid, code, signal }, 'a process died')
        if (!started && deaths >= HOPELESS) return reject(new SetupError('the processes that serve pages do not start: see the log'))
        setTimeout(() => stopping || begin().then(resolve, reject), Math.min(LONGEST_PAUSE, 500 * 2 ** deaths))
      })
    })
  }

  /** Asks one to go and waits until it has; one that does not is ended. */
  const end = (one: Worker, delay: number): Promise<void> => {
    running.delete(one)
    return new Promise((resolve) => {
      const cut = setTimeout(() => one.process.kill('SIGKILL'), delay + LONGEST_STOP)
      one.once('exit', () => {
        clearTimeout(cut)
        resolve()
      })
      if (one.isDead()) return one.emit('exit')
      if (one.isConnected()) one.send({ kind: 'stop', delay } satisfies FromFirst)
    })
  }

  const [address = ''] = await Promise.all(Array.from({ length: count }, begin))
  started = true
  let replacing = Promise.resolve()
  return {
    address,
    replaceAll() {
      return (replacing = replacing.then(async () => {
        for (const old of [...running]) {
          if (stopping) return
          await begin()
          await end(old, REPLACED_AFTER)
        }
        log.info({ processes: running.size }, 'replaced')
      }).catch((error: unknown) => log.error({ err: error }, 'replacing')))
    },
    async stop({ delay }) {
      stopping = true
      await Promise.all([...running].map((one) => end(one, delay)))
    },
  }
}
