import sharp from 'sharp'
import { drawZellige, isFieldName, isPaletteName, parseZelligePath, zelligePath } from '@/lib/zellige'

const width = 1200
const height = 630

/** The picture a social network shows beside a link: the same zellige, as pixels. */
export async function GET(_request: Request, { params }: { params: Promise<{ palette: string; field: string; seed: string }> }): Promise<Response> {
  const { palette, field, seed } = await params
  const address = isPaletteName(palette) && isFieldName(field) ? parseZelligePath(zelligePath({ palette, field, seed })) : null
  if (!address) return new Response(null, { status: 404 })
  const svg = drawZellige({ palette: address.palette, field: address.field, seed: address.seed, width, height, cell: 75 })
  const png = await sharp(Buffer.from(svg)).png({ palette: true, effort: 4 }).toBuffer()
  return new Response(new Uint8Array(png), {
    headers: { 'Content-Type': 'image/png', 'Cache-Control': 'public, max-age=31536000, immutable', 'X-Content-Type-Options': 'nosniff' },
  })
}
