/** `tribune start` and `tribune dev`: everything, in order, and its end in reverse. */
import { portIsFree } from './ports'
import { db } from '../db'
import { migrate } from '../db/migrate'
import { settings } from '../env'
import { log } from '../log'
import { now } from '../clock'
import { sweepExpired, createSignInLink } from '../auth'
import { startWorkers } from '../jobs'
import { forgetWhatIsOver } from '../privacy'
import { startTagClock } from '../tags/clock'
import { build, buildAssets } from './build'
import { demoPeople, seedDemo } from './demo/seed'
import { handlers } from './jobs'
import { startServer } from './server'
import { openDatabase } from './session'

const HOUR = 3_600_000

/** Runs until a signal; answers the exit code. */
export async function start({ dev }: { dev: boolean }): Promise<number> {
  const stopped = untilSignal()
  await portIsFree()
  const stops: (() => Promise<unknown>)[] = []
  try {
    const session = await openDatabase({ exclusive: true })
    stops.push(session.close)
    await migrate()
    if (session.embedded && (await isEmpty())) await seedDemo({ kind: 'system', name: 'demo' })
    if (dev) await buildAssets()
    else await build({ force: false })
    const server = await startServer({ dev })
    stops.push(server.stop)
    const clock = await startTagClock()
    stops.push(clock.stop)
    const workers = await startWorkers(handlers)
    stops.push(workers.stop)
    await sweep()
    const hourly = setInterval(() => void sweep(), HOUR)
    stops.push(async () => clearInterval(hourly))
    await greet(server.address, Boolean(session.embedded))
    await stopped
    return 0
  } finally {
    for (const stop of stops.reverse()) await stop().catch((error: unknown) => log.error({ err: error }, 'stopping'))
  }
}

/** Removes what has expired, and what was promised to be forgotten. */
async function sweep(): Promise<void> {
  try {
    await sweepExpired(now())
    await forgetWhatIsOver(now())
  } catch (error) {
    log.warn({ err: error }, 'sweep')
  }
}

const isEmpty = async () => (await db().user.count()) === 0 && (await db().article.count()) === 0

/** Resolves at the first signal; a second one ends the process at once. */
function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false
    const onSignal = () => {
      if (asked) process.exit(130)
      asked = true
      resolve()
    }
    process.on('SIGINT', onSignal)
    process.on('SIGTERM', onSignal)
  })
}

/** Says where the magazine is; for the embedded demo, and to the terminal only, how to enter as each role. */
async function greet(address: string, embedded: boolean): Promise<void> {
  const out = (line: string) => process.stdout.write(`${line}\n`)
  out(`\n  Tribune is running at ${settings().embedded ? address : settings().appUrl}\n`)
  if (!embedded) return
  const people = await demoPeople()
  if (people.length) out('  Sign in to the demo (each link works once, for 15 minutes):')
  for (const person of people) out(`    ${person.label.padEnd(12)} ${await createSignInLink(person.id)}`)
  if (!settings().smtpUrl) out(`\n  Mails are not sent; read them at ${address}/outbox`)
  out('\n  Ctrl-C stops everything.\n')
}
