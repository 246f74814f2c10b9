/** What happens after a step, outside its transaction: the mails. */
import { z } from 'zod'
import { db } from '@/lib/db'
import { sendMail } from '@/lib/mail'
import { proposalMail } from './mails'
import { transitions } from './transitions'

const remembered = z.object({ said: z.number().optional(), deadline: z.string().optional(), words: z.number().optional() })

/** Job `proposal.moved`: mails whoever the step concerns, unless they took it themselves as an editor. */
export async function proposalMoved({ eventId }: { eventId: string }): Promise<void> {
  const event = await db().event.findUnique({ where: { id: eventId } })
  if (!event) return
  const step = transitions.find(({ verb }) => verb === event.verb)
  const proposal = await db().proposal.findUnique({
    where: { id: event.subjectId },
    select: { id: true, title: true, articleId: true, author: { omit: { email: false } }, assignee: { omit: { email: false } } },
  })
  if (!step || !proposal) return
  const { said, deadline, words } = remembered.parse(event.data)
  const message = said === undefined ? null : await db().proposalMessage.findUnique({ where: { proposalId_number: { proposalId: proposal.id, number: said } }, select: { body: true } })
  const { author, assignee } = proposal
  for (const told of step.tells) {
    const person = told === 'author' ? author : assignee
    if (!person || person.status !== 'active' || (person.id === event.actorId && (told === 'assignee' || person.role !== 'contributor'))) continue
    const { subject, body } = proposalMail({
      verb: step.verb,
      told,
      name: person.name,
      by: event.actorName,
      proposal,
      message: message?.body ?? null,
      agreed: deadline !== undefined && words !== undefined ? { deadline, words } : null,
    })
    await sendMail({ to: person.email, subject, body })
  }
}
