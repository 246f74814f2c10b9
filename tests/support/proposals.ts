/** Builders of proposals, and what their form sends. */
import { now } from '@/lib/clock'
import { db, type ProposalStatus } from '@/lib/db'
import { writeProposal as schema } from '@/lib/proposals/schema'
import { newId } from '@/lib/tokens'
import { aPerson } from './audience'
import { inDays } from './days'

/** What somebody types into the form. */
export const typed = (more: Record<string, string> = {}) => ({
  id: newId(),
  version: '',
  verb: 'send',
  title: 'Les câbles du détroit',
  sectionId: '',
  angle: 'Qui répare, de nuit, ce que personne ne voit ?',
  summary: 'Deux bateaux entretiennent les câbles. J’ai embarqué sur l’un d’eux. L’équipage raconte.',
  sources: 'Le capitaine Idrissi\nhttps://exemple.ma/cables',
  words: '900',
  deliveryOn: inDays(20),
  ...more,
})

/** The same as the command takes it. */
export const aPitch = (more: Record<string, string> = {}) => schema.parse(typed(more))

type Wishes = { author?: { id: string }; status?: Exclude<ProposalStatus, 'accepted'>; assignee?: { id: string }; title?: string; at?: Date; section?: { id: string } }

/** A proposal in this state: waiting, unless told otherwise. */
export async function aProposal({ author, status = 'waiting', assignee, title = 'Les câbles du détroit', at = now(), section }: Wishes = {}) {
  const id = newId()
  const { id: authorId } = author ?? (await aPerson())
  return db().proposal.create({
    data: {
      id, authorId, status, title, assigneeId: assignee?.id ?? null, sectionId: section?.id ?? null, angle: 'Un angle.', summary: 'Un résumé.', words: 900, deliveryOn: new Date(`${inDays(20)}T00:00:00Z`),
      createdAt: at, savedAt: at, statusChangedAt: at, sentAt: status === 'draft' ? null : at,
    },
  })
}
