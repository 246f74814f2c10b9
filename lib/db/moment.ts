import type { Transaction } from './client'

/** The present moment by the database's clock: the same for every process, however wrong its own is. Schedules go by it. */
export async function databaseNow(tx: Pick<Transaction, '$queryRaw'>): Promise<Date> {
  const [row] = await tx.$queryRaw<{ at: Date }[]>`SELECT clock_timestamp() AS at`
  if (!row) throw new Error('the database has no time')
  return row.at
}
