import { createHash, timingSafeEqual } from 'node:crypto'
import { settings } from '../env'

/** Null where the header brings METRICS_TOKEN; else the status to refuse with: 404 where nobody may read figures, 401. Compared in constant time. */
export function mayReadMetrics(authorization: string | null): null | 401 | 404 {
  const { metricsToken } = settings()
  if (metricsToken === null) return 404
  return timingSafeEqual(digest(authorization ?? ''), digest(`Bearer ${metricsToken}`)) ? null : 401
}

// Of one length, whatever was sent.
const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
