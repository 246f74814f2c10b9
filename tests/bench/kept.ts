/** Kept pages: beside a bare Node server with the same bytes, and behind nginx beside nginx with files. */
import { beside, rows, alternating, type Contender } from './compare'
import { loadPage } from './load'
import type { Options } from './options'
import type { Filled, Product } from './product'
import { bareNode, rawAnswer } from './references/node'
import { shippedNginx, staticNginx } from './references/nginx'
import type { Figure } from './report'
import type { AtEnd } from './scope'

/** One of each kind. */
export const keptPages = ({ slugs: [newest = ''] }: Filled): Record<string, string> => ({
  article: `/articles/${newest}`,
  home: '/',
  section: '/rubriques/numerique',
  feed: '/rss.xml',
  'kept search': '/recherche?q=r%C3%A9seau',
})

const page = (name: string, url: string, seconds: number, encoding: string): Contender => ({ name, load: () => loadPage(url, seconds, encoding) })

/** Each page by the product alone. */
export async function besideNode(product: Product, pages: Record<string, string>, { seconds, rounds, against }: Options, atEnd: AtEnd): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const [name, path] of Object.entries(pages)) {
    const url = product.origin + path
    const others = name === 'article' ? against.map((other) => page(other, other, seconds, 'br')) : []
    const node = await bareNode(url, atEnd)
    figures.push(...(await beside(0.75, page(name, url, seconds, 'br'), page(`${name}, bare Node`, node, seconds, 'br'), rounds, others)))
  }
  return figures
}

/** Each page through nginx. Both send gzip: Debian's nginx has no brotli of its own. */
export async function besideNginx(product: Product, pages: Record<string, string>, { seconds, rounds }: Options, atEnd: AtEnd): Promise<Figure[]> {
  const files: Record<string, Buffer> = {}
  for (const [name, path] of Object.entries(pages)) files[`${name.replace(' ', '-')}.html`] = (await rawAnswer(product.origin + path, 'identity')).body
  const origin = await staticNginx(files, atEnd)
  const before = await shippedNginx(product.port, atEnd)
  const figures: Figure[] = []
  for (const [name, path] of Object.entries(pages)) {
    const fromFiles = page(`${name}, nginx with files`, `${origin}/${name.replace(' ', '-')}.html`, seconds, 'gzip')
    if (before) {
      const through = page(`${name} behind nginx`, before + path, seconds, 'gzip')
      await (await fetch(before + path)).text()
      figures.push(...(await beside(0.9, through, fromFiles, rounds)))
    } else {
      const [loaded] = await alternating([fromFiles], rounds)
      if (loaded) figures.push(...rows(fromFiles.name, loaded))
    }
  }
  return figures
}
