/** A real Postgres for the whole run, with one migrated template that each worker copies. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '@/lib/db/embedded'
import { migrate } from '@/lib/db/migrate'
import { closePool } from '@/lib/db/pool'
import { overrideSettings } from '@/lib/env'

declare module 'vitest' {
  interface ProvidedContext {
    templateUrl: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL
  const folder = await mkdtemp(path.join(tmpdir(), 'tribune-test-'))
  const { chmod } = await import('node:fs/promises')
  await chmod(folder, 0o755)
  const server = given ? null : await startEmbedded(folder, 'only for tests, and only on this machine')
  const url = server?.url ?? given ?? ''
  overrideSettings({ databaseUrl: url })
  await migrate()
  await closePool()
  project.provide('templateUrl', url)
  return async () => {
    await server?.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
