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
    return figures
  })

/** A word as a number: the same word, the same writing. */
const seedOf = (word: string): number => (/^\d+$/.test(word) ? Number(word) : [...word].reduce((sum, letter) => Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0), 7) >>> 0)
