/** The mails of preview links: to whoever is asked to read, and to the editors about their approval. One link each. */
import { settings } from '@/lib/env'
import { formatDateTime, text } from '@/lib/i18n'
import type { MailBody } from '@/lib/mail'

type Letter = { subject: string; body: MailBody }

type Shared = { label: string; by: string | null; title: string; mayNote: boolean; mayApprove: boolean; expiresAt: Date; href: string }

export function sharedMail({ label, by, title, mayNote, mayApprove, expiresAt, href }: Shared): Letter {
  const t = text('previews')
  const values = { label, by: by ?? t('mail.house'), title: title || t('untitled'), at: formatDateTime(expiresAt) }
  const asked = mayNote && mayApprove ? 'both' : mayApprove ? 'approve' : mayNote ? 'note' : 'read'
  return {
    subject: t('mail.shared.subject', values),
    body: {
      preheader: t('mail.shared.preheader', values),
      blocks: [
        { kind: 'paragraph', text: t('mail.shared.greeting', values) },
        { kind: 'paragraph', text: t('mail.shared.text', values) },
        { kind: 'paragraph', text: t(`mail.shared.asked.${asked}`) },
        { kind: 'button', label: t('mail.shared.button'), href },
        { kind: 'small', text: t('mail.shared.lasts', values) },
      ],
    },
  }
}

type Approved = { name: string; by: string; remark: string | null; version: number; revision: number; article: { id: string; title: string } }

export function approvedMail({ name, by, remark, version, revision, article }: Approved): Letter {
  const t = text('previews')
  const values = { name, by, version, revision, title: article.title || t('untitled') }
  return {
    subject: t('mail.approved.subject', values),
    body: {
      blocks: [
        { kind: 'paragraph', text: t('mail.approved.greeting', values) },
        { kind: 'paragraph', text: t('mail.approved.text', values) },
        ...(remark ? [{ kind: 'quote' as const, text: remark }] : []),
        { kind: 'button', label: t('mail.approved.button'), href: `${settings().appUrl}/redaction/articles/${article.id}` },
      ],
    },
  }
}
