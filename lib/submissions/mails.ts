/** The mail that asks to confirm. */
import { text } from '@/lib/i18n'
import type { MailBody } from '@/lib/mail'
import { confirmDays } from './limits'

type Facts = { name: string; title: string; link: string; site: { name: string } }

/** « Encore un clic » : the same for every address. */
export function confirmMail({ name, title, link, site }: Facts): { subject: string; body: MailBody } {
  const [t, hello] = [text('beginning'), text('mails')]
  return {
    subject: t('mail.subject', { title }),
    body: {
      preheader: t('mail.preheader'),
      blocks: [
        { kind: 'paragraph', text: hello('hello', { name }) },
        { kind: 'paragraph', text: t('mail.asked', { title, site: site.name }) },
        { kind: 'button', label: t('mail.button'), href: link },
        { kind: 'small', text: t('mail.lasts', { days: confirmDays }) },
        { kind: 'small', text: t('mail.mistake') },
      ],
    },
  }
}
