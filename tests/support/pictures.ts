/** Pictures for tests: real ones, and those that somebody sends in bad faith. */
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'

type Wishes = { width?: number; height?: number; colour?: string; format?: 'jpeg' | 'png' | 'webp' | 'gif' }

/** A plain picture with a gradient, so that its encoders have something to do. */
export async function aPicture({ width = 1000, height = 600, colour = '#4b3fcf', format = 'jpeg' }: Wishes = {}): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: colour } }).toFormat(format).toBuffer()
}

/** A photograph as a phone writes it: lying on its side, with the place where it was taken. */
export async function aPhonePicture(): Promise<Buffer> {
  return sharp({ create: { width: 600, height: 400, channels: 3, background: '#b5532f' } })
    .withExif({ IFD0: { Copyright: 'PLANTED-COPYRIGHT', Orientation: '6' }, IFD3: { GPSLatitude: '33/1 35/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
}

/** A PNG of any size that is almost nothing on the wire: one bit a pixel, all of them black. */
export function aBomb(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([1, 0, 0, 0, 0], 8)
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height))
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))])
}

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
