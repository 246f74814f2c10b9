/** `tribune article …`: takes an article from the public at once, and puts it back, for whoever holds the machine. */
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { cli } from '../actor'
import { putBack, unpublish } from '../articles'
import { db } from '../db'
import { SetupError } from '../env'
import { slugField } from '../http/fields'
import { option, say } from './answers'
import { withDatabase } from './session'

export async function changeArticle(args: string[]): Promise<number> {
  const [verb = '', ...rest] = args
  const { values } = parseArgs({ args: rest, options: { slug: { type: 'string' }, message: { type: 'string' } } })
  const slug = option('--slug', slugField, values.slug)
  switch (verb) {
    case 'unpublish': {
      const message = option('--message', z.string().max(4_000).default(''), values.message)
      return withDatabase(async () => say(unpublish(cli, { id: await idOf(slug), message: message || null }), `${slug} is withdrawn: its address says so from now on`))
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
