/** What the commands stand on: a reachable, migrated database, and its orderly end. */
import { embeddedIsRunning, startEmbedded, type EmbeddedDatabase } from '../db/embedded'
import { migrate } from '../db/migrate'
import { closePool, pool } from '../db'
import { overrideSettings, settings, SetupError } from '../env'
import { closeQueue } from '../jobs'

export type Session = { embedded: EmbeddedDatabase | null; close(): Promise<void> }

/**
 * Connects to the given database, or to the embedded one: the running one if the
 * magazine is up, else one started for this command.
 */
export async function openDatabase({ exclusive }: { exclusive: boolean }): Promise<Session> {
  const { databaseUrl, dataFolder, secret } = settings()
  let embedded: EmbeddedDatabase | null = null
  if (!databaseUrl) {
    const running = exclusive ? null : await embeddedIsRunning(dataFolder, secret)
    embedded = running ?? (await startEmbedded(dataFolder, secret))
    overrideSettings({ databaseUrl: embedded.url })
  } else await reach()
  return {
    embedded,
    async close() {
      await closeQueue()
      await closePool()
      await embedded?.stop()
    },
  }
}

/** Opens the database, brings it up to date, runs `work` and closes everything. */
export async function withDatabase(work: () => Promise<number>): Promise<number> {
  const session = await openDatabase({ exclusive: false })
  try {
    await migrate()
    return await work()
  } finally {
    await session.close()
  }
}

/** Says in one line why a given database cannot be used. */
async function reach(): Promise<void> {
  try {
    await pool().query('SELECT 1')
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    throw new SetupError(`DATABASE_URL: the database does not answer (${code ?? message})`)
  }
}
