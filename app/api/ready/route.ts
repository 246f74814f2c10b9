import { databaseAnswers } from '@/lib/db'
import { isDraining } from '@/lib/process/draining'

/** Whether the process wants more work: it is not stopping, and its database answers. */
export async function GET(): Promise<Response> {
  const status = isDraining() ? 'stopping' : (await databaseAnswers()) ? 'ready' : 'database away'
  return Response.json({ status }, { status: status === 'ready' ? 200 : 503, headers: { 'cache-control': 'no-store' } })
}
