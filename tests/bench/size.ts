/** A large magazine beside a small one: pages must not get slower as articles come in. */
import { build } from '@/lib/cli/build'
import { alternating, rows, type Contender } from './compare'
import { aSearch } from './generator/prose'
import { keptPages } from './kept'
import { loadEach, loadPage } from './load'
import type { Options } from './options'
import { aDatabase, anotherDatabase, aProduct, filled, type Filled, type Product } from './product'
import { atMost, told, type Figure } from './report'
import { scoped } from './scope'
import { supply } from './unasked'

const [SMALL, LARGE] = [1_000, 100_000]
/** A thousand addresses are soon used up: this long at the most. */
const RENDER_SECONDS = 2
const SEARCHES = 20_000
const SLOWER_BY = 15

type Sized = { product: Product; magazine: Filled }

export const size = (options: Options): Promise<Figure[]> =>
  scoped(async (atEnd) => {
    await build({ force: false })
    const databaseUrl = await aDatabase(options, atEnd)
    const made = async (articles: number): Promise<Sized> => {
      const magazine = await filled(await anotherDatabase(databaseUrl, `articles_${articles}`), { ...options, articles })
      return { magazine, product: await aProduct(magazine.databaseUrl, atEnd) }
    }
    const both = [await made(SMALL), await made(options.articles || LARGE)] as const
    const figures: Figure[] = []
    for (const name of ['article', 'home', 'section']) {
      figures.push(...(await slower(name, both, ({ product, magazine }) => () => loadPage(product.origin + keptPages(magazine)[name], options.seconds, 'br'), options.rounds, true)))
    }
    for (const [name, paths] of renders) {
      const lists = both.map(({ magazine }) => paths(magazine))
      const share = Math.floor(Math.min(...lists.map(({ length }) => length)) / options.rounds)
      const each = lists.map(supply)
      figures.push(...(await slower(name, both, ({ product }, n) => () => loadEach(product.origin, each[n]?.(share) ?? [], RENDER_SECONDS), options.rounds, false)))
    }
    return figures
  })

const renders: readonly (readonly [string, (magazine: Filled) => string[]])[] = [
  ['an article never asked before', ({ slugs }) => slugs.slice(1).reverse().map((slug) => `/articles/${slug}`)],
  ['a search never asked before', () => Array.from({ length: SEARCHES }, (_, n) => `/recherche?q=${encodeURIComponent(aSearch(n))}`)],
]

/** How much longer the large magazine takes for a request, in percent. */
async function slower(name: string, both: readonly Sized[], load: (one: Sized, n: number) => Contender['load'], rounds: number, bounded: boolean): Promise<Figure[]> {
  const contenders = both.map((one, n) => ({ name: `${name}, ${one.magazine.slugs.length} articles`, load: load(one, n) }))
  const loaded = await alternating(contenders, rounds)
  const [small, large] = loaded
  const percent = small && large ? (small.perSecond / large.perSecond - 1) * 100 : Number.NaN
  const difference = bounded ? atMost(SLOWER_BY, `${name}, slower by`, percent, '%') : told(`${name}, slower by`, percent, '%')
  return [...loaded.flatMap((one, n) => rows(contenders[n]?.name ?? '', one)), difference]
}
