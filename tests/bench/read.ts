/** Reading: each kind of kept page beside a bare Node server that sends the same bytes, alternating in one run. */
import { rm } from 'node:fs/promises'
import { dataFolder, freePort, startMagazine } from '../support/magazine'
import { bareServer, load, type Loaded } from './load'
import { atLeast, median, told, type Figure } from './report'

const ROUNDS = 3
const pages = { article: '/articles/vingt-trois-datacenters', home: '/', section: '/rubriques/numerique', feed: '/rss.xml', 'kept search': '/recherche?q=energie' }

export async function read(): Promise<Figure[]> {
  const folder = await dataFolder()
  const began = Date.now()
  const site = await startMagazine({ name: 'bench', folder, port: await freePort() })
  const figures: Figure[] = [told('first start, the demo made', Date.now() - began, 'ms')]
  try {
    for (const [name, path] of Object.entries(pages)) figures.push(...(await compared(name, site.origin + path)))
    const { memory } = (await (await fetch(`${site.origin}/api/health`)).json()) as { memory: { rss: number } }
    figures.push(told('memory of the process', memory.rss / 2 ** 20, 'MiB'))
  } finally {
    await site.stop()
    await rm(folder, { recursive: true, force: true })
  }
  return figures
}

async function compared(name: string, url: string): Promise<Figure[]> {
  await fetch(url)
  const bare = await bareServer(url)
  const ours: Loaded[] = []
  const theirs: Loaded[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    theirs.push(await load(bare.url))
    ours.push(await load(url))
  }
  bare.stop()
  const rate = (all: Loaded[]) => median(all.map(({ perSecond }) => perSecond))
  return [
    told(`${name}`, rate(ours), 'requests/s'),
    told(`${name}, 99 of 100 within`, median(ours.map(({ p99 }) => p99)), 'ms'),
    told(`${name}, a bare Node server`, rate(theirs), 'requests/s'),
    atLeast(0.75, `${name}, share of it`, rate(ours) / rate(theirs), ''),
  ]
}
