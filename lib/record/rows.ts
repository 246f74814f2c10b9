/** Events as rows: who, what, when, about what, and what was before and after. */
import { z } from 'zod'
import { db, Prisma, type PublicNoteKind } from '@/lib/db'
import { text } from '@/lib/i18n'
import { actKey, actLabel, actName } from './acts'
import { beforeAfter, type BeforeAfter } from './before-after'
import { remember, type Remembered } from './remembered'

export type RecordRow = {
  id: string
  at: Date
  /** Null: no person, or one whose account is gone. */
  byId: string | null
  by: string
  verb: string
  /** The act, as the rest of a sentence, and by its name alone. */
  label: string
  name: string
  changes: BeforeAfter[]
  message: string | null
  publicNote: string | null
  noteKind: PublicNoteKind
  subject: string
  subjectId: string
  /** The article it is about; `title` is null where that article is gone. */
  article: { id: string; title: string | null } | null
  data: Remembered
}

const rowShape = z.array(z.object({
  id: z.uuid(), at: z.date(), actorId: z.uuid().nullable(), actorName: z.string(), isThere: z.boolean(), verb: z.string(),
  subject: z.string(), subjectId: z.uuid(), articleId: z.uuid().nullable(), title: z.string().nullable(), data: z.unknown(),
  fromName: z.string().nullable(), toName: z.string().nullable(),
}))
type Stored = z.output<typeof rowShape>[number]

/** What goes from one person to another is remembered by their ids. */
const anId = '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'

export type Place = { at: Date; id: string }
type Asked = { where: Prisma.Sql; order: 'asc' | 'desc'; after: Place | null; take: number }

/** So many events after a place, in the one order of the record: by moment, then by id. */
export async function readEvents({ where, order, after, take }: Asked): Promise<RecordRow[]> {
  const direction = order === 'asc' ? Prisma.sql`ASC` : Prisma.sql`DESC`
  const beyond = after === null ? Prisma.empty : Prisma.sql`AND (e.at, e.id) ${order === 'asc' ? Prisma.sql`>` : Prisma.sql`<`} (${after.at}, ${after.id}::uuid)`
  // The page is cut before anything is joined to it.
  const rows = await db().$queryRaw`
    SELECT e.id, e.at, e."actorId", e."actorName", u.id IS NOT NULL AS "isThere", e.verb, e.subject, e."subjectId", e."articleId", e.data,
      CASE WHEN a.id IS NOT NULL THEN coalesce(nullif(r.title, ''), a.title) END AS title, before.name AS "fromName", after.name AS "toName"
    FROM (SELECT * FROM "Event" e WHERE ${where} ${beyond} ORDER BY e.at ${direction}, e.id ${direction} LIMIT ${take}) e
    LEFT JOIN "User" u ON u.id = e."actorId"
    LEFT JOIN "Article" a ON a.id = e."articleId"
    LEFT JOIN "Revision" r ON r.id = a."workingRevisionId"
    LEFT JOIN "User" before ON before.id = CASE WHEN e.data ->> 'from' ~ ${anId} THEN (e.data ->> 'from')::uuid END
    LEFT JOIN "User" after ON after.id = CASE WHEN e.data ->> 'to' ~ ${anId} THEN (e.data ->> 'to')::uuid END
    ORDER BY e.at ${direction}, e.id ${direction}`
  return rowShape.parse(rows).map(rowOf)
}

function rowOf(stored: Stored): RecordRow {
  const { id, at, actorId, isThere, verb, subject, subjectId, articleId, title } = stored
  const data = remember(stored.data)
  const key = actKey(subject, verb)
  return {
    id, at, verb, subject, subjectId, data,
    byId: isThere ? actorId : null,
    by: nameOf(actorId, isThere, stored.actorName),
    label: actLabel(key, data),
    name: actName(key),
    changes: beforeAfter({ subject, verb }, data, { before: stored.fromName, after: stored.toName }),
    message: data.message,
    publicNote: data.publicNote,
    noteKind: data.noteKind === 'correction' ? 'correction' : 'update',
    article: articleId === null ? null : { id: articleId, title: title === '' ? text('articles')('untitled') : title },
  }
}

/** A name goes with its account: the event, which nothing changes, keeps its own copy, and nobody is shown it any more. */
function nameOf(actorId: string | null, isThere: boolean, name: string): string {
  if (actorId !== null) return isThere ? name : text('articles')('notes.gone')
  return name === 'anonymous' ? text('record')('reader') : text('articles')('system')
}
