/** How somebody is told about a text: at once, in the mail of the day, or not by mail. They say it on their profile. */
import { settings } from '@/lib/env'
import { databaseNow, db, type MailPace, type Transaction } from '@/lib/db'
import { text } from '@/lib/i18n'
import type { MailBlock } from '@/lib/mail'
import { newId } from '@/lib/tokens'
import type { Told, Verb } from '../transitions'
import { nextHour } from './days'

/** The hour of the daily mail, in the magazine's zone. */
export const digestHour = 8

/** The steps after which something is expected of whoever is told, or that they have to know of. */
const needed: Record<Told, readonly Verb[]> = { owner: ['sendBack', 'decline', 'unpublish'], assignee: ['resubmit'] }

export const needsThem = (told: Told, verb: Verb): boolean => needed[told].includes(verb)

/** What becomes of one piece of news at this pace. */
export function wayOf(pace: MailPace, isNeeded: boolean): 'now' | 'digest' | 'none' {
  if (pace === 'daily') return 'digest'
  return pace === 'at_once' || isNeeded ? 'now' : 'none'
}

type News = { eventId: string } | { noteId: string }

/** Tells somebody in the way they want: `send` is for at once; the mail of the day takes each piece of news once. */
export async function tellBy(person: { id: string; mailPace: MailPace }, isNeeded: boolean, news: News, send: () => Promise<void>): Promise<void> {
  const way = wayOf(person.mailPace, isNeeded)
  if (way === 'now') await send()
  if (way === 'digest') await keepForDigest(db(), person.id, news)
}

/** Keeps a piece of news for the next daily mail: the next eight o'clock, by the database's clock. */
export async function keepForDigest(tx: Pick<Transaction, 'digestEntry' | '$queryRaw'>, userId: string, news: News): Promise<void> {
  const dueAt = nextHour(digestHour, await databaseNow(tx))
  await tx.digestEntry.createMany({ data: { id: newId(), userId, ...news, dueAt }, skipDuplicates: true })
}

/** What stands at the foot of every mail about texts: how to have fewer, or others. */
export const howToChange = (): MailBlock => ({ kind: 'small', text: text('following')('mail.change', { link: `${settings().appUrl}/espace/profil#messages` }) })
