/** The shared text: people who write at once while lines and processes die, what typing costs, and how a long text feels in the browser. */
import { build } from '@/lib/cli/build'
import type { Options } from './options'
import type { Figure } from './report'
import { scoped } from './scope'
import { door } from './text/door'
import { many } from './text/many'
import { screen } from './text/screen'
import { Stage } from './text/stage'
import { together } from './text/together'
import { typing } from './text/typing'

const EDITS = 10_000

export const text = (options: Options): Promise<Figure[]> =>
  scoped(async (atEnd) => {
    await build({ force: false })
    const figures: Figure[] = []
    const measured = async (name: string, part: () => Promise<Figure[]>) => {
      if (options.parts.length > 0 && !options.parts.includes(name)) return
      console.log(`\n── ${name}`)
      figures.push(...(await part()))
    }
    await measured('door', () => door(options.seed))
    const stage = await Stage.open(atEnd)
    await measured('together', () => together(stage, { edits: options.edits || EDITS, seed: seedOf(options.seed) }))
    await measured('typing', () => typing(stage, { seconds: options.seconds * 6, seed: options.seed }))
    await measured('many', () => many(stage, options.seed))
    await measured('screen', () => screen(stage, { rounds: options.rounds, seed: options.seed }))
    // The others say how fast; these say whether anybody's words are safe.
    const broken = figures.filter(({ bound, holds }) => bound === '≤ 0' && holds === false)
    if (broken.length > 0) {
      console.error(`broken promises (--seed ${options.seed}): ${broken.map(({ name, value }) => `${name}: ${value}`).join('; ')}`)
      process.exitCode = 1
    }
    return figures
  })

/** A word as a number: the same word, the same writing. */
const seedOf = (word: string): number => (/^\d+$/.test(word) ? Number(word) : [...word].reduce((sum, letter) => Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0), 7) >>> 0)
