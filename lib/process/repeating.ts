import { log } from '../log'

/**
 * Does `work` every `pause` ms, never twice at once: a turn that takes longer is followed at
 * once by the next. What fails is tried again at the next turn, and logged once until it goes
 * well. Stopping tells the turn that runs, and waits for it.
 */
export function repeatedly(name: string, pause: number, work: (stopping: AbortSignal) => Promise<unknown>): { stop(): Promise<void> } {
  const stopping = new AbortController()
  let failing = false
  const turn = async () => {
    try {
      await work(stopping.signal)
      if (failing) log.info(`${name}: works again`)
      failing = false
    } catch (error) {
      if (!failing) log.warn({ err: error }, name)
      failing = true
    }
  }
  const turns = (async () => {
    while (!stopping.signal.aborted) {
      const begun = performance.now()
      await turn()
      await rest(pause - (performance.now() - begun), stopping.signal)
    }
  })()
  return {
    async stop() {
      stopping.abort()
      await turns
    },
  }
}

/** So long (ms), or until it is time to stop. */
function rest(ms: number, stopping: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (ms <= 0 || stopping.aborted) return void setImmediate(resolve)
    const end = () => {
      clearTimeout(timer)
      stopping.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    stopping.addEventListener('abort', end)
  })
}
