/** A few at a time, the others in the order in which they came. */
export type Turns = {
  /** Runs `work` when its turn comes; whoever is no longer wanted by then is passed over with `Abandoned`. */
  take<T>(work: () => Promise<T>, wanted: () => boolean): Promise<T>
  /** How many work and how many wait, for the health page. */
  readonly load: { running: number; waiting: number }
}

/** Nobody waited for it any more when its turn came. */
export class Abandoned extends Error {}

/** At most `limit` at once. */
export function turns(limit: number): Turns {
  let running = 0
  const waiting: (() => void)[] = []
  const next = () => {
    running -= 1
    waiting.shift()?.()
  }
  return {
    async take(work, wanted) {
      if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve))
      running += 1
      try {
        if (!wanted()) throw new Abandoned()
        return await work()
      } finally {
        next()
      }
    },
    get load() {
      return { running, waiting: waiting.length }
    },
  }
}
