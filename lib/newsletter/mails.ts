/** The mails of the newsletter's double opt-in. */
import type { MailBody } from '@/lib/mail'
import { text } from '@/lib/i18n'

type Letter = { subject: string; body: MailBody }
type Site = { name: string; newsletterName: string; newsletterPitch: string }

/** « Un clic encore » : transactional, so without a way to unsubscribe. */
export function confirmMail({ link, site }: { link: string; site: Site }): Letter {
  const t = text('mails')
  return {
    subject: t('newsletter.confirm.subject'),
    body: {
      preheader: t('newsletter.confirm.preheader'),
      blocks: [
        { kind: 'paragraph', text: t('newsletter.confirm.asked', { newsletter: site.newsletterName, site: site.name }) },
        { kind: 'button', label: t('newsletter.confirm.button'), href: link },
        { kind: 'small', text: t('newsletter.confirm.lasts') },
        { kind: 'small', text: t('newsletter.confirm.mistake') },
      ],
    },
  }
}

/** For somebody who asks again although the letter already comes. */
export function alreadySubscribedMail({ link, site }: { link: string; site: Site }): Letter {
  const t = text('mails')
  return {
    subject: t('newsletter.already.subject'),
    body: {
      preheader: t('newsletter.already.preheader'),
      blocks: [
        { kind: 'paragraph', text: t('newsletter.already.known', { newsletter: site.newsletterName, site: site.name }) },
        { kind: 'small', text: t('newsletter.leave', { link }) },
      ],
    },
  }
}

/** The welcome, with the link that lasts. */
export function welcomeMail({ link, site }: { link: string; site: Site }): Letter {
  const t = text('mails')
  return {
    subject: t('newsletter.welcome.subject', { newsletter: site.newsletterName }),
    body: {
      preheader: t('newsletter.welcome.preheader'),
      blocks: [
        { kind: 'paragraph', text: t('newsletter.welcome.done', { newsletter: site.newsletterName }) },
        ...(site.newsletterPitch ? ([{ kind: 'paragraph', text: site.newsletterPitch }] as const) : []),
        { kind: 'small', text: t('newsletter.leave', { link }) },
      ],
    },
  }
}
