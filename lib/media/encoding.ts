/**
 * Making the files that readers get from the picture that somebody brought. The
 * picture is decoded once, one at a time in this process, turned upright, and stripped
 * of everything but its pixels.
 */
import sharp from 'sharp'
import { oncePerProcess } from '@/lib/process/once'
import { MAXIMUM_PIXELS, MAXIMUM_SIDE, pictureKind } from './reading'
import type { StoredFile } from './stored'

const widths = [480, 800, 1200, 1600, 2400] as const
const social = 1200

export type EncodedFile = StoredFile & { bytes: Uint8Array }
export type Encoded = { width: number; height: number; files: EncodedFile[] }
export type Refusal = 'broken' | 'too-large'

/** Every file of a picture, or why there is none. Waits for its turn. */
export async function encodePicture(bytes: Uint8Array): Promise<Encoded | Refusal> {
  return inTurn(() => encode(bytes))
}

async function encode(bytes: Uint8Array): Promise<Encoded | Refusal> {
  sharp.concurrency(1)
  const refusal = await measure(bytes)
  if (refusal) return refusal
  const base = await decode(bytes)
  if (base === 'broken') return base

  const files: EncodedFile[] = []
  const { data, info } = base
  const source = () => sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } })
  for (const width of fitting(info.width)) {
    const height = Math.max(1, Math.round((info.height * width) / info.width))
    const resized = source().resize({ width, height, fit: 'fill' })
    files.push({ format: 'avif', width, height, bytes: await resized.clone().avif({ quality: 55, effort: 2 }).toBuffer() })
    files.push({ format: 'webp', width, height, bytes: await resized.clone().webp({ quality: 78, effort: 4 }).toBuffer() })
  }
  const width = Math.min(social, info.width)
  const height = Math.max(1, Math.round((info.height * width) / info.width))
  const jpeg = await source().resize({ width, height, fit: 'fill' }).flatten({ background: 'white' }).jpeg({ quality: 80, progressive: true }).toBuffer()
  files.push({ format: 'jpeg', width, height, bytes: jpeg })
  return { width: info.width, height: info.height, files }
}

/** The picture's size from its header: a bomb is known by it before anything is unpacked. */
async function measure(bytes: Uint8Array): Promise<Refusal | null> {
  try {
    const { format, width, height } = await sharp(bytes, { limitInputPixels: false, animated: false }).metadata()
    if (format !== pictureKind(bytes)) return 'broken'
    return width > MAXIMUM_SIDE || height > MAXIMUM_SIDE || width * height > MAXIMUM_PIXELS ? 'too-large' : null
  } catch {
    return 'broken'
  }
}

/** Upright pixels of the first frame, at most as wide as the widest file. */
async function decode(bytes: Uint8Array) {
  try {
    return await sharp(bytes, { limitInputPixels: MAXIMUM_PIXELS, failOn: 'error', animated: false })
      .autoOrient()
      .resize({ width: widths.at(-1), height: 4 * 2400, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true })
  } catch {
    return 'broken'
  }
}

/** The widths a picture of this width is made in: never larger than it is, and its own when that is between two. */
function fitting(width: number): number[] {
  const smaller = widths.filter((each) => each < width)
  return smaller.length === widths.length ? [...widths] : [...smaller, width]
}

/** Runs one after the other in this process, so that ten large pictures at once need the memory of one. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const line = oncePerProcess('media-line', () => ({ last: Promise.resolve() as Promise<unknown> }))
  const mine = line.last.then(work, work)
  line.last = mine.catch(() => {})
  return mine
}
