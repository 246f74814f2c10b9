/** Next calls this for whatever throws while it renders or acts: the log keeps it under the number that the person is shown. */
import type { Instrumentation } from 'next'
import { shownPath } from '@/lib/front/routes'
import { log } from '@/lib/log'

export const onRequestError: Instrumentation.onRequestError = (error, request, context) => {
  const digest = (error as { digest?: unknown }).digest
  log.error({ err: error, reference: digest, method: request.method, path: shownPath(request.path.split('?')[0] ?? '', 404), route: context.routePath }, 'unexpected')
}
