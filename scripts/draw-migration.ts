/**
 * Prints the SQL that leads from the Prisma schema of a commit (or from nothing) to
 * the one in the working tree: the raw material of a new migration.
 * `node scripts/run.mjs scripts/draw-migration.ts <commit | empty> <database address>`
 */
import { execFileSync } from 'node:child_process'
import { schemaEngine, schemaFiles, schemaFilter } from '../lib/db/schema-engine'

const [commit, databaseUrl] = process.argv.slice(2)
if (!commit || !databaseUrl) throw new Error('usage: draw-migration <commit | empty> <address of any database>')
const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' })
const asFiles = (list: [string, string][]) => list.map(([path, content]) => ({ path, content }))

const present = await schemaFiles('prisma/schema')
const past = (): [string, string][] =>
  git('ls-tree', '--name-only', commit, 'prisma/schema/').trim().split('\n').map((path) => [path, git('show', `${commit}:${path}`)])

const engine = await schemaEngine(databaseUrl, present)
const { stdout } = await engine.diff({
  from: commit === 'empty' ? { tag: 'empty' } : { tag: 'schemaDatamodel', files: asFiles(past()) },
  to: { tag: 'schemaDatamodel', files: asFiles(present) },
  script: true,
  exitCode: null,
  filters: schemaFilter,
})
process.stdout.write(stdout ?? '')
process.exit(0)
