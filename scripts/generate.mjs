/**
 * Generates the Prisma client. Its CLI wants to download a schema engine that it does
 * not use for this; where there is none, any executable file satisfies it.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const root = path.resolve(import.meta.dirname, '..')
const client = path.join(root, 'lib/db/generated/client.ts')
const schema = path.join(root, 'prisma/schema')

/** Whether the generated client is newer than every schema file. */
export function clientIsFresh() {
  if (!existsSync(client)) return false
  const at = statSync(client).mtimeMs
  return readdirSync(schema).every((name) => statSync(path.join(schema, name)).mtimeMs <= at)
}

/** Writes `lib/db/generated`. */
export async function generateClient() {
  const engines = path.join(root, 'node_modules/@prisma/engines')
  const downloaded = existsSync(engines) && readdirSync(engines).some((name) => name.startsWith('schema-engine-'))
  execFileSync(process.execPath, [path.join(root, 'node_modules/prisma/build/index.js'), 'generate'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1', ...(downloaded ? {} : { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath }) },
  })
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await generateClient()
