import type { Transaction } from '../db/client'
import type { Tag } from './vocabulary'

/**
 * Writes tags to the clock inside the transaction of the change, in the order given
 * (sorted by the caller), and announces them to every process when it commits.
 */
export async function announce(tx: Transaction, sorted: readonly Tag[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "TagChange" (tag, at)
    SELECT tag, clock_timestamp() FROM unnest(${[...sorted]}::text[]) WITH ORDINALITY AS t(tag, n) ORDER BY n
    ON CONFLICT (tag) DO UPDATE SET at = clock_timestamp()`
  await tx.$executeRaw`SELECT pg_notify('tribune_tags', '')`
}
