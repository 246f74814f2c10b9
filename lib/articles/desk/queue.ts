/** The editors' lists: one tab a state, each with its count, read by cursor. */
import { z } from 'zod'
import { isStaff, type Actor } from '@/lib/actor'
import { db, type ArticleStatus, type Prisma } from '@/lib/db'
import { openThreadCounts } from '../notes/counting'
import { isPublic } from '../policy'
import { publicOnly } from '../reading/public'
import { deskTabs, type DeskQuery, type DeskTab } from '../schema'

const pageSize = 30

export type DeskRow = {
  id: string
  slug: string
  title: string
  standfirst: string
  section: { slug: string; name: string } | null
  owner: { id: string; name: string; slug: string | null; isCandidate: boolean }
  assignee: { id: string; name: string } | null
  status: ArticleStatus
  isPublic: boolean
  isWithdrawn: boolean
  /** Since when it is in this state. */
  since: Date
  submittedAt: Date | null
  version: number
  /** What waits for a decision, as far as this actor sees it. */
  openSuggestions: number
  openNotes: number
}

export type DeskQueue = { tabs: { tab: DeskTab; count: number }[]; tab: DeskTab; rows: DeskRow[]; total: number; next: string | null }

const byTab: Record<DeskTab, Prisma.ArticleWhereInput> = {
  'to-read': { status: 'submitted' },
  'in-review': { status: 'in_review' },
  'with-author': { status: 'changes_requested' },
  accepted: { status: { in: ['accepted', 'scheduled'] } },
  published: publicOnly,
  withdrawn: { withdrawnAt: { not: null } },
  declined: { status: 'declined' },
  all: { status: { not: 'trashed' } },
}

// What waits is read from the longest waiting; what is done, from the last done.
const oldestFirst: readonly DeskTab[] = ['to-read', 'in-review', 'with-author', 'accepted']

const shape = {
  id: true, slug: true, status: true, statusChangedAt: true, submittedAt: true, publishedRevisionId: true, withdrawnAt: true, openSuggestions: true,
  owner: { select: { id: true, name: true, role: true, profile: { select: { slug: true, name: true } } } },
  assignee: { select: { id: true, name: true } },
  workingRevision: { select: { title: true, standfirst: true, version: true, section: { select: { slug: true, name: true } } } },
} as const satisfies Prisma.ArticleSelect

/** One tab of the desk; null for who does not work there. Counts follow the search and the section. */
export async function deskQueue(actor: Actor, query: DeskQuery): Promise<DeskQueue | null> {
  if (!isStaff(actor)) return null
  const narrowed = narrowing(query)
  const direction = (query.sort ?? (oldestFirst.includes(query.tab) ? 'oldest' : 'newest')) === 'oldest' ? 'asc' : 'desc'
  const [tabs, rows] = await Promise.all([
    Promise.all(deskTabs.map(async (tab) => ({ tab, count: await db().article.count({ where: { AND: [byTab[tab], ...narrowed] } }) }))),
    db().article.findMany({
      where: { AND: [byTab[query.tab], ...narrowed, ...after(query.cursor, direction)] },
      select: shape,
      orderBy: [{ statusChangedAt: direction }, { id: direction }],
      take: pageSize + 1,
    }),
  ])
  const shown = rows.slice(0, pageSize)
  const last = shown.at(-1)
  const notes = await openThreadCounts(actor, shown.map(({ id }) => id))
  return {
    tabs,
    tab: query.tab,
    total: tabs.find(({ tab }) => tab === query.tab)?.count ?? 0,
    rows: shown.map((row) => ({ ...rowOf(row), openNotes: notes?.get(row.id) ?? 0 })),
    next: rows.length > pageSize && last ? `${last.statusChangedAt.toISOString()}_${last.id}` : null,
  }
}

function narrowing({ q, section }: DeskQuery): Prisma.ArticleWhereInput[] {
  // In a LIKE pattern these three mean something; in a search they are letters.
  const words = q.replace(/[\u0000-\u001f]/g, ' ').trim().split(/\s+/).filter(Boolean).slice(0, 8).map((word) => word.replace(/[\\%_]/g, '\\$&'))
  const contains = (word: string) => ({ contains: word, mode: 'insensitive' as const })
  return [
    ...words.map((word) => ({ OR: [{ workingRevision: { title: contains(word) } }, { owner: { name: contains(word) } }, { owner: { profile: { name: contains(word) } } }] })),
    ...(section ? [{ workingRevision: { sectionId: section } }] : []),
  ]
}

const cursorShape = z.tuple([z.iso.datetime(), z.uuid()])

function after(cursor: string | null, direction: 'asc' | 'desc'): Prisma.ArticleWhereInput[] {
  const parsed = cursorShape.safeParse(cursor?.split('_'))
  if (!parsed.success) return []
  const [at, id] = parsed.data
  const beyond = direction === 'asc' ? 'gt' : 'lt'
  return [{ OR: [{ statusChangedAt: { [beyond]: at } }, { statusChangedAt: at, id: { [beyond]: id } }] }]
}

function rowOf(row: Prisma.ArticleGetPayload<{ select: typeof shape }>): Omit<DeskRow, 'openNotes'> {
  const { owner, workingRevision } = row
  return {
    id: row.id,
    slug: row.slug,
    title: workingRevision?.title ?? '',
    standfirst: workingRevision?.standfirst ?? '',
    section: workingRevision?.section ?? null,
    owner: { id: owner.id, name: owner.profile?.name ?? owner.name, slug: owner.profile?.slug ?? null, isCandidate: owner.role === 'reader' },
    assignee: row.assignee,
    status: row.status,
    isPublic: isPublic(row),
    isWithdrawn: row.withdrawnAt !== null,
    since: row.statusChangedAt,
    submittedAt: row.submittedAt,
    version: workingRevision?.version ?? 1,
    openSuggestions: row.openSuggestions,
  }
}
