/**
 * Brings a database to the newest schema. Safe when several processes start at once
 * (they wait for an advisory lock, without Prisma's ten seconds of patience) and when
 * one is killed in the middle: Postgres runs a migration as one transaction, so a
 * migration marked as failed has left nothing and is simply applied again.
 */
import path from 'node:path'
import { prepareQueue } from '../jobs'
import { Connection, directUrl } from './pool'
import { migrationList, schemaEngine, schemaFiles, schemaFilter } from './schema-engine'

/** Advisory lock of everything that changes the schema ('TRIB' in ASCII). */
const MIGRATION_LOCK = 0x54524942

/** Root of the project: where `prisma/` and the built files lie. */
export const projectRoot = (): string => process.env.TRIBUNE_ROOT ?? process.cwd()
const migrationsFolder = (): string => path.join(projectRoot(), 'prisma', 'migrations')

/** Applies what is missing; answers the names of the migrations applied. */
export async function migrate(): Promise<string[]> {
  const lock = new Connection({ connectionString: directUrl() })
  await lock.connect()
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK])
    const applied = await applyMigrations()
    await prepareQueue()
    return applied
  } finally {
    await lock.end()
  }
}

async function applyMigrations(): Promise<string[]> {
  const migrationsList = await migrationList(migrationsFolder())
  const engine = await schemaEngine(directUrl(), await schemaFiles(path.join(projectRoot(), 'prisma', 'schema')))
  try {
    const state = await engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters: schemaFilter })
    for (const migrationName of state.failedMigrationNames) await engine.markMigrationRolledBack({ migrationName })
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: schemaFilter })
    return appliedMigrationNames
  } finally {
    engine.free()
  }
}
