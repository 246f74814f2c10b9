/**
 * The acts of the record, in words. What was done to an article is worded in `articles.history`,
 * everything else in `record.acts`: an act is known once it has its words there.
 */
import { z } from 'zod'
import { formatDate, messages, text } from '@/lib/i18n'
import { momentInWords } from '@/lib/i18n/moment'
import type { Remembered } from './remembered'

/** Subjects that every editor reads about; what concerns people and the site is for admins. */
export const articleSubjects = ['article', 'note'] as const

/** Acts on an article that its author is not shown: how the editors share their work out. */
export const amongEditors: readonly string[] = ['assign', 'unassign', 'label', 'unlabel']

/** What somebody did, as the rest of a sentence that begins with their name. */
export function actLabel(verb: string, { first, number, name, to, when, scheduledBy, sentTo }: Remembered): string {
  const values = { number: number ?? 0, name: name ?? '', when: moment(when), day: day(to), scheduledBy: scheduledBy ?? '', sentTo: sentTo ?? '' }
  const key = `history.${verb === 'publish' && first === false ? 'republish' : verb}${scheduledBy ? 'OnTime' : sentTo ? 'SendingTo' : ''}`
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

/** A deadline is remembered as the moment that it leads to. */
const day = (iso: string | null): string => (z.iso.datetime().safeParse(iso).success ? formatDate(new Date(iso ?? '')) : '')
const moment = (iso: string | null): string => (z.iso.datetime().safeParse(iso).success ? momentInWords(new Date(iso ?? '')) : '')

/** What an act is called in one of its cases; the case is no act of its own. */
const isCase = /^republish|(OnTime|SendingTo)$/

/** Every act on an article, and every other act, by its verb. */
export const articleVerbs: readonly string[] = Object.keys(messages.articles.history).filter((verb) => !isCase.test(verb))
export const otherVerbs: readonly string[] = Object.keys(wordsOf(messages.record.acts))

type Tree = { [key: string]: string | Tree }

/** Messages by their whole key: `comment.moderated` is one of them. */
function wordsOf(tree: Tree, above = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [[above + key, value]] : Object.entries(wordsOf(value, `${above}${key}.`)))),
  )
}
