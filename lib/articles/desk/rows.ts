/** The texts of a list of the desk, with everything that is said about each without opening it. */
import { z } from 'zod'
import type { Actor } from '@/lib/actor'
import { db, Prisma, type ArticleStatus } from '@/lib/db'
import { ArticleStatus as statuses, LabelColour } from '@/lib/db/generated/enums'
import type { Embargo } from '../embargo'
import { isPublic, movesFrom } from '../policy'
import { handOf } from '../revisions'
import type { Verb } from '../transitions'
import { byName, type Label } from './labels'
import { unreadBy } from './narrowing'

export type DeskRow = {
  id: string
  slug: string
  title: string
  standfirst: string
  section: { slug: string; name: string } | null
  owner: { id: string; name: string; slug: string | null; isCandidate: boolean }
  assignee: { id: string; name: string } | null
  labels: Label[]
  status: ArticleStatus
  isPublic: boolean
  isWithdrawn: boolean
  /** Since when it is in this state. */
  since: Date
  submittedAt: Date | null
  deadlineAt: Date | null
  scheduledFor: Date | null
  embargo: Embargo | null
  /** Whether who looks has not opened it in this state. */
  unread: boolean
  version: number
  /** What waits for a decision, as far as this actor sees it. */
  openSuggestions: number
  openNotes: number
  /** Where this actor may move it. */
  moves: { verb: Verb; to: ArticleStatus }[]
}

const named = z.object({ id: z.uuid(), name: z.string() })
const row = z.object({
  id: z.uuid(), slug: z.string(), title: z.string(), standfirst: z.string(), version: z.number().int(),
  section: z.object({ slug: z.string(), name: z.string() }).nullable(),
  owner: named.extend({ slug: z.string().nullable(), isCandidate: z.boolean() }),
  assignee: named.nullable(),
  labels: z.array(named.extend({ colour: z.enum(LabelColour) })),
  status: z.enum(statuses),
  coauthorIds: z.array(z.uuid()), publishedRevisionId: z.uuid().nullable(), withdrawnAt: z.date().nullable(),
  since: z.date(), submittedAt: z.date().nullable(), deadlineAt: z.date().nullable(), scheduledFor: z.date().nullable(), embargoUntil: z.date().nullable(), embargoReason: z.string().nullable(),
  unread: z.boolean(), openSuggestions: z.number().int(), openNotes: z.number().int(),
})

/** The articles whose ids `page` selects (columns `id` and `place`), in the order of `place`. For editors: they see every note. */
export async function rowsOf(actor: Actor, page: Prisma.Sql): Promise<DeskRow[]> {
  const reader = handOf(actor)
  const found = z.array(row).parse(await db().$queryRaw`
    WITH page AS MATERIALIZED (${page})
    SELECT a.id, a.slug, coalesce(r.title, '') AS title, coalesce(r.standfirst, '') AS standfirst, coalesce(r.version, 1) AS version,
      CASE WHEN s.id IS NOT NULL THEN json_build_object('slug', s.slug, 'name', s.name) END AS section,
      json_build_object('id', o.id, 'name', coalesce(p.name, o.name), 'slug', p.slug, 'isCandidate', o.role = 'reader') AS owner,
      CASE WHEN e.id IS NOT NULL THEN json_build_object('id', e.id, 'name', e.name) END AS assignee,
      (SELECT coalesce(json_agg(json_build_object('id', l.id, 'name', l.name, 'colour', l.colour)), '[]'::json)
        FROM "ArticleLabel" on_it JOIN "Label" l ON l.id = on_it."labelId" WHERE on_it."articleId" = a.id) AS labels,
      a.status::text AS status, a."coauthorIds", a."publishedRevisionId", a."withdrawnAt", a."statusChangedAt" AS since, a."submittedAt", a."deadlineAt", a."scheduledFor", a."embargoUntil", a."embargoReason", a."openSuggestions",
      ${unreadBy(reader)} AS unread,
      (SELECT count(*)::int FROM "NoteThread" t WHERE t."articleId" = a.id AND t."resolvedAt" IS NULL) AS "openNotes"
    FROM page
    JOIN "Article" a ON a.id = page.id
    JOIN "User" o ON o.id = a."ownerId"
    LEFT JOIN "Profile" p ON p."userId" = o.id
    LEFT JOIN "User" e ON e.id = a."assigneeId"
    LEFT JOIN "Revision" r ON r.id = a."workingRevisionId"
    LEFT JOIN "Section" s ON s.id = r."sectionId"
    ORDER BY page.place`)
  return found.map(({ publishedRevisionId, withdrawnAt, coauthorIds, embargoUntil, embargoReason, ...rest }) => {
    const standing = { ownerId: rest.owner.id, coauthorIds, status: rest.status, publishedRevisionId, withdrawnAt }
    return { ...rest, embargo: embargoUntil && { until: embargoUntil, reason: embargoReason ?? '' }, labels: byName(rest.labels), isPublic: isPublic(standing), isWithdrawn: withdrawnAt !== null, moves: movesFrom(actor, standing) }
  })
}
