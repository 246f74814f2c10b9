/** A database of its own for each test file, copied from the migrated template and emptied before each test. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, inject } from 'vitest'
import { holdClock } from '@/lib/clock'
import { closePool, pool } from '@/lib/db'
import { overrideSettings, readSettings } from '@/lib/env'
import { closeQueue } from '@/lib/jobs'
import { forgetOncePerProcess, oncePerProcess } from '@/lib/process/once'

const templateUrl = inject('templateUrl')
const name = `worker_${process.env.VITEST_POOL_ID ?? process.pid}_${process.pid}`
const admin = async (sql: string) => {
  const client = new pg.Client({ connectionString: at(templateUrl, 'postgres') })
  await client.connect()
  await client.query(sql)
  await client.end()
}
const at = (url: string, database: string) => {
  const changed = new URL(url)
  changed.pathname = `/${database}`
  return changed.href
}

/** What a migrated database holds by itself; everything else is emptied. */
const lasting = ['_prisma_migrations', 'Section', 'Page']

/** Call once at the top of an integration test's file. */
export function useDatabase(): void {
  beforeAll(async () => {
    const template = new URL(templateUrl).pathname.slice(1)
    await createCopy(template)
    forgetOncePerProcess('settings')
    oncePerProcess('settings', () => ({
      ...readSettings({ DATABASE_URL: at(templateUrl, name), APP_URL: 'http://localhost:3000', TRIBUNE_SECRET: 'a secret for tests: 0123456789abcdef', LOG_LEVEL: 'silent' }),
      dataFolder: mkdtempSync(path.join(tmpdir(), 'tribune-worker-')),
    }))
    overrideSettings({})
  })

  beforeEach(async () => {
    holdClock(null)
    const { rows } = await pool().query<{ tablename: string }>(`SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND NOT tablename = ANY($1)`, [lasting])
    await pool().query(`TRUNCATE ${rows.map(({ tablename }) => `"${tablename}"`).join(', ')} CASCADE`)
    await pool().query(`DELETE FROM pgboss.job`)
  })

  afterAll(async () => {
    await closeQueue()
    await closePool()
  })
}

async function createCopy(template: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      await admin(`CREATE DATABASE ${name} TEMPLATE ${template}`)
      return
    } catch (error) {
      const code = (error as { code?: string }).code
      if (code === '42P04') return
      // Another worker is copying the same template at this moment.
      if (code !== '55006' || attempt > 50) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}
