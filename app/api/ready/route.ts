import { databaseAnswers } from '@/lib/db'
import { isDraining } from '@/lib/process/draining'

/**
 * Whether the process wants more work: until it is stopping. A database that is away is
 * said, and no reason to take the process out: the others have lost the same one, and
 * kept pages are better than none.
 */
export async function GET(): Promise<Response> {
  const stopping = isDraining()
  return Response.json({ status: stopping ? 'stopping' : 'ready', database: await databaseAnswers() }, { status: stopping ? 503 : 200, headers: { 'cache-control': 'no-store' } })
}
