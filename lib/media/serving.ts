/** Answering for a picture's file. It never changes, so it may be kept for ever; it is shown, never run. */
import { storage } from '@/lib/storage'
import { typeOfKey } from './stored'

/** The file under a key of this product's form; 404 for everything else. */
export async function serveMedia(key: string): Promise<Response> {
  const type = typeOfKey(key)
  const file = type === null ? null : await storage().get(key)
  if (type === null || file === null) {
    return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' } })
  }
  return new Response(file.bytes, {
    headers: {
      'Content-Type': type,
      ...(file.size === null ? {} : { 'Content-Length': String(file.size) }),
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  })
}
