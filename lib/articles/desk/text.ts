/** The text in work, with everything its page needs to say what may be done with it. */
import { isStaff, type Actor } from '@/lib/actor'
import { db, type ArticleStatus } from '@/lib/db'
import { photosOf, type Photo } from '@/lib/media'
import { workingTextOf } from '../holding'
import type { Embargo } from '../embargo'
import { uploadsOf } from '../pictures'
import { askedOf, type AskedList } from '../asking'
import { correctionInWork, type CorrectionInWork } from '../corrections'
import { openThreadsByKind } from '../notes/counting'
import { isAuthor, isPublic, permissions, writingRefused } from '../policy'
import { pointsOfEvent, type CheckedPoint } from '../points'
import { readiness, type Check } from '../readiness'
import { standingIn, suggestingRefused, type May } from '../shared/policy'
import type { Need, Verb } from '../transitions'
import type { WorkingText } from '../working-text'
import { lastMessages } from './mine'

export type Permission = { verb: Verb; needs: readonly Need[] }

/** How many suggestions, threads at passages and threads among editors are open. */
export type OpenReview = { suggestions: number; notes: number; editorsNotes: number }

export type TextInWork = {
  text: WorkingText
  slug: string
  status: ArticleStatus
  isPublic: boolean
  isWithdrawn: boolean
  /** A candidate's text is read before they are a contributor. */
  owner: { id: string; name: string; isCandidate: boolean }
  /** Who signs it with the owner and has an account. */
  coauthors: { id: string; name: string }[]
  /** Who was asked to sign and has not consented, by name: publishing does not wait for them. */
  unanswered: string[]
  assignee: { id: string; name: string } | null
  photos: Record<string, Photo>
  savedAt: Date
  savedBy: string | null
  since: Date
  submittedAt: Date | null
  publishedAt: Date | null
  scheduledFor: Date | null
  embargo: Embargo | null
  /** Whether this actor may set an embargo. */
  mayEmbargo: boolean
  /** What the editors said last, while it still stands. */
  message: string | null
  /** Where the working text corrects what readers see: why, and against what. */
  correction: CorrectionInWork | null
  /** What was asked when it was last sent back, and what of it is done; null where nothing was listed. */
  asked: AskedList | null
  /** Whether its points may be ticked by this actor now. */
  mayTick: boolean
  /** Whether this actor may write in it now. */
  editable: boolean
  /** What this actor may do in the shared text. */
  may: May
  /** Whether its author suggests instead of writing, and whether this actor may change that now. */
  suggesting: boolean
  mayTurnSuggesting: boolean
  /** What waits for a decision, as far as this actor sees it. */
  open: OpenReview
  /** What this actor may do with it now, and what each needs. */
  permissions: Permission[]
  /** The verbs for which this actor has to say why. */
  mustSay: Verb[]
  checks: Check[]
  /** The section's points, as they were ticked when the text was last handed in. */
  points: CheckedPoint[]
}

/** The working text of an article; null when there is none for this actor. */
export async function workingText(actor: Actor, id: string): Promise<TextInWork | null> {
  const row = await db().article.findUnique({
    where: { id },
    select: {
      id: true, slug: true, status: true, ownerId: true, coauthorIds: true, statusChangedAt: true, submittedAt: true, publishedAt: true, scheduledFor: true, embargoUntil: true, embargoReason: true, publishedRevisionId: true, withdrawnAt: true, suggesting: true, openSuggestions: true, timesSentBack: true,
      owner: { select: { id: true, name: true, role: true } },
      assignee: { select: { id: true, name: true } },
      coauthors: { where: { status: { in: ['pending', 'accepted'] } }, orderBy: { invitedAt: 'asc' }, select: { name: true, status: true, user: { select: { id: true, name: true } } } },
      workingRevision: { include: { maker: { select: { name: true } }, tags: { include: { tag: { select: { name: true } } }, orderBy: { position: 'asc' } } } },
    },
  })
  const may = row && standingIn(actor, row)
  if (!row?.workingRevision || !may) return null
  const text = workingTextOf(row.id, row.workingRevision)
  const allowed = permissions(actor, row)
  const waits = row.status === 'changes_requested' || row.status === 'declined'
  const [photos, messages, threads, submission, asked, correction] = await Promise.all([
    photosOf(uploadsOf(text)), lastMessages(waits ? [id] : []), openThreadsByKind(db(), actor, row), lastSubmission(id),
    askedOf(db(), id, row.timesSentBack), correctionInWork(db(), { ...row, workingRevision: row.workingRevision }),
  ])
  return {
    text,
    slug: row.slug,
    status: row.status,
    isPublic: isPublic(row),
    isWithdrawn: row.withdrawnAt !== null,
    owner: { id: row.owner.id, name: row.owner.name, isCandidate: row.owner.role === 'reader' },
    coauthors: row.coauthors.flatMap(({ status, user }) => (status === 'accepted' && user ? [user] : [])),
    unanswered: row.coauthors.filter(({ status }) => status === 'pending').map(({ name }) => name),
    assignee: row.assignee,
    photos: Object.fromEntries(photos),
    savedAt: row.workingRevision.savedAt,
    savedBy: row.workingRevision.maker?.name ?? null,
    since: row.statusChangedAt,
    submittedAt: row.submittedAt,
    publishedAt: row.publishedAt,
    scheduledFor: row.scheduledFor,
    embargo: row.embargoUntil && { until: row.embargoUntil, reason: row.embargoReason ?? '' },
    mayEmbargo: isStaff(actor),
    message: messages.get(id) ?? null,
    correction,
    asked,
    mayTick: row.status === 'changes_requested' && isAuthor(actor, row),
    editable: writingRefused(actor, row) === null,
    may,
    suggesting: row.suggesting,
    mayTurnSuggesting: suggestingRefused(actor, row) === null,
    open: { suggestions: row.openSuggestions, notes: threads.passage, editorsNotes: threads.editors },
    permissions: allowed,
    mustSay: allowed.filter(({ verb }) => allowed.every((one) => one.verb !== verb || one.needs.includes('message'))).map(({ verb }) => verb),
    checks: readiness(text),
    points: pointsOfEvent(submission?.data ?? {}),
  }
}

const lastSubmission = (id: string) => db().event.findFirst({ where: { subject: 'article', subjectId: id, verb: { in: ['submit', 'resubmit'] } }, orderBy: [{ at: 'desc' }, { id: 'desc' }], select: { data: true } })
