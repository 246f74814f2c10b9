/** `tribune article …`: takes an article from the public at once, and puts it back, for whoever holds the machine. */
import { parseArgs } from 'node:util'
import { cli } from '../actor'
import { putBack, unpublish, unpublishArticle } from '../articles'
import { db } from '../db'
import { SetupError } from '../env'
import { slugField } from '../http/fields'
import { option, say } from './answers'
import { withDatabase } from './session'

export async function changeArticle(args: string[]): Promise<number> {
  const [verb = '', ...rest] = args
  const { values } = parseArgs({ args: rest, options: { slug: { type: 'string' }, message: { type: 'string' }, to: { type: 'string' } } })
  const slug = option('--slug', slugField, values.slug)
  switch (verb) {
    case 'unpublish': {
      const { message, to } = unpublishArticle.shape
      const wish = { message: option('--message', message, values.message), to: option('--to', to, values.to) }
      const says = wish.to ? `leads to ${wish.to}` : 'says so'
      return withDatabase(async () => say(unpublish(cli, { id: await idOf(slug), ...wish }), `${slug} is withdrawn: its address ${says} from now on`))
    }
    case 'put-back':
      return withDatabase(async () => say(putBack(cli, { id: await idOf(slug) }), `${slug} is public again`))
    default:
      throw new SetupError('article: one of unpublish, put-back')
  }
}

async function idOf(slug: string): Promise<string> {
  const article = await db().article.findUnique({ where: { slug }, select: { id: true } })
  if (!article) throw new SetupError('no article has that address')
  return article.id
}
