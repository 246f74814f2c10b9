/** `tribune start` and `tribune dev`: everything, in order, and its end in reverse. */
import { parseArgs } from 'node:util'
import { createSignInLink } from '../auth'
import { db } from '../db'
import { migrate } from '../db/migrate'
import { overrideSettings, settings, SetupError } from '../env'
import { log } from '../log'
import { build, buildAssets } from './build'
import { demoPeople, seedDemo } from './demo/seed'
import { portIsFree } from './ports'
import { startProcesses } from './processes'
import { serve, type Serving } from './serving'
import { startTracing } from '../tracing'
import { openDatabase } from './session'
import { untilSignal } from './signals'
import { startWorking } from './working'

/** Runs until a signal; answers the exit code. */
export async function start({ dev, args }: { dev: boolean; args: string[] }): Promise<number> {
  readOptions(args)
  const stopped = untilSignal()
  await portIsFree()
  const stops: (() => Promise<unknown>)[] = []
  let delay = 0
  try {
    stops.push((await startTracing()).stop)
    const session = await openDatabase({ exclusive: true })
    stops.push(session.close)
    await migrate()
    if (session.embedded && (await isEmpty())) await seedDemo({ kind: 'system', name: 'demo' })
    if (dev) await buildAssets()
    else await build({ force: false })
    if (settings().jobs === 'here') stops.push((await startWorking()).stop)
    const serving = await startServing({ dev })
    stops.push(() => serving.stop({ delay }))
    await greet(serving.address, Boolean(session.embedded))
    // Whoever shares out requests is told by SIGTERM at most: a person at the keyboard need not wait.
    if ((await stopped) === 'SIGTERM') delay = settings().shutdownDelay
    return 0
  } finally {
    for (const stop of stops.reverse()) await stop().catch((error: unknown) => log.error({ err: error }, 'stopping'))
  }
}

/** What is said on the command line counts more than the environment. */
function readOptions(args: string[]): void {
  const { values } = parseArgs({ args, options: { processes: { type: 'string' } } })
  if (values.processes === undefined) return
  const processes = Number(values.processes)
  if (!Number.isInteger(processes) || processes < 1 || processes > 64) throw new SetupError('--processes: a number from 1 to 64')
  overrideSettings({ processes })
}

/** In this process, or in several others. */
async function startServing({ dev }: { dev: boolean }): Promise<Serving> {
  const { processes } = settings()
  if (dev || processes === 1) return serve({ dev })
  const started = await startProcesses(processes)
  // A terminal that is closed says SIGHUP too, and means the end.
  process.on('SIGHUP', () => (process.stdout.isTTY ? process.kill(process.pid, 'SIGTERM') : void started.replaceAll()))
  return started
}

const isEmpty = async () => (await db().user.count()) === 0 && (await db().article.count()) === 0

/** Says where the magazine is; for the embedded demo, and to the terminal only, how to enter as each role. */
async function greet(address: string, embedded: boolean): Promise<void> {
  const out = (line: string) => process.stdout.write(`${line}\n`)
  out(`\n  Tribune is running at ${settings().embedded ? address : settings().appUrl}\n`)
  if (embedded) {
    const people = await demoPeople()
    if (people.length) out('  Sign in to the demo (each link works once, for 15 minutes):')
    for (const person of people) out(`    ${person.label.padEnd(12)} ${await createSignInLink(person.id)}`)
    if (!settings().smtpUrl) out(`\n  Mails are not sent; read them at ${address}/outbox`)
  }
  out('\n  Ctrl-C stops everything.\n')
}
