import { serveMedia } from '@/lib/media'

/** A file of a picture. */
export async function GET(_request: Request, { params }: { params: Promise<{ key: string[] }> }): Promise<Response> {
  return serveMedia((await params).key.join('/'))
}
