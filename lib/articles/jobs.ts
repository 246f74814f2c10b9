/** What happens after a step, outside its transaction: the mails. */
import { z } from 'zod'
import { db } from '@/lib/db'
import { sendMail } from '@/lib/mail'
import { siteTimeZone } from '@/lib/pages'
import { askedOf } from './asking'
import { articleMail } from './mails'
import { isPublic } from './policy'
import { needsThem, tellBy } from './telling/pace'
import { transitions, type Told, type Transition } from './transitions'
import { unsignedHref } from './unsigned-link'

const data = z.object({ from: z.string(), message: z.string().optional(), first: z.boolean().default(true), when: z.iso.datetime().optional(), author: z.enum(['accept', 'decline']).optional(), round: z.number().default(0) })

/** Mails whoever the step concerns: its author, and the editor who has it in hand where that one has to know. */
export async function articleMoved({ eventId }: { eventId: string }): Promise<void> {
  const event = await db().event.findUnique({ where: { id: eventId } })
  if (!event) return
  const { from, message, first, when, author, round } = data.parse(event.data)
  // The mail names an hour: of the magazine's clocks as they are now.
  await siteTimeZone()
  const step = transitionOf(event.verb, from)
  const article = await db().article.findUnique({
    where: { id: event.subjectId },
    select: {
      id: true, slug: true, publishedRevisionId: true, withdrawnAt: true,
      workingRevision: { select: { title: true } },
      begunAs: { select: { id: true } },
      coauthorIds: true,
      owner: { omit: { email: false } },
      assignee: { omit: { email: false } },
    },
  })
  if (!step || !article) return
  const asked = step.verb === 'sendBack' ? await askedOf(db(), article.id, round) : null
  const coauthors = await db().user.findMany({ where: { id: { in: article.coauthorIds } }, omit: { email: false } })
  // Who signs with the owner follows the text like them.
  const people = { owner: [article.owner, ...coauthors], assignee: article.assignee ? [article.assignee] : [] }
  for (const told of step.tells) for (const person of people[told]) {
    if (person.status !== 'active' || !isNews(told, person, event.actorId, article.owner.id)) continue
    const letter = articleMail({
      verb: step.verb,
      first,
      told,
      name: person.name,
      by: event.actorName,
      own: event.actorId === person.id,
      article: { id: article.id, slug: article.slug, title: article.workingRevision?.title ?? '', isPublic: isPublic(article) },
      message: message ?? null,
      when: when ? new Date(when) : null,
      // Whoever is no contributor follows the text by the link it was begun under.
      follows: told === 'owner' && person.role === 'reader' && article.begunAs ? unsignedHref(article.begunAs.id) : null,
      declined: author === 'decline',
      points: asked?.points.map(({ words }) => words) ?? [],
    })
    await tellBy(person, needsThem(told, step.verb), { eventId }, () => sendMail({ to: person.email, ...letter }))
  }
}

function transitionOf(verb: string, from: string): Transition | undefined {
  return transitions.find((row) => row.verb === verb && row.from.some((status) => status === from))
}

/** Editors who move their own text, or who have their own text in hand, need no letter about it. */
function isNews(told: Told, person: { id: string; role: string }, actorId: string | null, ownerId: string): boolean {
  const isEditor = person.role === 'editor' || person.role === 'admin'
  if (told === 'owner') return !(isEditor && person.id === actorId)
  return person.id !== actorId && person.id !== ownerId
}
