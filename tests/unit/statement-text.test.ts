import { expect, test } from 'vitest'
import { nameOfStatement, withoutValues } from '@/lib/db/statement-text'

test.each([
  [`SELECT 'a''b', "c'd" FROM x`, `SELECT ?, "c'd" FROM x`],
  [`SELECT E'a\\'b', 1`, 'SELECT ?, 1'],
  [`SELECT $tag$ it's $tag$, $$x$$, $1`, 'SELECT ?, ?, $1'],
  [`SELECT 1 -- l'auteur\n, 2 /* d'un 'mot' */`, 'SELECT 1 , 2'],
  [`SELECT 'no end`, 'SELECT ?'],
  [`SELECT U&'x', B'1', date '2026-01-01', note'x'`, 'SELECT ?, ?, date ?, note?'],
  [`SELECT "a""b" FROM "d'e" WHERE f = 'g'`, `SELECT "a""b" FROM "d'e" WHERE f = ?`],
  ['SELECT\n  1', 'SELECT 1'],
])('%s', (sql, bare) => expect(withoutValues(sql)).toBe(bare))

test('a long one is cut, after its values were taken out', () => {
  expect(withoutValues(`SELECT '${'x'.repeat(9_000)}'`)).toBe('SELECT ?')
  expect(withoutValues(`SELECT ${'a, '.repeat(900)}`)).toHaveLength(501)
})

test.each([
  ['SELECT "a" FROM "public"."Article" WHERE "id" = $1', 'SELECT Article'],
  ['INSERT INTO "Event" (a) VALUES ($1)', 'INSERT Event'],
  ['UPDATE "public"."User" SET name = $1', 'UPDATE User'],
  ['BEGIN', 'BEGIN'],
  ['', 'STATEMENT'],
])('%s is called %s', (sql, name) => expect(nameOfStatement(sql)).toBe(name))
