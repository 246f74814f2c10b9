/** The revisions that an article went through: their list, and each to read. */
import type { Actor } from '@/lib/actor'
import { db } from '@/lib/db'
import type { Size } from '@/lib/content/diff'
import { text } from '@/lib/i18n'
import { photosOf, type Photo } from '@/lib/media'
import { changeBetween } from '../change-size'
import { workingTextOf } from '../holding'
import { uploadsOf } from '../pictures'
import { sharedTextOf } from '../shared/opening'
import { openSuggestionsIn } from '../shared/settling'
import type { WorkingText } from '../working-text'
import { seenArticle } from './seen'

export type RevisionRow = {
  number: number
  name: string | null
  savedAt: Date
  maker: string | null
  reason: string
  label: string
  isFrozen: boolean
  isPublished: boolean
  isWorking: boolean
  publicNote: string | null
  /** The one before it, whose size of change this is; null for the first. */
  previous: number | null
  size: Size
}

/** A page of the list: `older` is the number below which the next page begins. */
export type RevisionPage = { rows: RevisionRow[]; older: number | null; total: number }

export const revisionsOnPage = 30

const shape = { id: true, number: true, name: true, savedAt: true, reason: true, restoredFrom: true, frozenAt: true, publicNote: true, wordsAdded: true, wordsRemoved: true, maker: { select: { name: true } } } as const

/** The revisions of an article below a number, the last first; null when there is no such article for this actor. */
export async function revisionsOf(actor: Actor, id: string, below: number | null = null): Promise<RevisionPage | null> {
  const article = await seenArticle(actor, id)
  if (!article) return null
  const t = text('articles')
  // One more than is shown: it is what the last row is measured against.
  const found = await db().revision.findMany({ where: { articleId: id, ...(below === null ? {} : { number: { lt: below } }) }, orderBy: { number: 'desc' }, take: revisionsOnPage + 1, select: shape })
  const shown = found.slice(0, revisionsOnPage)
  const previous = new Map(shown.map(({ number }, index) => [number, found[index + 1]?.number ?? null]))
  const [sizes, total] = await Promise.all([
    measured(id, shown.flatMap(({ number, wordsAdded }) => (wordsAdded === null ? [{ number, previous: previous.get(number) ?? null }] : []))),
    db().revision.count({ where: { articleId: id } }),
  ])
  await keepSizes(shown.flatMap(({ id: revisionId, number, frozenAt }) => (frozenAt === null ? [] : [{ id: revisionId, size: sizes.get(number) }])))
  const rows = shown.map(({ id: revisionId, maker, frozenAt, wordsAdded, wordsRemoved, restoredFrom, ...row }): RevisionRow => ({
    number: row.number,
    name: row.name,
    savedAt: row.savedAt,
    reason: row.reason,
    publicNote: row.publicNote,
    maker: maker?.name ?? null,
    label: restoredFrom !== null ? t('reasons.restoreOf', { number: restoredFrom }) : t.has(`reasons.${row.reason}`) ? t(`reasons.${row.reason}`) : row.reason,
    isFrozen: frozenAt !== null,
    isPublished: revisionId === article.publishedRevisionId,
    isWorking: revisionId === article.workingRevisionId,
    previous: previous.get(row.number) ?? null,
    size: sizes.get(row.number) ?? { added: wordsAdded ?? 0, removed: wordsRemoved ?? 0 },
  }))
  return { rows, older: found.length > shown.length ? (shown.at(-1)?.number ?? null) : null, total }
}

/** The sizes that no freezing has counted: of the open revision, and of those older than the counting. */
async function measured(articleId: string, wanted: { number: number; previous: number | null }[]): Promise<Map<number, Size>> {
  const numbers = [...new Set(wanted.flatMap(({ number, previous }) => (previous === null ? [number] : [number, previous])))]
  if (numbers.length === 0) return new Map()
  const texts = await db().revision.findMany({ where: { articleId, number: { in: numbers } }, select: { number: true, title: true, standfirst: true, body: true } })
  const byNumber = new Map(texts.map((row) => [row.number, row]))
  return new Map(
    wanted.flatMap(({ number, previous }) => {
      const after = byNumber.get(number)
      return after ? [[number, changeBetween(previous === null ? null : (byNumber.get(previous) ?? null), after)] as const] : []
    }),
  )
}

/** Writes down what was measured of revisions that nothing changes any more, so that it is measured once. */
async function keepSizes(frozen: { id: string; size: Size | undefined }[]): Promise<void> {
  const sizes = frozen.flatMap(({ id, size }) => (size ? [{ id, ...size }] : []))
  if (sizes.length === 0) return
  const [ids, added, removed] = [sizes.map(({ id }) => id), sizes.map((size) => size.added), sizes.map((size) => size.removed)]
  await db().$executeRaw`
    UPDATE "Revision" r SET "wordsAdded" = s.added, "wordsRemoved" = s.removed
    FROM unnest(${ids}::uuid[], ${added}::int[], ${removed}::int[]) AS s (id, added, removed)
    WHERE r.id = s.id AND r."frozenAt" IS NOT NULL AND r."wordsAdded" IS NULL`
}

/** `openSuggestions`: how many it was kept with. They are not part of what is read; a restoration brings them back. */
export type ReadRevision = { number: number; name: string | null; text: WorkingText; section: string | null; maker: string | null; savedAt: Date; publicNote: string | null; openSuggestions: number; photos: ReadonlyMap<string, Photo> }

/** One revision, to read; null when there is none for this actor. */
export async function revision(actor: Actor, id: string, number: number): Promise<ReadRevision | null> {
  if (!Number.isInteger(number) || number < 1 || number > 2_147_483_647 || !(await seenArticle(actor, id))) return null
  const row = await db().revision.findUnique({
    where: { articleId_number: { articleId: id, number } },
    include: { maker: { select: { name: true } }, section: { select: { name: true } }, tags: { include: { tag: true }, orderBy: { position: 'asc' } } },
  })
  if (!row) return null
  const read = workingTextOf(id, row)
  return { number, name: row.name, text: read, section: row.section?.name ?? null, maker: row.maker?.name ?? null, savedAt: row.savedAt, publicNote: row.publicNote, openSuggestions: row.review === null ? 0 : openSuggestionsIn(sharedTextOf(row)).length, photos: await photosOf(uploadsOf(read)) }
}
