/** The mails that tell people where an article stands. One link each. */
import { settings } from '@/lib/env'
import { text } from '@/lib/i18n'
import { momentInWords } from '@/lib/i18n/moment'
import type { MailBody } from '@/lib/mail'
import { articlePath } from './slugs'
import { howToChange } from './telling/pace'
import type { Told, Verb } from './transitions'

export type MailFacts = {
  verb: Verb
  /** First publication, or a correction. */
  first: boolean
  told: Told
  /** Who the mail is for, by name. */
  name: string
  /** Who did it, by name. */
  by: string
  /** Whether that was the reader of this mail. */
  own: boolean
  article: { id: string; slug: string; title: string; isPublic: boolean }
  message: string | null
  /** The hour that the step is about, where it is about one. */
  when: Date | null
  /** Where an author without an account follows the text; null for everybody who can open it. */
  follows: string | null
  /** Whether their application was declined in the same breath. */
  declined: boolean
  /** What is asked, point by point. */
  points: readonly string[]
}

/** The mail about one step, in the words of whoever gets it. */
export function articleMail(facts: MailFacts): { subject: string; body: MailBody } {
  const t = text('mails')
  const { verb, told, article, message, points, name, by, follows, declined } = facts
  const step = verb === 'publish' && !facts.first ? 'republish' : verb
  const base = told === 'assignee' ? `article.assignee.${step}` : `article.owner.${step}`
  // A person is not told their own deed in the words for somebody else's.
  const [variant] = [...(follows ? [`${base}Unsigned`] : []), ...(facts.own ? [`${base}Own`] : [])].filter((one) => t.has(`${one}.text`))
  const key = variant ?? base
  const values = { title: article.title || t('article.untitled'), name, by, when: facts.when ? momentInWords(facts.when) : '' }
  const reads = told === 'owner' && article.isPublic && (verb === 'publish' || verb === 'putBack')
  const href = follows && !reads ? follows : `${settings().appUrl}${reads ? articlePath(article.slug) : `/${told === 'owner' ? 'espace' : 'redaction'}/articles/${article.id}`}`
  return {
    subject: t(`${key}.subject`, values),
    body: {
      blocks: [
        { kind: 'paragraph', text: t('article.greeting', values) },
        { kind: 'paragraph', text: t(`${key}.text`, values) },
        ...(message ? [{ kind: 'quote' as const, text: message }] : []),
        ...(points.length > 0 ? [{ kind: 'paragraph' as const, text: t(`article.points`, { count: points.length }) }, { kind: 'list' as const, items: [...points] }] : []),
        ...(t.has(`${key}.next`) ? [{ kind: 'paragraph' as const, text: t(`${key}.next`, values) }] : []),
        ...(declined ? [{ kind: 'paragraph' as const, text: t('article.applicationDeclined') }] : []),
        { kind: 'button', label: t(reads ? 'article.read' : follows ? 'article.follow' : 'article.open'), href },
        howToChange(),
      ],
    },
  }
}
