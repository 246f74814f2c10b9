/** The desk: what is due at its hour, saves that meet, and how fast its lists are read. One file a measurement, under `desk/`. */
import { build } from '@/lib/cli/build'
import { due } from './desk/due'
import { queue } from './desk/queue'
import { races } from './desk/races'
import type { Options } from './options'
import type { Figure } from './report'

const DUE = 200
const PAIRS = 500

const parts: Record<string, (options: Options) => Promise<Figure[]>> = {
  due: ({ articles }) => due({ articles: articles || DUE }),
  races: ({ articles }) => races({ articles: articles || PAIRS }),
  queue,
}

export async function desk(options: Options): Promise<Figure[]> {
  await build({ force: false })
  const figures: Figure[] = []
  for (const [name, measure] of Object.entries(parts)) {
    if (options.parts.length > 0 && !options.parts.includes(name)) continue
    console.log(`\n── ${name}`)
    figures.push(...(await measure(options)))
  }
  return figures
}
