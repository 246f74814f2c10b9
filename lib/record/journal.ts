/** The journal of the desk: everything that was done, the last first, narrowed by what stands in the address. */
import { z } from 'zod'
import { isAdmin, isStaff, type Actor } from '@/lib/actor'
import { cursorAt, db, Prisma, readCursor } from '@/lib/db'
import { text } from '@/lib/i18n'
import { actName, articleActs, otherActs } from './acts'
import { conditionOf } from './filtering'
import { visibleTo } from './policy'
import { readEvents, type Place, type RecordRow } from './rows'
import type { JournalQuery } from './schema'

const pageSize = 50
/** So many names are offered while one types. */
const NAMES = 200

export type Choice = { value: string; label: string }
export type Journal = {
  rows: RecordRow[]
  /** Where the next page begins. */
  next: string | null
  /** Acts to choose from, by what they are done to. */
  acts: { articles: Choice[]; others: Choice[] }
  names: string[]
  /** Whom and what the address names by id. */
  person: string | null
  article: string | null
}

/** A page of the journal; null for who does not work there. */
export async function journal(actor: Actor, query: JournalQuery): Promise<Journal | null> {
  if (!isStaff(actor)) return null
  const [found, names, person, article] = await Promise.all([
    readEvents({ where: await conditionOf(visibleTo(actor), query), order: 'desc', after: placeIn(query.suite), take: pageSize + 1 }),
    workingNames(),
    nameOf(query.qui),
    titleOf(query.article),
  ])
  const rows = found.slice(0, pageSize)
  const last = rows.at(-1)
  return {
    rows,
    next: found.length > pageSize && last ? cursorAt(last.at, last.id) : null,
    acts: { articles: choices(articleActs), others: isAdmin(actor) ? choices(otherActs) : [] },
    names,
    person,
    article,
  }
}

const choices = (acts: readonly string[]): Choice[] => acts.map((value) => ({ value, label: actName(value) }))

function placeIn(cursor: string | null): Place | null {
  const place = readCursor(cursor)
  return place && { at: new Date(place[0]), id: place[1] }
}

const nameRows = z.array(z.object({ name: z.string() }))

/** Whoever works on texts: editors first. Others are found by typing. */
async function workingNames(): Promise<string[]> {
  const rows = await db().$queryRaw`SELECT name FROM "User" WHERE role <> 'reader' ORDER BY role IN ('editor', 'admin') DESC, name, id LIMIT ${NAMES}`
  return [...new Set(nameRows.parse(rows).map(({ name }) => name))]
}

const isId = (value: string): boolean => z.uuid().safeParse(value).success

async function nameOf(id: string): Promise<string | null> {
  if (!isId(id)) return null
  return (await db().user.findUnique({ where: { id }, select: { name: true } }))?.name ?? text('articles')('notes.gone')
}

async function titleOf(id: string): Promise<string | null> {
  if (!isId(id)) return null
  const [row] = nameRows.parse(await db().$queryRaw(Prisma.sql`SELECT coalesce(nullif(r.title, ''), a.title) AS name FROM "Article" a LEFT JOIN "Revision" r ON r.id = a."workingRevisionId" WHERE a.id = ${id}::uuid`))
  return row ? row.name || text('articles')('untitled') : text('record')('goneArticle')
}
