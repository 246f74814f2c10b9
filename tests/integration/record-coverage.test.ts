/** Whoever changes an article leaves an event about it, in the same transaction. */
import { describe, expect, it } from 'vitest'
import { pool } from '@/lib/db'
import { commands } from '../support/access/commands'
import { aWorld, kinds } from '../support/access/world'
import { useDatabase } from '../support/database'

useDatabase()

/** Commands that change rows of an article and leave no event, each with its reason. */
const withoutEvent: Record<string, string> = {
  'articles/saveText': 'what people type is in the log of the shared text and in the revisions',
  'articles/settleText': 'writes down what was typed: the log and the revisions hold it',
}

const ofArticles = ['Article', 'Revision', 'RevisionTag', 'RevisionByline', 'NoteThread', 'Note']

/** All that an article is, as one sum. */
async function articles(): Promise<string> {
  const sums = await Promise.all(ofArticles.map(async (name) => (await pool().query<{ sum: string | null }>(`SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) AS sum FROM "${name}" t`)).rows[0]?.sum))
  return sums.join()
}

const events = async () => (await pool().query<{ count: number }>('SELECT count(*)::int AS count FROM "Event" WHERE "articleId" IS NOT NULL')).rows[0]?.count ?? 0

describe.each(Object.entries(commands))('%s', (name, { may, prepare }) => {
  const kind = kinds.find((each) => may[each] === 'yes')
  it.runIf(kind)('leaves an event about what it changed', async () => {
    if (!kind) return
    const world = await aWorld()
    const call = await prepare(world)
    const [before, eventsBefore] = [await articles(), await events()]
    await call(world.people[kind])
    if ((await articles()) === before) return
    const left = (await events()) - eventsBefore
    if (name in withoutEvent) expect(left).toBe(0)
    else expect(left).toBeGreaterThan(0)
  })
})
