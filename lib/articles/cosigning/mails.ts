/** The mails about signing a text together. One link each. */
import { settings } from '@/lib/env'
import { formatDate, text } from '@/lib/i18n'
import type { MailBody } from '@/lib/mail'
import { howToChange } from '../telling/pace'

type Letter = { subject: string; body: MailBody }

/** To whoever is asked to sign; `again`: they have not answered. */
export function invitationMail({ name, owner, title, link, expiresAt, again }: { name: string; owner: string; title: string; link: string; expiresAt: Date; again: boolean }): Letter {
  const [t, untitled] = [text('following'), text('articles')('untitled')]
  const values = { name, owner, title: title || untitled, until: formatDate(expiresAt) }
  const key = again ? 'mail.reminded' : 'mail.invited'
  return {
    subject: t(`${key}.subject`, values),
    body: {
      preheader: t('mail.invited.preheader', values),
      blocks: [
        { kind: 'paragraph', text: text('mails')('hello', values) },
        { kind: 'paragraph', text: t(`${key}.text`, values) },
        { kind: 'paragraph', text: t('mail.invited.next', values) },
        { kind: 'button', label: t('mail.invited.button'), href: link },
        { kind: 'small', text: t('mail.invited.lasts', values) },
      ],
    },
  }
}

/** To the owner: the answer. */
export function answerMail({ name, coauthor, accepted, title, path }: { name: string; coauthor: string; accepted: boolean; title: string; path: string }): Letter {
  const [t, untitled] = [text('following'), text('articles')('untitled')]
  const values = { name, coauthor, title: title || untitled }
  const key = accepted ? 'mail.accepted' : 'mail.declined'
  return {
    subject: t(`${key}.subject`, values),
    body: {
      blocks: [
        { kind: 'paragraph', text: text('mails')('hello', values) },
        { kind: 'paragraph', text: t(`${key}.text`, values) },
        { kind: 'button', label: text('mails')('article.open'), href: `${settings().appUrl}${path}` },
        howToChange(),
      ],
    },
  }
}
