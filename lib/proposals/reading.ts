/** A proposal as its page shows it, and what its article keeps of it. */
import { z } from 'zod'
import type { Actor } from '@/lib/actor'
import { db, type Prisma } from '@/lib/db'
import { maySee, permissions } from './policy'
import { expectedFrom, type ProposalStatus, type Verb, type Who } from './transitions'

export type Named = { id: string; name: string }
export type Pitch = {
  title: string
  angle: string
  summary: string
  sources: string
  section: { id: string; name: string } | null
  words: number | null
  /** The day it was offered for: « 2026-12-04 ». */
  deliveryOn: string | null
}
/** `by` is null once the account is gone. */
export type Said = { id: string; verb: string; by: string | null; body: string; at: Date }

export type ReadProposal = {
  id: string
  version: number
  status: ProposalStatus
  pitch: Pitch
  author: Named & { published: number }
  assignee: Named | null
  savedAt: Date
  sentAt: Date | null
  since: Date
  thread: Said[]
  agreed: { articleId: string | null; words: number; deadlineAt: Date | null } | null
  expectedFrom: Who | null
  /** What this actor may do with it now. */
  verbs: Verb[]
}

/** What was agreed for an article, and the pitch that it was agreed from. */
export type Brief = { proposalId: string; pitch: Pitch; message: string | null; by: string | null; words: number; deadlineAt: Date | null }

const shape = {
  id: true, version: true, status: true, authorId: true, title: true, angle: true, summary: true, sources: true, words: true, deliveryOn: true,
  articleId: true, agreedWords: true, savedAt: true, sentAt: true, statusChangedAt: true,
  section: { select: { id: true, name: true } },
  author: { select: { id: true, name: true, profile: { select: { name: true } }, _count: { select: { articles: { where: { publishedRevisionId: { not: null } } } } } } },
  assignee: { select: { id: true, name: true } },
  article: { select: { id: true, deadlineAt: true } },
  messages: { orderBy: { number: 'asc' } },
} as const satisfies Prisma.ProposalSelect

type Row = Prisma.ProposalGetPayload<{ select: typeof shape }>

/** One proposal; null when there is none for this actor. */
export async function readProposal(actor: Actor, id: string): Promise<ReadProposal | null> {
  if (!z.uuid().safeParse(id).success) return null
  const row = await db().proposal.findUnique({ where: { id }, select: shape })
  if (!row || !maySee(actor, row)) return null
  return {
    id: row.id,
    version: row.version,
    status: row.status,
    pitch: pitchOf(row),
    author: { id: row.author.id, name: row.author.profile?.name ?? row.author.name, published: row.author._count.articles },
    assignee: row.assignee,
    savedAt: row.savedAt,
    sentAt: row.sentAt,
    since: row.statusChangedAt,
    thread: row.messages.map(saidOf),
    agreed: row.agreedWords === null ? null : { articleId: row.articleId, words: row.agreedWords, deadlineAt: row.article?.deadlineAt ?? null },
    expectedFrom: expectedFrom[row.status],
    verbs: permissions(actor, row),
  }
}

/** The brief of an article; null where it came without a proposal, or for whom it is not. */
export async function briefOf(actor: Actor, articleId: string): Promise<Brief | null> {
  const row = await db().proposal.findUnique({ where: { articleId }, select: shape })
  if (!row || row.agreedWords === null || !maySee(actor, row)) return null
  const accepted = row.messages.findLast(({ verb }) => verb === 'accept')
  return {
    proposalId: row.id,
    pitch: pitchOf(row),
    message: accepted?.body ?? null,
    by: accepted?.authorName || null,
    words: row.agreedWords,
    deadlineAt: row.article?.deadlineAt ?? null,
  }
}

function pitchOf({ title, angle, summary, sources, section, words, deliveryOn }: Row): Pitch {
  return { title, angle, summary, sources, section, words, deliveryOn: deliveryOn && deliveryOn.toISOString().slice(0, 10) }
}

function saidOf({ id, verb, authorName, body, createdAt }: Row['messages'][number]): Said {
  return { id, verb, by: authorName || null, body, at: createdAt }
}
