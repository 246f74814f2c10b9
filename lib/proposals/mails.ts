/** The mails that tell people where a proposal stands. One link each. */
import { settings } from '@/lib/env'
import { endOfDay, formatDate, formatNumber, text } from '@/lib/i18n'
import type { MailBody } from '@/lib/mail'
import type { Told, Verb } from './transitions'

export type MailFacts = {
  verb: Verb
  told: Told
  /** Who the mail is for, and who did it, by name. */
  name: string
  by: string
  proposal: { id: string; title: string; articleId: string | null }
  message: string | null
  agreed: { deadline: string; words: number } | null
}

/** The mail about one step, in the words of whoever gets it. */
export function proposalMail({ verb, told, name, by, proposal, message, agreed }: MailFacts): { subject: string; body: MailBody } {
  const t = text('proposals')
  const key = `mail.${told}.${verb}`
  const values = { title: proposal.title, name, by }
  const opens = verb === 'accept' && proposal.articleId ? 'article' : 'proposal'
  const path = opens === 'article' ? `/espace/articles/${proposal.articleId}` : told === 'author' ? `/espace/propositions/${proposal.id}` : `/redaction/propositions?proposition=${proposal.id}`
  return {
    subject: t(`${key}.subject`, values),
    body: {
      blocks: [
        { kind: 'paragraph', text: text('mails')('hello', values) },
        { kind: 'paragraph', text: t(`${key}.text`, values) },
        ...(message ? [{ kind: 'quote' as const, text: message }] : []),
        ...(agreed ? [{ kind: 'list' as const, items: [t('mail.agreed.deadline', { day: formatDate(endOfDay(agreed.deadline)) }), t('mail.agreed.words', { words: formatNumber(agreed.words) })] }] : []),
        ...(t.has(`${key}.next`) ? [{ kind: 'paragraph' as const, text: t(`${key}.next`, values) }] : []),
        { kind: 'button', label: t(`mail.open.${opens}`), href: `${settings().appUrl}${path}` },
      ],
    },
  }
}
