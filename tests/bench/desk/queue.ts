/** The editors' queue with 5,000 submissions among 25,000 texts: what its page reads for each question that an editor asks, and the whole page as it is served. */
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import type { Person } from '@/lib/actor'
import { deskAuthors, deskBoard, deskEditors, deskLabels, deskQueue, deskRow, deskViews, deskWorkload, articleHistory, waitingTexts, workingText } from '@/lib/articles'
import { deskFilters, deskQuery } from '@/lib/articles/desk/schema'
import { build } from '@/lib/cli/build'
import { hashToken, newId } from '@/lib/tokens'
import { ask } from '../../support/staff-client'
import type { Options } from '../options'
import { aDatabase, aProduct, anotherDatabase, asked, filled } from '../product'
import { atMost, quantile, told, type Figure } from '../report'
import { scoped } from '../scope'

const TEXTS = 25_000
// A server that has run for a moment, as one in use has: its first pages are compiled while they are drawn.
const [ROUNDS, PAGES, WARM_PAGES] = [40, 200, 40]
const AT_MOST = 100

export const queue = (options: Options): Promise<Figure[]> =>
  scoped(async (atEnd) => {
    await build({ force: false })
    const url = await anotherDatabase(await aDatabase(options, atEnd), `desk_${randomBytes(4).toString('hex')}`)
    await filled(url, { seed: options.seed, articles: TEXTS, commentsPerArticle: 0 })
    const { editor, label, cookie } = await atWork(url)
    const figures: Figure[] = []
    const word = (await asked<{ word: string }>(url, `SELECT split_part(title, ' ', 2) AS word FROM "Revision" WHERE length(split_part(title, ' ', 2)) > 4 ORDER BY id LIMIT 1`))[0]?.word ?? 'port'
    const section = (await asked<{ id: string }>(url, 'SELECT id FROM "Section" ORDER BY position LIMIT 1'))[0]?.id
    const questions: [string, object][] = [
      ['the first page', {}],
      ['by section', { section }],
      ['by a word of the title', { q: word }],
      ['of nobody, waiting three days', { assignee: 'nobody', age: 3 }],
      ['by label', { label }],
      ['late', { deadline: 'late' }],
      ['not read', { unread: true }],
      ['everything, the next deadline first', { tab: 'all', sort: 'deadline' }],
    ]
    for (const [name, filters] of questions) {
      const query = deskQuery.parse(filters)
      figures.push(...(await times(`queue read, ${name}`, ROUNDS, () => pageReads(editor, query))))
    }
    figures.push(...(await times('board and workload read', ROUNDS, () => Promise.all([deskBoard(editor, deskFilters.parse({})), deskWorkload(editor), deskViews(editor)]))))

    const product = await aProduct(url, atEnd)
    for (const [name, asks] of [['the first page', ''], ['by section', `?rubrique=${section}`]]) {
      const path = `/redaction/soumissions${asks}`
      const served = async () => {
        const { status } = await ask(product.origin, path, { headers: { cookie } })
        if (status !== 200) throw new Error(`${path} answers ${status}`)
      }
      figures.push(...(await times(`queue served with a text in it, ${name}`, PAGES, served, WARM_PAGES)))
    }
    return figures
  })

/** What the page asks for, at most: it takes the open text's row from the list where that has it, and reads list and text beside what stands around them. */
async function pageReads(editor: Person, query: ReturnType<typeof deskQuery.parse>): Promise<void> {
  await Promise.all([deskAuthors(editor, query.author), deskEditors(editor), deskLabels(editor), deskViews(editor), waitingTexts(editor)])
  const id = (await deskQueue(editor, query))?.rows[0]?.id
  if (id) await Promise.all([workingText(editor, id), deskRow(editor, id), articleHistory(editor, id)])
}

async function times(name: string, rounds: number, once: () => Promise<unknown>, warm = 5): Promise<Figure[]> {
  for (let n = 0; n < warm; n += 1) await once()
  const taken: number[] = []
  for (let n = 0; n < rounds; n += 1) {
    const began = performance.now()
    await once()
    taken.push(performance.now() - began)
  }
  return [told(`${name}, half of them`, quantile(taken, 0.5), 'ms'), atMost(AT_MOST, `${name}, 95 of 100`, quantile(taken, 0.95), 'ms')]
}

/** Turns a magazine of published articles into one at work: one text in five waits, an editor has read half of those, and keeps eight views. */
async function atWork(url: string): Promise<{ editor: Person; label: string; cookie: string }> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ id: string; name: string }>(`SELECT id, name FROM "User" WHERE role = 'editor' ORDER BY id`)
    const [me] = rows
    if (!me) throw new Error('a generated magazine has editors')
    const unpublished = `"publishedRevisionId" = NULL, "publishedAt" = NULL`
    await client.query('CREATE TEMP TABLE numbered AS SELECT id, row_number() OVER (ORDER BY id) AS n FROM "Article"')
    const becomes = (status: string, from: number, to: number) =>
      client.query(`UPDATE "Article" a SET status = '${status}', ${unpublished}, "statusChangedAt" = now() - (n * interval '7 minutes'), "submittedAt" = now() - (n * interval '7 minutes') FROM numbered WHERE numbered.id = a.id AND n > ${from} AND n <= ${to}`)
    await becomes('submitted', 0, 5_000)
    await becomes('in_review', 5_000, 5_400)
    await becomes('changes_requested', 5_400, 6_000)
    await becomes('accepted', 6_000, 6_200)
    await becomes('declined', 6_200, 9_000)
    await client.query(`UPDATE "Article" a SET "assigneeId" = ($1::uuid[])[1 + n % cardinality($1::uuid[])] FROM numbered WHERE numbered.id = a.id AND n <= 6200 AND n % 3 = 0`, [rows.map(({ id }) => id)])
    await client.query(`UPDATE "Article" a SET "deadlineAt" = now() + ((n % 20) - 10) * interval '1 day' FROM numbered WHERE numbered.id = a.id AND n <= 6200 AND n % 4 = 0`)
    const labels = Array.from({ length: 12 }, () => newId())
    for (const [n, id] of labels.entries()) {
      await client.query(`INSERT INTO "Label" (id, name, colour) VALUES ($1, $2, 'plum')`, [id, `Étiquette ${n + 1}`])
      await client.query('INSERT INTO "ArticleLabel" SELECT id, $1 FROM numbered WHERE n <= 6200 AND n % 12 = $2', [id, n])
    }
    await client.query(`INSERT INTO "ArticleSeen" SELECT $1, a.id, a."statusChangedAt" FROM "Article" a JOIN numbered ON numbered.id = a.id WHERE n <= 6200 AND n % 2 = 0`, [me.id])
    const views = [{}, { assignee: 'me' }, { unread: true }, { deadline: 'late' }, { assignee: 'nobody', age: 3 }, { label: labels[0] }, { tab: 'in-review', assignee: 'me' }, { tab: 'all', q: 'mer' }]
    for (const [n, filters] of views.entries()) await client.query('INSERT INTO "DeskView" (id, name, "ownerId", shared, filters) VALUES ($1, $2, $3, true, $4)', [newId(), `Vue ${n + 1}`, me.id, JSON.stringify(filters)])
    const token = randomBytes(32).toString('base64url')
    await client.query(`INSERT INTO "Session" ("sessionToken", "userId", expires) VALUES ($1, $2, now() + interval '1 day')`, [hashToken(token), me.id])
    await client.query('VACUUM ANALYZE')
    return { editor: { kind: 'person', role: 'editor', ...me }, label: labels[0] ?? '', cookie: `authjs.session-token=${token}` }
  } finally {
    await client.end()
  }
}
