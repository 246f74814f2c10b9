/** The network address of whoever asks, as our own server saw it. */
export const CLIENT_ADDRESS_HEADER = 'x-tribune-client'

/**
 * Set by our HTTP server on every request, over whatever was sent under that name;
 * forwarding headers count only when `TRUST_PROXY=1` (decided there).
 */
export function clientAddress(request: Request): string {
  return request.headers.get(CLIENT_ADDRESS_HEADER) ?? 'unknown'
}
