/** The preview links of a text with what was answered by them, for whoever looks after them. */
import { isStaff, type Actor } from '@/lib/actor'
import { now } from '@/lib/clock'
import { db } from '@/lib/db'
import { maySee } from '../policy'
import { seenArticle } from '../desk/seen'
import { isLive } from './holding'
import { digestOf } from './passages'

export type PreviewApproval = {
  id: string
  name: string
  remark: string | null
  at: Date
  /** The text that was read: its version, and the number of its revision. */
  version: number
  revision: number
  /** Whether readers of the text would see another one today. */
  changedSince: boolean
}

/** `passedOn`: its author sees it too. */
export type PreviewNote = { thread: string; name: string; body: string; quote: string; at: Date; isResolved: boolean; passedOn: boolean }

export type PreviewRow = {
  id: string
  label: string
  state: 'active' | 'expired' | 'revoked'
  mayNote: boolean
  mayApprove: boolean
  createdAt: Date
  createdBy: string | null
  expiresAt: Date
  mailedAt: Date | null
  approvals: PreviewApproval[]
  notes: PreviewNote[]
}

export type Previews = {
  /** Newest first. */
  links: PreviewRow[]
  /** Whether this actor may ask for notes and approvals, have links mailed, and pass notes on. */
  mayAsk: boolean
  /** Links that ask for an approval and have none of the present text: `none` was ever given, or only of an older one. */
  missing: { label: string; why: 'none' | 'older' }[]
}

/** Every link that this actor looks after; null when there is no such article for them. */
export async function previewsOf(actor: Actor, articleId: string): Promise<Previews | null> {
  const article = await seenArticle(actor, articleId)
  if (!article || !maySee(actor, article) || actor.kind === 'anonymous') return null
  const [rows, working] = await Promise.all([
    db().previewLink.findMany({
      where: { articleId, ...(isStaff(actor) || actor.kind !== 'person' ? {} : { createdById: actor.id }) },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      include: {
        createdBy: { select: { name: true } },
        approvals: { orderBy: [{ at: 'desc' }, { id: 'desc' }], include: { revision: { select: words } } },
        threads: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], include: { notes: { where: { number: 1 } } } },
      },
    }),
    db().revision.findFirst({ where: { workingOf: { id: articleId } }, select: words }),
  ])
  const [at, present] = [now(), working && digestOf(working)]
  const links = rows.map((row): PreviewRow => ({
    id: row.id,
    label: row.label,
    state: row.revokedAt ? 'revoked' : isLive(row, at) ? 'active' : 'expired',
    mayNote: row.mayNote,
    mayApprove: row.mayApprove,
    createdAt: row.createdAt,
    createdBy: row.createdBy?.name ?? null,
    expiresAt: row.expiresAt,
    mailedAt: row.mailedAt,
    approvals: row.approvals.map(({ id, name, remark, at: given, version, revision }) => ({ id, name, remark, at: given, version, revision: revision.number, changedSince: digestOf(revision) !== present })),
    notes: row.threads.flatMap(({ id, kind, quote, createdAt, resolvedAt, notes: [first] }) => (first ? [{ thread: id, name: first.authorName, body: first.body, quote, at: createdAt, isResolved: resolvedAt !== null, passedOn: kind === 'passage' }] : [])),
  }))
  return { links, mayAsk: isStaff(actor), missing: links.flatMap(missingOf) }
}

const words = { number: true, title: true, standfirst: true, body: true, hero: true } as const

/** A revoked link asks for nothing any more, unless somebody has answered by it already. */
function missingOf({ label, mayApprove, state, approvals }: PreviewRow): Previews['missing'] {
  if (!mayApprove || approvals.some(({ changedSince }) => !changedSince)) return []
  if (approvals.length > 0) return [{ label, why: 'older' }]
  return state === 'revoked' ? [] : [{ label, why: 'none' }]
}
