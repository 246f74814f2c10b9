/** The mail to whoever was given a text by somebody else. One link, to the text. */
import { z } from 'zod'
import { db } from '@/lib/db'
import { settings } from '@/lib/env'
import { formatDate, text } from '@/lib/i18n'
import { sendMail } from '@/lib/mail'

const data = z.object({ to: z.uuid().nullable().catch(null) })

/** Writes to the editor the event names, while they still have the text and an account that is active. */
export async function articleAssigned({ eventId }: { eventId: string }): Promise<void> {
  const event = await db().event.findUnique({ where: { id: eventId } })
  const to = event && data.parse(event.data).to
  if (!event || !to) return
  const article = await db().article.findUnique({
    where: { id: event.subjectId },
    select: { id: true, deadlineAt: true, owner: { select: { name: true } }, workingRevision: { select: { title: true } }, assignee: { omit: { email: false } } },
  })
  const editor = article?.assignee
  if (!article || editor?.id !== to || editor.status !== 'active') return
  const t = text('mails')
  const values = { title: article.workingRevision?.title || t('article.untitled'), by: event.actorName, name: editor.name, author: article.owner.name }
  await sendMail({
    to: editor.email,
    subject: t('article.assigned.subject', values),
    body: {
      blocks: [
        { kind: 'paragraph', text: t('article.greeting', values) },
        { kind: 'paragraph', text: t('article.assigned.text', values) },
        ...(article.deadlineAt ? [{ kind: 'paragraph' as const, text: t('article.assigned.deadline', { day: formatDate(article.deadlineAt) }) }] : []),
        { kind: 'button', label: t('article.open'), href: `${settings().appUrl}/redaction/articles/${article.id}` },
      ],
    },
  })
}
