/** Whatever a bench starts is ended, in reverse, also when the bench fails or is told to stop. */

/** Remembers how something that was started is ended. */
export type AtEnd = (stop: () => unknown) => void

type Scope = { end(): Promise<void> }
const open: Scope[] = []
let interrupted = false

export async function scoped<T>(work: (atEnd: AtEnd) => Promise<T>): Promise<T> {
  if (open.length === 0) process.once('SIGINT', interrupt).once('SIGTERM', interrupt)
  const stops: (() => unknown)[] = []
  let ending: Promise<void> | null = null
  const scope = { end: () => (ending ??= endAll(stops)) }
  open.push(scope)
  try {
    return await work((stop) => void stops.push(stop))
  } catch (error) {
    // What was ended under its hands fails: that is no news, and the process ends by itself.
    if (interrupted) await new Promise<never>(() => {})
    throw error
  } finally {
    await scope.end()
    open.splice(open.indexOf(scope), 1)
    if (open.length === 0) process.off('SIGINT', interrupt).off('SIGTERM', interrupt)
  }
}

async function endAll(stops: (() => unknown)[]): Promise<void> {
  for (let stop = stops.pop(); stop; stop = stops.pop()) {
    try {
      await stop()
    } catch (error) {
      console.error(error)
    }
  }
}

function interrupt(): void {
  interrupted = true
  const innermostFirst = [...open].reverse()
  void (async () => {
    for (const scope of innermostFirst) await scope.end()
    process.exit(130)
  })()
}
