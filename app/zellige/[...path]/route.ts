import { drawZellige, parseZelligePath } from '@/lib/zellige'

/** A picture drawn from its address alone. */
export async function GET(_request: Request, { params }: { params: Promise<{ path: string[] }> }): Promise<Response> {
  const { path } = await params
  const address = parseZelligePath(`/zellige/${path.join('/')}`)
  if (!address) return new Response(null, { status: 404 })
  const { shape, ...drawing } = address
  const svg = drawZellige(shape === 'square' ? { ...drawing, width: 480, height: 480, cell: 80 } : drawing)
  return new Response(svg, {
    headers: {
      'Content-Type': 'image/svg+xml; charset=utf-8',
      'Cache-Control': 'public, max-age=31536000, immutable',
      // Opened on its own, a picture has nothing to run or to load.
      'Content-Security-Policy': "default-src 'none'",
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
