/**
 * The acts of the record, in words. What was done to an article is worded in `articles.history`,
 * everything else in `record.acts`: an act is known once it has its words there.
 */
import { z } from 'zod'
import { formatDate, messages, text } from '@/lib/i18n'
import { momentInWords } from '@/lib/i18n/moment'
import type { Remembered } from './remembered'

/** Subjects that every editor reads about; what concerns people and the site is for admins. */
export const articleSubjects = ['article', 'note', 'preview', 'proposal', 'label', 'unsigned-text'] as const

/** Subjects whose verbs are the same words as an article's and mean something else. */
export const ownVerbs = ['proposal'] as const

/** An act by its name in lists and addresses: `take`, `comment.moderated`, `proposal.accept`. */
export const actKey = (subject: string, verb: string): string => (ownVerbs.some((own) => own === subject) ? `${subject}.${verb}` : verb)

/** What somebody did, as the rest of a sentence that begins with their name. */
export function actLabel(key: string, data: Remembered): string {
  const articles = text('articles')
  const told = [variantOf(key, data), key].find((one) => one in histories)
  if (told) return articles(`history.${told}`, valuesOf(data))
  const record = text('record')
  return key in acts ? record(`acts.${key}`) : record('unknownAct', { act: key })
}

/** The same act told otherwise, where its event says more: a correction, at a chosen hour, leading elsewhere. */
function variantOf(verb: string, { first, scheduledBy, sentTo }: Remembered): string {
  return `${verb === 'publish' && first === false ? 'republish' : verb}${scheduledBy ? 'OnTime' : sentTo ? 'SendingTo' : ''}`
}
const isVariant = (key: string): boolean => key === 'republish' || /(OnTime|SendingTo)$/.test(key)

const isMoment = (value: string | null): value is string => z.iso.datetime().safeParse(value).success

const valuesOf = ({ number, name, when, scheduledBy, sentTo, to }: Remembered) => ({
  number: number ?? 0,
  name: name ?? '',
  when: isMoment(when) ? momentInWords(new Date(when)) : '',
  day: isMoment(to) ? formatDate(new Date(to)) : '',
  scheduledBy: scheduledBy ?? '',
  sentTo: sentTo ?? '',
})

/** The act alone, for a list to choose from. */
export function actName(key: string): string {
  const record = text('record')
  if (key in names) return record(`names.${key}`)
  const sentence = histories[key] ?? acts[key] ?? key
  const spoken = sentence.replace(/\s*«?\s*\{[^{}]*\}(\s*»)?/g, '')
  return spoken.charAt(0).toLocaleUpperCase('fr') + spoken.slice(1)
}

type Tree = { [key: string]: string | Tree }

/** Messages by their whole key: `comment.moderated` is one of them. */
function wordsOf(tree: Tree, above = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [[above + key, value]] : Object.entries(wordsOf(value, `${above}${key}.`)))),
  )
}

/** A key may be the beginning of others (`label`, `label.created`): only whole ones have words. */
const [names, acts, histories] = [wordsOf(messages.record.names), wordsOf(messages.record.acts), wordsOf(messages.articles.history)]

/** Every act on an article, and every other act, by its key. */
export const articleActs: readonly string[] = Object.keys(histories).filter((key) => !isVariant(key))
export const otherActs: readonly string[] = Object.keys(acts)
