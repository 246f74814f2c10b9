import { execFile } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'

const database = `given_${process.pid}`
const url = (name: string) => Object.assign(new URL(inject('templateUrl')), { pathname: `/${name}` }).href
const given = { DATABASE_URL: url(database), APP_URL: 'https://magazine.example', TRIBUNE_SECRET: 'qM3v9Zk1T7xW5bN8cJ2hR6yL4sD0fGpA' }

async function query<R extends pg.QueryResultRow>(sql: string, on = database): Promise<R[]> {
  const client = new pg.Client({ connectionString: url(on) })
  await client.connect()
  try {
    return (await client.query<R>(sql)).rows
  } finally {
    await client.end()
  }
}
beforeAll(() => query(`CREATE DATABASE ${database}`, 'postgres'))
afterAll(() => query(`DROP DATABASE ${database} WITH (FORCE)`, 'postgres'))

type Ended = { code: number; out: string; err: string }
function tribune(words: string, env: Record<string, string>): Promise<Ended> {
  const { DATABASE_URL: _one, APP_URL: _two, TRIBUNE_SECRET: _three, ...rest } = process.env
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ['bin/tribune.mjs', ...words.split(' ')], { env: { ...rest, NODE_ENV: 'production', TRIBUNE_DATA: mkdtempSync(path.join(tmpdir(), 'tribune-cli-')), ...env } as NodeJS.ProcessEnv }, (_, out, err) => {
      resolve({ code: child.exitCode ?? -1, out, err })
    })
  })
}
const lines = (text: string) => text.trim().split('\n').filter((line) => line !== '')

test('several processes that migrate an empty database at once all find it ready', async () => {
  const ended = await Promise.all([1, 2, 3].map(() => tribune('migrate', given)))
  expect(ended.map(({ code }) => code)).toEqual([0, 0, 0])
  expect(await query('SELECT count(*)::int AS n FROM "Section"')).toEqual([{ n: 5 }])
  expect(await query('SELECT slug FROM "Page" ORDER BY slug')).toEqual([{ slug: 'a-propos' }, { slug: 'ecrire-pour-nous' }, { slug: 'mentions-legales' }, { slug: 'politique-de-confidentialite' }])
  expect(await query('SELECT count(*)::int AS n FROM "User"')).toEqual([{ n: 0 }])
})

test('the first administrator, their link, their role and their end', async () => {
  expect(await tribune('user create --email chef@magazine.example --name Leila --role admin', given)).toMatchObject({ code: 0, out: 'chef@magazine.example is admin\n' })
  expect((await tribune('user sign-in-link --email chef@magazine.example', given)).out).toMatch(/^https:\/\/magazine\.example\/connexion\/ouvrir\?adresse=chef%40magazine\.example&jeton=[\w-]{22,}\n$/)
  expect(await tribune('user suspend --email chef@magazine.example', given)).toMatchObject({ code: 1 })
  await tribune('user create --email autre@magazine.example --name Rachid --role editor', given)
  expect((await tribune('user role --email autre@magazine.example --role admin', given)).code).toBe(0)
  expect((await tribune('user suspend --email chef@magazine.example', given)).code).toBe(0)
  expect((await tribune('user role --email personne@magazine.example --role admin', given)).err).toBe('tribune: nobody has that address\n')
  expect(await query('SELECT role, status FROM "User" ORDER BY name')).toEqual([{ role: 'admin', status: 'suspended' }, { role: 'admin', status: 'active' }])
})

test.each([
  ['no secret', { TRIBUNE_SECRET: '' }, 'TRIBUNE_SECRET'],
  ['a short secret', { TRIBUNE_SECRET: 'court' }, 'TRIBUNE_SECRET'],
  ['an example as secret', { TRIBUNE_SECRET: 'changemechangemechangemechangeme' }, 'TRIBUNE_SECRET'],
  ['no address', { APP_URL: '' }, 'APP_URL'],
  ['no database there', { DATABASE_URL: 'postgres://tribune@127.0.0.1:9/tribune' }, 'DATABASE_URL'],
])('%s: refuses to start, in one line', async (_, wrong, name) => {
  const { code, err } = await tribune('start', { ...given, ...wrong })
  expect(code).toBe(1)
  expect(lines(err)).toHaveLength(1)
  expect(err).toMatch(new RegExp(`^tribune: ${name}: `))
})

test('the doctor says what is wrong and what to do', async () => {
  const well = await tribune('doctor', given)
  expect([well.code, lines(well.out).length]).toEqual([0, 4])
  const ill = await tribune('doctor', { ...given, SMTP_URL: 'smtp://127.0.0.1:9' })
  expect(ill.code).toBe(1)
  expect(ill.out).toMatch(/mail.*127\.0\.0\.1|mail.*ECONNREFUSED/)
})

test('the doctor looks at a replica where there is one', async () => {
  const none = await tribune('doctor', { ...given, DATABASE_REPLICA_URL: given.DATABASE_URL })
  expect([none.code, lines(none.out).length]).toEqual([1, 5])
  expect(none.out).toMatch(/^FAIL replica .*no streaming replica/m)
  const gone = await tribune('doctor', { ...given, DATABASE_REPLICA_URL: 'postgres://tribune@127.0.0.1:9/tribune' })
  expect(gone.out).toMatch(/^FAIL replica .*ECONNREFUSED.*DATABASE_REPLICA_URL/m)
})

test('an article is sent to an address of this site or of another by https, and nowhere else', async () => {
  for (const to of ['javascript:alert(1)', 'http://ailleurs.example/', 'ailleurs']) {
    expect(await tribune(`article unpublish --slug un-texte --to ${to}`, given)).toEqual({ code: 1, out: '', err: 'tribune: --to: missing or not valid\n' })
  }
  expect((await tribune('article unpublish --slug un-texte --to /rubriques/numerique', given)).err).toBe('tribune: no article has that address\n')
})

test('a word that is no command is answered with those that are', async () => {
  const { code, out, err } = await tribune('demarre', given)
  expect(code).toBe(1)
  expect(out).toContain('tribune start')
  expect(err).toBe('tribune: unknown command: demarre\n')
})
