/** The mail about what was written in a thread. One link, to its place. */
import { settings } from '@/lib/env'
import { text } from '@/lib/i18n'
import type { MailBlock, MailBody } from '@/lib/mail'
import { howToChange } from '../telling/pace'

export type NoteMailFacts = {
  /** Who the mail is for, by name. */
  name: string
  /** The workspace they read it in. */
  base: '/espace' | '/redaction'
  article: { id: string; title: string }
  thread: { id: string; quote: string }
  /** What they have not seen, oldest first. */
  notes: { by: string; body: string; callsThem: boolean }[]
}

/** The last so many notes are quoted; the rest stands behind the link. */
const quoted = 10

/** The mail, in text and HTML by the blocks of the magazine's dress. */
export function noteMail({ name, base, article, thread, notes }: NoteMailFacts): { subject: string; body: MailBody } {
  const t = text('mails')
  const title = article.title || t('article.untitled')
  const by = notes.at(-1)?.by ?? ''
  const key = notes.some(({ callsThem }) => callsThem) ? 'note.called' : notes.length > 1 ? 'note.several' : 'note.one'
  const shown = notes.slice(-quoted)
  const values = { name, by, title, count: notes.length, quote: thread.quote }
  return {
    subject: t(`${key}.subject`, values),
    body: {
      blocks: [
        { kind: 'paragraph', text: t('article.greeting', values) },
        { kind: 'paragraph', text: t(`${key}.text`, values) },
        ...(thread.quote ? [{ kind: 'paragraph' as const, text: t('note.about', values) }] : []),
        ...shown.flatMap((note): MailBlock[] => [
          { kind: 'paragraph', text: t('note.by', { by: note.by }) },
          { kind: 'quote', text: note.body },
        ]),
        { kind: 'button', label: t('note.open'), href: `${settings().appUrl}${base}/articles/${article.id}#note-${thread.id}` },
        howToChange(),
      ],
    },
  }
}
