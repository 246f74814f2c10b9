/** The mail of the day: each text, and what happened to it. One link, to one's own texts. */
import { now } from '@/lib/clock'
import { settings } from '@/lib/env'
import { formatDate, text } from '@/lib/i18n'
import type { MailBlock, MailBody } from '@/lib/mail'
import { stepLabel } from '../following/labels'
import { howToChange } from './pace'

export type DigestItem = {
  title: string
  steps: { verb: string; by: string | null; data: unknown }[]
  notes: number
}

export function digestMail({ name, isStaff, items }: { name: string; isStaff: boolean; items: readonly DigestItem[] }): { subject: string; body: MailBody } {
  const t = text('following')
  const count = items.reduce((sum, { steps, notes }) => sum + steps.length + (notes > 0 ? 1 : 0), 0)
  return {
    subject: t('digest.subject', { count, day: formatDate(now()) }),
    body: {
      blocks: [
        { kind: 'paragraph', text: text('mails')('hello', { name }) },
        { kind: 'paragraph', text: t('digest.text', { count: items.length }) },
        ...items.flatMap(({ title, steps, notes }): MailBlock[] => [
          { kind: 'paragraph', text: t('digest.article', { title: title || text('articles')('untitled') }) },
          { kind: 'list', items: [...steps.map(({ verb, by, data }) => stepLabel(verb, by, data)), ...(notes > 0 ? [t('digest.notes', { count: notes })] : [])] },
        ]),
        { kind: 'button', label: t('digest.open'), href: `${settings().appUrl}${isStaff ? '/redaction/soumissions' : '/espace'}` },
        howToChange(),
      ],
    },
  }
}
