/**
 * The pages that are kept: found, rendered once for all who wait, dropped when something
 * in them changed.
 *
 * expired by time   the old one is served at once while one render runs
 * dropped by tag    readers wait for that render, a moment at most, then get the old one
 * gone              (unpublished, erased) the old one is never served again
 */
import { availableParallelism } from 'node:os'
import { log } from '../log'
import { soften, isGone, type Tag } from '../tags'
import type { How } from './reply'
import type { KeptRoute } from './routes'
import type { Kept, Store } from './store'
import { Abandoned, turns } from './turns'

/** Whoever asks for a dropped page gets its old form after this long (ms). */
const PATIENCE = 2_000
/** Nobody waits longer than this (ms) for a page that was never seen. */
const LONGEST_WAIT = 10_000

/** The page could not be had in time. */
export class TooBusy extends Error {}

export type Found = { kept: Kept; how: How }
export type KeptPages = {
  find(key: string, route: KeptRoute): Promise<Found>
  /** Forgets what is kept under these tags; also spoils renders under way. */
  drop(tags: readonly Tag[]): void
  /** What renders at this moment, for the health page. */
  readonly load: { running: number; waiting: number }
}
type Render = { promise: Promise<Found>; heard: Set<Tag>; spoiled: boolean; readers: number }

/** Keeps in `store` what `make` renders. */
export function keptPages(make: (key: string, route: KeptRoute) => Promise<Kept>, store: Store): KeptPages {
  const renders = new Map<string, Render>()
  // One JavaScript thread renders: two for each core keep it busy while others wait for the database; more would only make everybody wait longer.
  const queue = turns(2 * availableParallelism())

  /** One render for all who wait. What changed meanwhile is answered but not kept. */
  function render(key: string, route: KeptRoute): Render {
    const running = renders.get(key)
    if (running && !running.spoiled) return running
    const mine: Render = { promise: Promise.resolve().then(() => run(key, route, mine)), heard: new Set(), spoiled: false, readers: 0 }
    renders.set(key, mine)
    return mine
  }

  async function run(key: string, route: KeptRoute, mine: Render): Promise<Found> {
    try {
      const kept = await queue.take(() => make(key, route), () => mine.readers > 0)
      const lasting = !kept.tags.some((tag) => mine.heard.has(tag)) && renders.get(key) === mine
      if (lasting) store.keep(key, kept)
      return { kept, how: lasting ? 'miss' : 'passing' }
    } finally {
      if (renders.get(key) === mine) renders.delete(key)
    }
  }

  async function wait(key: string, route: KeptRoute, longest: number): Promise<Found> {
    const mine = render(key, route)
    mine.readers += 1
    try {
      return await within(mine.promise, longest)
    } finally {
      mine.readers -= 1
    }
  }

  return {
    async find(key, route) {
      const old = store.get(key)
      if (!old) return wait(key, route, LONGEST_WAIT)
      if (old.dropped) {
        const fresh = await wait(key, route, PATIENCE).catch((error: unknown) => quiet(error, key))
        if (fresh) return fresh
        // Whether the old one may still be shown is asked again: it can have gone while this reader waited.
        const still = store.get(key)
        if (!still) throw new TooBusy()
        return { kept: still, how: 'stale' }
      }
      if (old.freshUntil > Date.now()) return { kept: old, how: 'hit' }
      void wait(key, route, LONGEST_WAIT).catch((error: unknown) => quiet(error, key))
      return { kept: old, how: 'stale' }
    },
    drop(tags) {
      const gone = tags.filter(isGone).map(soften)
      store.forget(gone)
      store.drop(tags.filter((tag) => !isGone(tag)))
      for (const running of renders.values()) {
        tags.forEach((tag) => running.heard.add(soften(tag)))
        // Its tags are not known yet: whoever asks from now on gets a render that began after the change.
        running.spoiled = true
      }
    },
    get load() {
      return queue.load
    },
  }
}

function quiet(error: unknown, key: string): null {
  if (!(error instanceof Abandoned || error instanceof TooBusy)) log.warn({ err: error, path: key.split('?')[0] }, 'refresh failed')
  return null
}

/** The promise's own end, or `TooBusy` after `longest` ms. */
async function within<T>(promise: Promise<T>, longest: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooBusy()), longest)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
