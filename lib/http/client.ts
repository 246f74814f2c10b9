/** The network address of whoever asks, as our own server saw it. */
import type { IncomingMessage } from 'node:http'
import { settings } from '../env'
import { sign } from '../tokens'

export const CLIENT_ADDRESS_HEADER = 'x-tribune-client'

/** What a request came with; forwarding headers count only when `TRUST_PROXY=1`. */
export function clientAddress(request: Request): string {
  return request.headers.get(CLIENT_ADDRESS_HEADER) ?? 'unknown'
}

/** What is kept of that address where somebody has to be told apart for a while: a digest that nobody can try out without the site's secret. */
export const networkOf = (request: Request): string => sign('network', clientAddress(request))

/** Names who asks, over anything sent under that name. */
export function nameTheClient(request: IncomingMessage): void {
  request.headers[CLIENT_ADDRESS_HEADER] = clientOf(request)
}

function clientOf(request: IncomingMessage): string {
  const direct = request.socket.remoteAddress ?? 'unknown'
  if (!settings().trustProxy) return direct
  // The last entry is the one our own proxy wrote; those before it are anybody's.
  return String(request.headers['x-forwarded-for'] ?? '').split(',').at(-1)?.trim() || direct
}
