/** What nobody asked for before: each request is a render, beside a Next page that needs no database. */
import { beside, type Contender } from './compare'
import { aSearch } from './generator/prose'
import { loadEach, loadPage } from './load'
import type { Options } from './options'
import type { Filled, Product } from './product'
import { told, type Figure } from './report'

/** Addresses are used up: so many per second are set aside at the most for searches. */
const SEARCHES_PER_SECOND = 1_000
/** A first look says how fast addresses are used up; the rounds then get as many seconds as the rest suffices for. */
const LOOK_SECONDS = 2
const RESERVE = 1.5

export async function neverAsked(product: Product, next: string, { slugs }: Filled, { seconds, rounds }: Options): Promise<Figure[]> {
  const reference: Contender = { name: 'a Next page without a database', load: () => loadPage(`${next}/un-article`, seconds, 'gzip, br') }
  const sizes = [await elementsOf(`the article’s page`, `${product.origin}/articles/${slugs[0]}`), await elementsOf('the Next reference', `${next}/un-article`)]
  // Warm all: a process that has just started compiles what it runs.
  await loadPage(`${next}/un-article`, LOOK_SECONDS, 'gzip, br')
  // The newest stand on kept pages and were asked for: from the oldest on.
  const articles = supply(slugs.map((slug) => `/articles/${slug}`).reverse())
  const pace = await loadEach(product.origin, articles(Math.floor(slugs.length / 8)), LOOK_SECONDS)
  const share = Math.floor((slugs.length * 7) / 8 / rounds)
  const lasting = Math.max(1, Math.min(seconds, Math.floor(share / (pace.perSecond * RESERVE))))
  const article: Contender = { name: 'an article never asked before', load: () => loadEach(product.origin, articles(share), lasting) }

  const searches = supply(Array.from({ length: SEARCHES_PER_SECOND * (seconds * rounds + 1) }, (_, n) => `/recherche?q=${encodeURIComponent(aSearch(n))}`))
  await loadEach(product.origin, searches(SEARCHES_PER_SECOND), LOOK_SECONDS / 2)
  const search: Contender = { name: 'a search never asked before', load: () => loadEach(product.origin, searches(SEARCHES_PER_SECOND * seconds), seconds) }
  return [...sizes, ...(await beside(0.5, article, reference, rounds)), ...(await beside(0.3, search, reference, rounds))]
}

/** Gives each path out once. */
export function supply(paths: string[]): (count: number) => string[] {
  return (count) => paths.splice(0, count)
}

/** How much there is to render: the reference is worth what it resembles. */
async function elementsOf(name: string, url: string): Promise<Figure> {
  const html = await (await fetch(url)).text()
  return told(`elements of ${name}`, html.match(/<[a-z]/g)?.length ?? 0, '')
}
