/** The lists of proposals: an author's own, and the editors' by state. */
import { isStaff, type Actor } from '@/lib/actor'
import { cursorAt, db, readCursor, searchWords, type Prisma } from '@/lib/db'
import { mayPropose } from './policy'
import { proposalTabs, type ProposalQuery, type ProposalTab } from './schema'
import type { Named } from './reading'
import { expectedFrom, type ProposalStatus, type Who } from './transitions'

const pageSize = 30

export type MyProposal = {
  id: string
  title: string
  section: string | null
  status: ProposalStatus
  expectedFrom: Who | null
  savedAt: Date
  since: Date
  /** What the editors said last, where it stands. */
  message: string | null
  articleId: string | null
}

export type ProposalRow = { id: string; title: string; section: string | null; status: ProposalStatus; author: Named; assignee: Named | null; since: Date; sentAt: Date | null }
export type ProposalQueue = { tab: ProposalTab; tabs: { tab: ProposalTab; count: number }[]; rows: ProposalRow[]; next: string | null }

/** The actor's own proposals, the last touched first; null for who does not write. */
export async function myProposals(actor: Actor): Promise<MyProposal[] | null> {
  if (actor.kind !== 'person' || !mayPropose(actor)) return null
  const rows = await db().proposal.findMany({
    where: { authorId: actor.id },
    orderBy: [{ statusChangedAt: 'desc' }, { id: 'desc' }],
    select: {
      id: true, title: true, status: true, savedAt: true, statusChangedAt: true, articleId: true,
      section: { select: { name: true } },
      messages: { where: { verb: { in: ['ask', 'accept', 'decline'] } }, orderBy: { number: 'desc' }, take: 1, select: { body: true } },
    },
  })
  return rows.map(({ section, messages, statusChangedAt, ...row }) => ({
    ...row,
    section: section?.name ?? null,
    expectedFrom: expectedFrom[row.status],
    since: statusChangedAt,
    message: row.status === 'asked' || row.status === 'declined' ? (messages[0]?.body ?? null) : null,
  }))
}

// What waits is read from the longest waiting; what is over, from the last.
const direction = (tab: ProposalTab): 'asc' | 'desc' => (tab === 'waiting' || tab === 'asked' ? 'asc' : 'desc')

/** One tab of the editors' list; null for who does not work there. Counts follow the search. */
export async function proposalQueue(actor: Actor, { tab, q, cursor }: ProposalQuery): Promise<ProposalQueue | null> {
  if (!isStaff(actor)) return null
  const narrowed = [{ sentAt: { not: null } }, ...wordsOf(q)]
  const order = direction(tab)
  const [tabs, rows] = await Promise.all([
    Promise.all(proposalTabs.map(async (one) => ({ tab: one, count: await db().proposal.count({ where: { AND: [{ status: one }, ...narrowed] } }) }))),
    db().proposal.findMany({
      where: { AND: [{ status: tab }, ...narrowed, ...after(cursor, order)] },
      select: {
        id: true, title: true, status: true, sentAt: true, statusChangedAt: true,
        section: { select: { name: true } },
        author: { select: { id: true, name: true, profile: { select: { name: true } } } },
        assignee: { select: { id: true, name: true } },
      },
      orderBy: [{ statusChangedAt: order }, { id: order }],
      take: pageSize + 1,
    }),
  ])
  const shown = rows.slice(0, pageSize)
  const last = shown.at(-1)
  return {
    tab,
    tabs,
    rows: shown.map(({ section, author, statusChangedAt, ...row }) => ({ ...row, section: section?.name ?? null, author: { id: author.id, name: author.profile?.name ?? author.name }, since: statusChangedAt })),
    next: rows.length > pageSize && last ? cursorAt(last.statusChangedAt, last.id) : null,
  }
}

/** How many proposals wait for the editors, and how many of the actor's own wait for them; null for who does neither. */
export async function proposalsWaiting(actor: Actor): Promise<{ editors: number; own: number } | null> {
  if (actor.kind !== 'person' || !mayPropose(actor)) return null
  const [editors, own] = await Promise.all([
    isStaff(actor) ? db().proposal.count({ where: { status: 'waiting' } }) : 0,
    db().proposal.count({ where: { status: 'asked', authorId: actor.id } }),
  ])
  return { editors, own }
}

function wordsOf(q: string): Prisma.ProposalWhereInput[] {
  const contains = (word: string) => ({ contains: word, mode: 'insensitive' as const })
  return searchWords(q).map((word) => ({ OR: [{ title: contains(word) }, { author: { name: contains(word) } }, { author: { profile: { name: contains(word) } } }] }))
}

function after(cursor: string | null, order: 'asc' | 'desc'): Prisma.ProposalWhereInput[] {
  const place = readCursor(cursor)
  if (!place) return []
  const [at, id] = place
  const beyond = order === 'asc' ? 'gt' : 'lt'
  return [{ OR: [{ statusChangedAt: { [beyond]: at } }, { statusChangedAt: at, id: { [beyond]: id } }] }]
}
