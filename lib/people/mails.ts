/** What people are written when they apply, are answered, or are invited. */
import { settings } from '@/lib/env'
import { text } from '@/lib/i18n'
import type { MailBody } from '@/lib/mail'

type Letter = { subject: string; body: MailBody }
type Site = { name: string }

/** « Nous avons bien reçu votre candidature. » */
export function applicationReceivedMail({ name, site }: { name: string; site: Site }): Letter {
  const t = text('mails')
  return {
    subject: t('application.received.subject'),
    body: {
      preheader: t('application.received.preheader'),
      blocks: [
        { kind: 'paragraph', text: t('hello', { name }) },
        { kind: 'paragraph', text: t('application.received.thanks', { site: site.name }) },
        { kind: 'paragraph', text: t('application.received.next') },
        { kind: 'small', text: t('application.received.mistake') },
      ],
    },
  }
}

/** The welcome: an account is open, and a link opens it. */
export function welcomeMail({ name, message, link, site }: { name: string; message: string | null; link: string; site: Site }): Letter {
  const t = text('mails')
  return {
    subject: t('application.accepted.subject', { site: site.name }),
    body: {
      preheader: t('application.accepted.preheader'),
      blocks: [
        { kind: 'paragraph', text: t('hello', { name }) },
        { kind: 'paragraph', text: t('application.accepted.welcome', { site: site.name }) },
        ...(message ? ([{ kind: 'quote', text: message }] as const) : []),
        { kind: 'paragraph', text: t('application.accepted.next') },
        { kind: 'button', label: t('sign-in.button'), href: link },
        { kind: 'small', text: t('sign-in.lasts', { address: `${settings().appUrl}/connexion` }) },
      ],
    },
  }
}

/** A no, with the editor's own words. */
export function applicationDeclinedMail({ name, message, site }: { name: string; message: string | null; site: Site }): Letter {
  const t = text('mails')
  return {
    subject: t('application.declined.subject'),
    body: {
      preheader: t('application.declined.preheader'),
      blocks: [
        { kind: 'paragraph', text: t('hello', { name }) },
        { kind: 'paragraph', text: t('application.declined.answer', { site: site.name }) },
        ...(message ? ([{ kind: 'quote', text: message }] as const) : []),
        { kind: 'paragraph', text: t('application.declined.again') },
      ],
    },
  }
}

/** An account opened by somebody of the house. */
export function invitationMail({ name, role, link, site }: { name: string; role: string; link: string; site: Site }): Letter {
  const t = text('mails')
  return {
    subject: t('invitation.subject', { site: site.name }),
    body: {
      preheader: t('invitation.preheader'),
      blocks: [
        { kind: 'paragraph', text: t('hello', { name }) },
        { kind: 'paragraph', text: t('invitation.open', { site: site.name, role }) },
        { kind: 'button', label: t('sign-in.button'), href: link },
        { kind: 'small', text: t('sign-in.lasts', { address: `${settings().appUrl}/connexion` }) },
        { kind: 'small', text: t('invitation.mistake') },
      ],
    },
  }
}
