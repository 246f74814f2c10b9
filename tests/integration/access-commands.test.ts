import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { pool } from '@/lib/db'
import { commands, type Told } from '../support/access/commands'
import { aWorld, kinds } from '../support/access/world'
import { useDatabase } from '../support/database'

useDatabase()

/** Functions that take an actor and are no commands: rules, and what verbs and queries are made of. */
const rules = /\/policy\.ts$/
const parts = ['articles/handOf', 'articles/move', 'articles/rowsOf', 'articles/seenArticle', 'media/keepPicture', 'proposals/takeStep']

it('every exported function that takes an actor stands in the table, and nothing else does', () => {
  const found = globSync('lib/{articles,auth,comments,media,newsletter,pages,people,proposals,record,search,submissions}/**/*.ts')
    .filter((file) => !rules.test(file))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/^export (?:async function|function|const) (\w+)(?: = (?:async )?)?\(actor: Actor/gm)].map((match) => `${file.split(path.sep)[1]}/${match[1]}`))
    .filter((name) => !parts.includes(name))
  expect(found.length).toBeGreaterThan(40)
  expect(Object.keys(commands).sort()).toEqual(found.sort())
})

it('every server action goes through the builder, with a command of the table', () => {
  const shell = ['signOut', 'createArticle', 'findAnything']
  for (const file of globSync('{app,lib,components}/**/*.{ts,tsx}').filter((name) => readFileSync(name, 'utf8').includes("'use server'"))) {
    const source = readFileSync(file, 'utf8')
    const exported = [...source.matchAll(/^export async function (\w+)/gm)].map((match) => match[1] ?? '').filter((name) => !shell.includes(name))
    const built = [...source.matchAll(/^const \w+ = action\([\w.]+, (\w+)/gm)].map((match) => `${file.split(path.sep)[1]}/${match[1]}`)
    expect(built.filter((name) => !(name in commands))).toEqual([])
    expect([file, built.length]).toEqual([file, exported.length])
  }
})

/** A command's or a query's answer, in a word. */
function wordFor(answer: unknown): Told {
  if (answer === null) return 'null'
  const { ok, kind } = answer as { ok?: boolean; kind?: Told }
  return ok === false ? (kind ?? 'yes') : 'yes'
}

/** Every row of every table. */
async function everything(): Promise<string> {
  const { rows } = await pool().query<{ name: string }>(`SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' OR (schemaname = 'pgboss' AND tablename LIKE 'job%')`)
  const sums = await Promise.all(rows.map(async ({ name }) => (await pool().query<{ sum: string | null }>(`SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) AS sum FROM ${name} t`)).rows[0]?.sum))
  return sums.join()
}

describe.each(Object.entries(commands))('%s', (_name, { may, prepare }) => {
  it.each(kinds)('by %s', async (kind) => {
    const world = await aWorld()
    const call = await prepare(world)
    const before = await everything()
    expect(wordFor(await call(world.people[kind]))).toBe(may[kind])
    if (may[kind] !== 'yes') expect(await everything()).toBe(before)
  })
})
