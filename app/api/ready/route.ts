import { databaseAnswers } from '@/lib/db'

/** The process can serve: its database answers. */
export async function GET(): Promise<Response> {
  const ready = await databaseAnswers()
  return Response.json({ status: ready ? 'ready' : 'database away' }, { status: ready ? 200 : 503, headers: { 'cache-control': 'no-store' } })
}
