/** Reading and answering, each beside what could not be faster on this machine in this run. */
import { build } from '@/lib/cli/build'
import { commentsSent } from './comments'
import { besideNginx, besideNode, keptPages } from './kept'
import type { Options } from './options'
import { aDatabase, aProduct, filled, memoryOf } from './product'
import { bareNext } from './references/next'
import { atMost, told, type Figure } from './report'
import { scoped } from './scope'
import { coldStarts, twoProcesses } from './starting'
import { neverAsked } from './unasked'

const ARTICLES = 10_000

export const read = (options: Options): Promise<Figure[]> =>
  scoped(async (atEnd) => {
    await build({ force: false })
    const next = await bareNext(atEnd)
    const magazine = await filled(await aDatabase(options, atEnd), { ...options, articles: options.articles || ARTICLES })
    const figures: Figure[] = [told('articles', magazine.slugs.length, ''), told('made and loaded in', magazine.seconds, 's')]
    const measured = async (name: string, part: () => Promise<Figure[]>) => {
      console.log(`\n── ${name}`)
      figures.push(...(await part()))
    }

    await measured('cold start', () => coldStarts(magazine.databaseUrl, options))
    const product = await aProduct(magazine.databaseUrl, atEnd)
    const pages = keptPages(magazine)
    await measured('kept pages', () => besideNode(product, pages, options, atEnd))
    await measured('behind nginx', () => besideNginx(product, pages, options, atEnd))
    figures.push(told('memory after kept pages', await memoryOf(product), 'MiB'))
    await measured('never asked before', () => neverAsked(product, next, magazine, options))
    figures.push(told('memory after renders', await memoryOf(product), 'MiB'))
    await measured('comments', () => commentsSent(product, magazine, options, atEnd))
    await measured('two processes', () => twoProcesses(product, magazine.databaseUrl, pages.article ?? '/', options))
    figures.push(atMost(350, 'memory after everything', await memoryOf(product), 'MiB'))
    return figures
  })
