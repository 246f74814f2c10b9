/** How long old pages are still served after a change was acknowledged, by every process, in every kind of page. */
import { ask, type Answer } from '../../support/staff-client'
import type { Changed } from './changes'
import { pagesOf, type Kind, type Subject } from './subjects'

/** Nobody looks longer (ms): what is still old then counts as so old. */
const LONGEST = 15_000
const AGAIN = 25

/** How old (ms) the page was when it was served last in its old form; 0 where it never was. */
export type Stale = { kind: Kind; what: string; by: string; ms: number }

/** Asks every process for every page until each is as expected; `since` is the moment from which it should be. */
export function watch(origins: string[], subject: Subject, { what, by, expected }: Changed, since = Date.now()): Promise<Stale[]> {
  const places = origins.flatMap((origin) => pagesOf(subject).map(({ kind, path }) => ({ origin, kind, path })))
  return Promise.all(places.map(async ({ origin, kind, path }) => {
    let ms = 0
    for (;;) {
      const asked = Date.now()
      const answer = await ask(origin, path).catch((): Answer => ({ status: 0, headers: {}, body: '' }))
      if (expected(kind, answer)) return { kind, what, by, ms }
      // While nothing can be rendered 503 is the right word for a page that is gone; it is no old page.
      if (answer.status !== 503) ms = Math.max(ms, asked - since)
      if (asked - since > LONGEST) {
        console.log(`still old after ${LONGEST} ms: ${path} (${kind}) at ${origin}, ${what} of ${subject.path} by ${by}, ${answer.status}`)
        return { kind, what, by, ms: LONGEST }
      }
      await new Promise((resolve) => setTimeout(resolve, AGAIN))
    }
  }))
}

/** Of so many readers' requests, how many were answered with a page. */
export type Served = { asked: number; pages: number }

/** Readers that ask for these paths of every process, one after the other, until told to stop. */
export function readers(origins: string[], paths: string[]): { stop(): Promise<Served> } {
  const served: Served = { asked: 0, pages: 0 }
  let going = true
  const read = async (origin: string, start: number) => {
    for (let n = start; going; n += 1) {
      served.asked += 1
      const { status } = await ask(origin, paths[n % paths.length] ?? '/').catch(() => ({ status: 0 }))
      if (status === 200) served.pages += 1
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }
  const all = origins.flatMap((origin) => [read(origin, 0), read(origin, 3)])
  return {
    async stop() {
      going = false
      await Promise.all(all)
      return served
    },
  }
}
