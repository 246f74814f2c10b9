/** A contributor writes a pitch: kept while it is not ready, sent when it is, put right while the editors have it. */
import type { Actor } from '@/lib/actor'
import { change, type Change } from '@/lib/db'
import { dayOf, text } from '@/lib/i18n'
import { forbidden, invalid, notFound, type FieldError, type Result } from '@/lib/result'
import { holdProposal, stepWith, type HeldProposal, type Moved } from './moving'
import { mayPropose } from './policy'
import type { WriteProposal } from './schema'
import { transitions } from './transitions'

/** Saves a pitch under the id that its form was given, and sends it where that is asked. The same form twice is once. */
export async function writeProposal(actor: Actor, { id, version, verb, ...pitch }: WriteProposal): Promise<Result<Moved>> {
  if (actor.kind !== 'person' || !mayPropose(actor)) return forbidden()
  return change(actor, async (c) => {
    const isNew = version === null && (await begin(c, id, actor.id))
    const proposal = await holdProposal(c.db, id)
    if (!proposal || proposal.authorId !== actor.id) return notFound()
    const columns = { ...pitch, deliveryOn: pitch.deliveryOn === null ? null : new Date(`${pitch.deliveryOn}T00:00:00Z`) }
    if (!isNew && isThere(proposal, verb, columns)) return c.done(proposal)
    const wrong = await mistakes(c, verb, pitch)
    if (wrong.length) return invalid(...wrong)
    return stepWith(c, actor, proposal, verb, { version: isNew ? proposal.version : (version ?? 0) }, async () => ({
      proposal: {
        ...columns,
        savedAt: c.at,
        ...(isNew ? {} : { version: { increment: 1 } }),
        ...(verb === 'send' ? { sentAt: c.at } : {}),
      },
    }))
  })
}

/** Whether this id was still free; it is the actor's draft now. */
async function begin(c: Change, id: string, authorId: string): Promise<boolean> {
  const { count } = await c.db.proposal.createMany({ data: [{ id, authorId, createdAt: c.at, savedAt: c.at, statusChangedAt: c.at }], skipDuplicates: true })
  return count === 1
}

type Columns = Pick<HeldProposal, 'title' | 'angle' | 'summary' | 'sources' | 'sectionId' | 'words' | 'deliveryOn'>

/** Whether the pitch reads so already and the verb has been taken. */
function isThere(proposal: HeldProposal, verb: WriteProposal['verb'], columns: Columns): boolean {
  const row = transitions.find((one) => one.verb === verb)
  const reached = row?.to === 'same' ? row.from.includes(proposal.status) : row?.to === proposal.status
  return reached && (Object.keys(columns) as (keyof Columns)[]).every((name) => String(proposal[name]) === String(columns[name]))
}

async function mistakes(c: Change, verb: WriteProposal['verb'], { sectionId, deliveryOn }: Pick<WriteProposal, 'sectionId' | 'deliveryOn'>): Promise<FieldError[]> {
  const isGone = sectionId !== null && (await c.db.section.count({ where: { id: sectionId } })) === 0
  // A draft may lie for months: its day is looked at when it is sent.
  const isPast = verb !== 'keep' && deliveryOn !== null && deliveryOn < dayOf(c.at)
  return [
    ...(isGone ? [{ path: 'sectionId', message: text('proposals')('errors.section') }] : []),
    ...(isPast ? [{ path: 'deliveryOn', message: text('proposals')('errors.past') }] : []),
  ]
}
