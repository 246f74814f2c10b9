import { chmod, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { documentOf } from '@/lib/articles/shared/text-document'
import { closePool, databaseAnswers, db } from '@/lib/db'
import { migrate } from '@/lib/db/migrate'
import { overrideSettings } from '@/lib/env'
import { forgetOncePerProcess } from '@/lib/process/once'
import { anArticle, aPerson } from '../support/builders'
import { useDatabase } from '../support/database'
import { startDatabase, type DatabaseServer } from '../support/database-server'
import { acknowledged, aLiveServer, anOpened, bodyOf, shows, signedInAs, useLiveTexts, write, type Client } from '../support/live-texts'

useDatabase()
useLiveTexts()

let database: DatabaseServer
beforeAll(async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'tribune-faults-'))
  await chmod(folder, 0o755)
  database = await startDatabase(folder)
  await closePool()
  for (const name of ['prisma', 'prisma-auth']) forgetOncePerProcess(name)
  overrideSettings({ databaseUrl: database.url })
  await migrate()
})
afterAll(() => database.stop())

/** Two people in a text, one in each of two processes. */
async function inTwoProcesses() {
  const author = await aPerson()
  const article = (await anArticle({ owner: author })).id
  const { cookie } = await signedInAs(author)
  const one = await anOpened({ server: await aLiveServer(), article, cookie })
  const other = await anOpened({ server: await aLiveServer(), article, cookie })
  return { article, one, other }
}
const logged = async (articleId: string) => bodyOf(documentOf((await db().textUpdate.findMany({ where: { articleId }, orderBy: { id: 'asc' } })).map(({ body }) => body)))
/** Types a word at each turn until told to stop; answers what was typed, and what of it was acknowledged when. */
function typing(client: Client) {
  const words: string[] = []
  let safe = 0
  client.provider.on('unsyncedChanges', ({ number }: { number: number }) => {
    if (number === 0) safe = words.length
  })
  const timer = setInterval(() => {
    words.push(`mot${words.length}`)
    write(client, `${words.at(-1)} `)
  }, 20)
  return {
    words,
    acknowledged: () => words.slice(0, safe),
    stop: () => clearInterval(timer),
  }
}

it('goes on when Postgres comes back after a moment: nothing is lost, nobody is cut off', async () => {
  const { article, one, other } = await inTwoProcesses()
  const typed = typing(one)
  await vi.waitFor(() => expect(typed.acknowledged().length).toBeGreaterThan(5), 10_000)
  await database.cut()
  const before = typed.acknowledged()
  const since = typed.words.length
  await vi.waitFor(() => expect(typed.words.length).toBeGreaterThan(since + 20), 10_000)
  await database.comeBack()
  for (const word of before) expect(await logged(article)).toContain(`${word} `)
  typed.stop()
  await acknowledged(one)
  const words = await logged(article)
  for (const word of typed.words) expect(words).toContain(`${word} `)
  await shows(other, `${typed.words.at(-1)} `)
  expect([...one.closes, ...other.closes]).toEqual([])
}, 60_000)

it('leaves the words with the client when Postgres stays away, and takes them when it is back', async () => {
  const { article, one, other } = await inTwoProcesses()
  await database.cut()
  write(one, 'Pendant la panne. ')
  await vi.waitFor(() => expect(one.closes).toContain(4503), 20_000)
  write(one, 'Et encore. ')
  expect(one.provider.hasUnsyncedChanges).toBe(true)
  expect(bodyOf(other.doc)).not.toContain('Pendant la panne')
  await database.comeBack()
  await vi.waitFor(async () => expect(await databaseAnswers()).toBe(true), 10_000)
  await vi.waitFor(async () => expect(await logged(article)).toContain('Et encore. Pendant la panne. '), 30_000)
  await shows(other, 'Et encore. Pendant la panne. ')
}, 90_000)
