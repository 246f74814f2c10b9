/**
 * A magazine made from a seed: the same plan and the same sections give the same bytes,
 * batch by batch, so that a hundred thousand articles never lie in memory at once.
 */
import pg from 'pg'
import { parseDocument } from '@/lib/content/document'
import { anArticle, type Written } from './articles'
import { copyInto, type Table } from './copy'
import { aCast } from './people'
import type { Plan } from './plan'

const BATCH = 250

/** Every row, in tables, in the order in which they are loaded. */
export function* magazine(plan: Plan, sections: readonly string[]): Generator<Table[]> {
  const cast = aCast(plan)
  yield [{ name: 'User', rows: cast.users }, { name: 'Profile', rows: cast.profiles }, { name: 'Tag', rows: cast.tags }]
  for (let begin = 0; begin < plan.articles; begin += BATCH) {
    const written = Array.from({ length: Math.min(BATCH, plan.articles - begin) }, (_, n) => anArticle(plan, cast, sections, begin + n))
    if (begin === 0) checkDocument(written)
    yield [
      { name: 'Article', rows: written.map(({ article }) => article) },
      { name: 'Revision', rows: written.map(({ revision }) => revision) },
      { name: 'RevisionTag', rows: written.flatMap(({ tags }) => tags) },
      { name: 'RevisionByline', rows: written.flatMap(({ bylines }) => bylines) },
      { name: 'Comment', rows: written.flatMap(({ comments }) => comments) },
    ]
  }
}

/** One text stands for all: they are built alike. */
function checkDocument([first]: Written[]): void {
  const parsed = first && parseDocument(first.revision.body)
  if (parsed && !parsed.ok) throw new Error(`a generated text does not fit the schema: ${parsed.error}`)
}

/** An article and its revision name each other: while loading, whichever comes first is believed until the end. */
const circle = [['Article', 'workingRevisionId'], ['Article', 'publishedRevisionId'], ['Revision', 'articleId']] as const

/** Loads a magazine into a migrated database without articles: all of it or nothing. */
export async function loadMagazine(databaseUrl: string, plan: Plan): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const defer = async (how: string) => {
    for (const [table, column] of circle) await client.query(`ALTER TABLE "${table}" ALTER CONSTRAINT "${table}_${column}_fkey" ${how}`)
  }
  try {
    const { rows } = await client.query<{ id: string }>('SELECT id FROM "Section" ORDER BY position, slug')
    await client.query('BEGIN')
    await defer('DEFERRABLE INITIALLY DEFERRED')
    for (const tables of magazine(plan, rows.map(({ id }) => id))) for (const table of tables) await copyInto(client, table)
    await client.query('SET CONSTRAINTS ALL IMMEDIATE')
    await defer('NOT DEFERRABLE')
    await client.query('COMMIT')
    // Plans are made from statistics; what autovacuum would do within minutes is done at once.
    await client.query('VACUUM ANALYZE')
  } finally {
    await client.end()
  }
}
