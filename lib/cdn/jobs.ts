import type { JobPayload } from '../jobs'
import { settings } from '../env'
import { purge } from './purging'

/** Job: purges what a change touched. Nothing is done where there is no cache in front any more. */
export async function purgeCdn({ tags }: JobPayload<'cdn.purge'>): Promise<void> {
  const { cdn } = settings()
  if (cdn) await purge(cdn, tags)
}
