import { everybodysMetrics, EXPOSITION_TYPE } from '@/lib/metrics'
import { mayReadMetrics } from '@/lib/metrics/access'

/** Figures in Prometheus' text format, of all processes behind this port; for whoever brings METRICS_TOKEN. */
export async function GET(request: Request): Promise<Response> {
  const refusal = mayReadMetrics(request.headers.get('authorization'))
  if (refusal) return new Response(null, { status: refusal, headers: { 'cache-control': 'no-store', ...(refusal === 401 ? { 'www-authenticate': 'Bearer' } : {}) } })
  return new Response(await everybodysMetrics(), { headers: { 'content-type': EXPOSITION_TYPE, 'cache-control': 'no-store' } })
}
