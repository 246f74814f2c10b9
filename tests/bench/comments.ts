/** Comments sent by readers, beside a bare INSERT behind Node. */
import { beside, type Contender } from './compare'
import { loadComments } from './load'
import type { Options } from './options'
import { asked, type Filled, type Product } from './product'
import { forked } from './references/forked'
import type { Figure } from './report'
import type { AtEnd } from './scope'

/** As many connections as the product takes by default (DATABASE_POOL). */
const POOL = 10

export async function commentsSent(product: Product, { databaseUrl, slugs }: Filled, { seconds, rounds }: Options, atEnd: AtEnd): Promise<Figure[]> {
  const token = await tokenOf(`${product.origin}/articles/${slugs[0]}`)
  const [article] = await asked<{ id: string }>(databaseUrl, 'SELECT id FROM "Article" LIMIT 1')
  const bare = await forked('insert.mjs', { databaseUrl, articleId: article?.id, poolSize: POOL }, atEnd)
  atEnd(() => asked(databaseUrl, 'DROP TABLE IF EXISTS bare_comment'))
  const paths = slugs.slice(0, 200).map((slug) => `/articles/${slug}/commentaires`)
  // Another run on the same database within ten minutes must not find its texts repeated and its readers limited.
  const first = Math.floor(Date.now() / 1000) % 100_000
  const post = (name: string, origin: string): Contender => ({ name, load: (round) => loadComments(origin, { paths, token, origin: product.origin, round: first + round }, seconds) })
  return beside(0.5, post('comments', product.origin), post('a bare INSERT behind Node', bare), rounds)
}

/** The token of the comment form on a page: without it a post is refused. */
async function tokenOf(url: string): Promise<string> {
  const html = await (await fetch(url)).text()
  const form = /<form[^>]*action="[^"]*\/commentaires"[\s\S]*?<\/form>/.exec(html)?.[0] ?? ''
  const [, token] = /name="jeton" value="([^"]+)"/.exec(form) ?? []
  if (!token) throw new Error(`there is no comment form on ${url}`)
  return encodeURIComponent(token)
}
