/**
 * Prisma's own schema engine as WebAssembly: migrations in Prisma's format without
 * downloading a binary. Instantiated by hand, because its package expects a bundler.
 */
import { readFile, readdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg'
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg'
import { oncePerProcess } from '../process/once'

const everyTable = { externalTables: [], externalEnums: [] }
export const schemaFilter = everyTable

function loadEngine(): Promise<void> {
  return oncePerProcess('schema-engine', async () => {
    const folder = path.dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg'))
    const module = await WebAssembly.compile(await readFile(path.join(folder, 'schema_engine_bg.wasm')))
    const instance = await WebAssembly.instantiate(module, { './schema_engine_bg.js': glue as unknown as WebAssembly.ModuleImports })
    const start = glue as unknown as { __wbg_set_wasm(exports: WebAssembly.Exports): void }
    start.__wbg_set_wasm(instance.exports)
    // Where the engine leaves its last words when it panics.
    Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => process.stderr.write(`${message}\n`) } })
    const run = instance.exports.__wbindgen_start
    if (typeof run === 'function') run()
  })
}

/**
 * The adapter cuts a script at every semicolon, also inside a function's body, and sends
 * the pieces one by one. Sent whole, Postgres runs it as one transaction.
 */
class WholeScripts extends PrismaPg {
  private readonly connections: pg.Pool

  constructor(connectionString: string) {
    const connections = new pg.Pool({ connectionString, max: 2 })
    super(connections)
    this.connections = connections
  }

  override async connect() {
    const adapter = await super.connect()
    adapter.executeScript = async (script) => {
      await this.connections.query(script)
    }
    return adapter
  }
}

/** An engine for one database; free it when done. */
export async function schemaEngine(databaseUrl: string, datamodels: [string, string][]): Promise<SchemaEngine> {
  await loadEngine()
  const adapter = bindMigrationAwareSqlAdapterFactory(new WholeScripts(databaseUrl))
  return glue.SchemaEngine.new({ datamodels }, () => {}, adapter)
}

/** The migrations folder as the engine wants it. */
export async function migrationList(baseDir: string): Promise<MigrationList> {
  const entries = await readdir(baseDir, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort()
  const migrationDirectories = await Promise.all(names.map(async (name) => ({
    path: name,
    migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: await readFile(path.join(baseDir, name, 'migration.sql'), 'utf8') } },
  })))
  const lockfile = await readFile(path.join(baseDir, 'migration_lock.toml'), 'utf8').catch(() => null)
  return { baseDir, lockfile: { path: 'migration_lock.toml', content: lockfile }, shadowDbInitScript: '', migrationDirectories }
}

/** The Prisma schema files, as name and content. */
export async function schemaFiles(folder: string): Promise<[string, string][]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.prisma')).sort()
  return Promise.all(names.map(async (name): Promise<[string, string]> => [path.join(folder, name), await readFile(path.join(folder, name), 'utf8')]))
}
