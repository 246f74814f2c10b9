/** The demo's pitches, each taken step by step to where it stands. */
import { frenchSpaces } from '@/lib/content'
import type { Change } from '@/lib/db'
import { transitions, type ProposalStatus } from '@/lib/proposals'
import { newId } from '@/lib/tokens'
import type { DemoProposal, DemoProposalStep } from '@/prisma/demo'
import type { Cast, Moments } from './cast'
import { addEvents } from './events'

/** A pitch and what was said about it. The text that an acceptance opened must be there. */
export async function addProposal(c: Change, cast: Cast, pitch: DemoProposal, when: Moments): Promise<void> {
  const id = newId()
  const author = cast.person(pitch.author)
  const savedAt = when.ago({ hours: pitch.savedHoursAgo })
  const sentAt = pitch.sentHoursAgo === undefined ? null : when.ago({ hours: pitch.sentHoursAgo })
  await c.db.proposal.create({
    data: {
      id,
      authorId: author.id,
      sectionId: pitch.section && cast.section(pitch.section).id,
      title: frenchSpaces(pitch.title),
      angle: frenchSpaces(pitch.angle),
      summary: frenchSpaces(pitch.summary),
      sources: pitch.sources,
      words: pitch.words,
      deliveryOn: pitch.deliveryIn === null ? null : new Date(`${when.day(pitch.deliveryIn)}T00:00:00Z`),
      status: sentAt ? 'waiting' : 'draft',
      createdAt: savedAt,
      savedAt,
      sentAt,
      statusChangedAt: sentAt ?? savedAt,
    },
  })
  await addEvents(c, { type: 'proposal', id }, [sentAt ? { actor: author, verb: 'send', at: sentAt, data: { from: 'draft', to: 'waiting' } } : { actor: author, verb: 'keep', at: savedAt, data: { from: 'draft', to: 'draft' } }])
  for (const step of pitch.steps) await addStep(c, cast, id, step, when)
}

async function addStep(c: Change, cast: Cast, id: string, step: DemoProposalStep, when: Moments): Promise<void> {
  const { status: from, lastNumber, assigneeId } = await c.db.proposal.findUniqueOrThrow({ where: { id } })
  const [by, at, to] = [cast.person(step.by), when.ago({ hours: step.hoursAgo }), leadsTo(step.verb, from)]
  const said = 'message' in step ? lastNumber + 1 : null
  if ('message' in step) {
    await c.db.proposalMessage.create({ data: { id: newId(), proposalId: id, number: lastNumber + 1, verb: step.verb, authorId: by.id, authorName: by.name, body: frenchSpaces(step.message), createdAt: at } })
  }
  const opened = step.verb === 'accept' ? await commission(c, cast, id, step, when) : null
  await c.db.proposal.update({
    where: { id },
    data: {
      ...(to === from ? {} : { status: to, statusChangedAt: at }),
      ...(said === null ? {} : { lastNumber: said }),
      ...(['take', 'ask', 'accept'].includes(step.verb) ? { assigneeId: assigneeId ?? by.id } : {}),
      ...(opened ? { articleId: opened.articleId, agreedWords: opened.words } : {}),
    },
  })
  await addEvents(c, { type: 'proposal', id }, [{ actor: by, verb: step.verb, at, data: { from, to, ...(said === null ? {} : { said }), ...opened } }])
}

function leadsTo(verb: DemoProposalStep['verb'], from: ProposalStatus): ProposalStatus {
  const to = transitions.find((one) => one.verb === verb && one.from.includes(from))?.to
  if (!to) throw new Error(`a pitch that is ${from} cannot ${verb}`)
  return to === 'same' ? from : to
}

/** The draft that was opened for it, due on the agreed day. */
async function commission(c: Change, cast: Cast, proposal: string, { by, hoursAgo, article, dueIn, words }: Extract<DemoProposalStep, { verb: 'accept' }>, when: Moments): Promise<{ articleId: string; deadline: string; words: number }> {
  const { id } = await c.db.article.update({ where: { slug: article }, data: { deadlineAt: when.endOf(dueIn) }, select: { id: true } })
  await addEvents(c, { type: 'article', id }, [{ actor: cast.person(by), verb: 'commission', at: when.ago({ hours: hoursAgo }), data: { to: 'draft', proposal } }])
  return { articleId: id, deadline: when.day(dueIn), words }
}
