/**
 * The acts of the record, in words. What was done to an article is worded in `articles.history`,
 * everything else in `record.acts`: an act is known once it has its words there.
 */
import { messages, text } from '@/lib/i18n'
import type { Remembered } from './remembered'

/** Subjects that every editor reads about; what concerns people and the site is for admins. */
export const articleSubjects = ['article', 'note'] as const

/** What somebody did, as the rest of a sentence that begins with their name. */
export function actLabel(verb: string, { first, number, name }: Remembered): string {
  const values = { number: number ?? 0, name: name ?? '' }
  const key = `history.${verb === 'publish' && first === false ? 'republish' : verb}`
  const articles = text('articles')
  if (articles.has(key)) return articles(key, values)
  const record = text('record')
  return record.has(`acts.${verb}`) ? record(`acts.${verb}`) : record('unknownAct', { verb })
}

/** The act alone, for a list to choose from. */
export function actName(verb: string): string {
  const record = text('record')
  if (record.has(`names.${verb}`)) return record(`names.${verb}`)
  const sentence = wordsOf(messages.articles.history)[verb] ?? verb
  const spoken = sentence.replace(/\s*\{[^{}]*\}/g, '')
  return spoken.charAt(0).toLocaleUpperCase('fr') + spoken.slice(1)
}

/** Every act on an article, and every other act, by its verb. */
export const articleVerbs: readonly string[] = Object.keys(messages.articles.history).filter((verb) => verb !== 'republish')
export const otherVerbs: readonly string[] = Object.keys(wordsOf(messages.record.acts))

type Tree = { [key: string]: string | Tree }

/** Messages by their whole key: `comment.moderated` is one of them. */
function wordsOf(tree: Tree, above = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [[above + key, value]] : Object.entries(wordsOf(value, `${above}${key}.`)))),
  )
}
