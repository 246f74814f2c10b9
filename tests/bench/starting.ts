/** What a process costs to start, and what a second one brings. Reported without a bound, but for the start. */
import { execFileSync } from 'node:child_process'
import { alternating, rows } from './compare'
import { loadPage } from './load'
import type { Options } from './options'
import { aProduct, memoryOf, type Product } from './product'
import { atMost, median, told, type Figure } from './report'
import { scoped } from './scope'

/** From the process's start to the first page, on a build and a database that are there. */
export async function coldStarts(databaseUrl: string, { rounds }: Options): Promise<Figure[]> {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) times.push(await scoped(async (atEnd) => (await aProduct(databaseUrl, atEnd)).startedIn))
  return [atMost(3000, 'cold start to the first page', median(times), 'ms')]
}

/** Two processes beside one, where the product knows how. */
export async function twoProcesses(one: Product, databaseUrl: string, path: string, { seconds, rounds }: Options): Promise<Figure[]> {
  const help = execFileSync(process.execPath, ['bin/tribune.mjs', 'help'], { encoding: 'utf8' })
  if (!/process/i.test(help)) {
    console.log('skipped: two processes (tribune help says nothing of them)')
    return []
  }
  return scoped(async (atEnd) => {
    const two = await aProduct(databaseUrl, atEnd, { PROCESSES: '2' })
    const contender = (name: string, { origin }: Product) => ({ name, load: () => loadPage(origin + path, seconds, 'br') })
    const [single, pair] = await alternating([contender('article, one process', one), contender('article, two processes', two)], rounds)
    if (!single || !pair) return []
    return [...rows('article, one process', single), ...rows('article, two processes', pair), told('two processes, times one', pair.perSecond / single.perSecond, ''), told('memory of one of two processes', await memoryOf(two), 'MiB')]
  })
}
