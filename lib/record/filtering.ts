/** The filter of the record as a condition on events `e`, for the page and for the export alike. */
import { z } from 'zod'
import { db, Prisma, searchWords } from '@/lib/db'
import { text, timeZone } from '@/lib/i18n'
import { addDays, startOfDay } from '@/lib/i18n/local-time'
import { ownVerbs } from './acts'
import type { RecordFilter } from './schema'

const isId = (value: string): boolean => z.uuid().safeParse(value).success

/** Events that this filter lets through, of those that are `visible`. Words are looked up once, so that every page of a list means the same. */
export async function conditionOf(visible: Prisma.Sql, { qui, acte, article, du, au }: RecordFilter): Promise<Prisma.Sql> {
  const [people, articles] = await Promise.all([peopleCalled(qui), articlesCalled(article)])
  return Prisma.join(
    [
      visible,
      ...(people ? [people] : []),
      ...(articles ? [articles] : []),
      ...(acte === null ? [] : [actIs(acte)]),
      ...(du === null ? [] : [Prisma.sql`e.at >= ${startOfDay(du, timeZone())}`]),
      ...(au === null ? [] : [Prisma.sql`e.at < ${startOfDay(addDays(au, 1), timeZone())}`]),
    ],
    ' AND ',
  )
}

/** Its verb, and its subject where another one uses the same word. */
function actIs(key: string): Prisma.Sql {
  const own = ownVerbs.find((subject) => key.startsWith(`${subject}.`))
  return own ? Prisma.sql`e.verb = ${key.slice(own.length + 1)} AND e.subject = ${own}` : Prisma.sql`e.verb = ${key} AND e.subject <> ALL(${[...ownVerbs]})`
}

const ids = z.array(z.object({ id: z.uuid() }))

async function peopleCalled(qui: string): Promise<Prisma.Sql | null> {
  if (qui === '') return null
  if (isId(qui)) return Prisma.sql`e."actorId" = ${qui}::uuid`
  const found = ids.parse(await db().$queryRaw`SELECT u.id FROM "User" u LEFT JOIN "Profile" p ON p."userId" = u.id WHERE ${saying(qui, Prisma.sql`(u.name || ' ' || coalesce(p.name, ''))`)}`)
  const isSystem = text('articles')('system').toLocaleLowerCase('fr').includes(qui.toLocaleLowerCase('fr'))
  return Prisma.sql`(e."actorId" = ANY(${found.map(({ id }) => id)}::uuid[])${isSystem ? Prisma.sql` OR (e."actorId" IS NULL AND e."actorName" <> 'anonymous')` : Prisma.empty})`
}

async function articlesCalled(article: string): Promise<Prisma.Sql | null> {
  if (article === '') return null
  if (isId(article)) return Prisma.sql`e."articleId" = ${article}::uuid`
  const found = ids.parse(await db().$queryRaw`SELECT a.id FROM "Article" a LEFT JOIN "Revision" r ON r.id = a."workingRevisionId" WHERE ${saying(article, Prisma.sql`(a.title || ' ' || coalesce(r.title, ''))`)}`)
  return Prisma.sql`e."articleId" = ANY(${found.map(({ id }) => id)}::uuid[])`
}

/** Every word somewhere in it; case and accents do not matter. */
function saying(words: string, within: Prisma.Sql): Prisma.Sql {
  const each = searchWords(words).map((word) => Prisma.sql`unaccent(${within}) ILIKE unaccent(${`%${word}%`})`)
  return Prisma.join(each, ' AND ')
}
