import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { anonymous } from '@/lib/actor'
import { db } from '@/lib/db'
import { settings } from '@/lib/env'
import { photosOf, serveMedia, uploadPicture, type Uploaded } from '@/lib/media'
import { storage } from '@/lib/storage'
import { aPerson } from '@/tests/support/audience'
import { useDatabase } from '@/tests/support/database'
import { aBomb, aPhonePicture, aPicture } from '@/tests/support/pictures'

useDatabase()
afterEach(() => vi.restoreAllMocks())

async function bring(bytes: Uint8Array, filename = 'photo.jpg'): Promise<Uploaded> {
  const result = await uploadPicture(await aPerson(), { filename, bytes })
  if (!result.ok) throw new Error(result.kind)
  return result.value
}
const files = async () => (await readdir(path.join(settings().dataFolder, 'media'), { recursive: true, withFileTypes: true }).catch(() => [])).filter((entry) => entry.isFile()).map(({ name }) => name)
const keyIn = (url: string) => url.replace(/^\/media\//, '')
const rows = async () => ({ media: await db().media.count(), uploads: await db().upload.count() })

describe('a picture', () => {
  it.each(['jpeg', 'png', 'webp', 'gif'] as const)('of kind %s becomes AVIF, WebP and one JPEG, never larger than it was', async (format) => {
    const { photo } = await bring(await aPicture({ format, width: 1000, height: 600 }))
    expect(photo).toMatchObject({ width: 1000, height: 600, alt: '' })
    expect(photo.variants.map(({ format: kind, width }) => `${kind} ${width}`).sort()).toEqual(['avif 1000', 'avif 480', 'avif 800', 'jpeg 1000', 'webp 1000', 'webp 480', 'webp 800'])
  })

  it('wide enough has five widths, and none beyond the widest', async () => {
    const { photo } = await bring(await aPicture({ width: 3000, height: 300 }))
    expect(photo.variants.filter(({ format }) => format === 'webp').map(({ width }) => width)).toEqual([480, 800, 1200, 1600, 2400])
    expect(photo).toMatchObject({ width: 2400, height: 240 })
  })

  it('is turned upright and says nothing about where it was taken', async () => {
    const { photo } = await bring(await aPhonePicture())
    expect(photo).toMatchObject({ width: 400, height: 600 })
    for (const { url } of photo.variants) {
      const bytes = Buffer.from(await (await serveMedia(keyIn(url))).arrayBuffer())
      const { exif, icc, xmp, iptc, orientation } = await sharp(bytes).metadata()
      expect({ exif, icc, xmp, iptc, orientation: orientation ?? 1 }).toEqual({ orientation: 1 })
      expect(bytes.includes('PLANTED')).toBe(false)
    }
  })

  it('brought by two people is one Media with two Uploads at one address', async () => {
    const bytes = await aPicture({ colour: '#e0912f' })
    const [one, other] = await Promise.all([bring(bytes, 'a.jpg'), bring(bytes, 'b.jpg')])
    expect(one.upload).not.toBe(other.upload)
    expect(one.photo).toEqual(other.photo)
    expect(await rows()).toEqual({ media: 1, uploads: 2 })
    expect([...(await photosOf([one.upload, other.upload])).values()]).toEqual([one.photo, one.photo])
  })

  it('keeps a bearable name', async () => {
    await bring(await aPicture(), '../../etc/\u0000pass\u202ewd<script>.jpg')
    expect((await db().upload.findFirst())?.filename).toBe('passwdscript.jpg')
  })

  it('is brought by whoever writes here', async () => {
    const bytes = await aPicture()
    for (const actor of [anonymous, await aPerson({ role: 'reader' })]) {
      expect(await uploadPicture(actor, { filename: 'a.jpg', bytes })).toMatchObject({ kind: 'forbidden' })
    }
  })
})

describe('what is no picture', () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  const cases: [string, () => Promise<Uint8Array>][] = [
    ['an SVG', async () => svg],
    ['HTML', async () => Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['nothing', async () => Buffer.alloc(0)],
    ['an AVIF', async () => sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } }).avif().toBuffer()],
    ['an SVG behind the first bytes of a JPEG', async () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), svg])],
    ['a truncated JPEG', async () => (await aPicture({ width: 2000, height: 2000 })).subarray(0, 9_000)],
    ['a PNG of 30,000 × 30,000', async () => aBomb(30_000, 30_000)],
    ['a long strip', async () => aBomb(30_000, 8)],
    ['more than 20 MB', async () => Buffer.concat([await aPicture(), Buffer.alloc(20 * 1024 * 1024)])],
  ]
  it.each(cases)('%s is refused in words, quickly, and leaves nothing', async (_, make) => {
    const bytes = await make()
    const actor = await aPerson()
    const [before, start] = [await files(), Date.now()]
    const result = await uploadPicture(actor, { filename: 'photo.jpg', bytes })
    expect(result).toMatchObject({ kind: 'invalid', errors: [{ path: 'fichier', message: expect.stringMatching(/\S{4}.*\.$/) as unknown }] })
    expect(Date.now() - start).toBeLessThan(2_000)
    expect(await rows()).toEqual({ media: 0, uploads: 0 })
    expect(await files()).toEqual(before)
  })

  it('ten bombs at once need the memory of one', async () => {
    const bomb = aBomb(30_000, 30_000)
    const actor = await aPerson()
    const before = process.memoryUsage().rss
    await Promise.all(Array.from({ length: 10 }, () => uploadPicture(actor, { filename: 'b.png', bytes: bomb })))
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024)
  })
})

describe('when something fails on the way', () => {
  it.each([1, 4])('the store at its file %i: no row, no file', async (failing) => {
    const bytes = await aPicture({ colour: `#2f8f8${failing}` })
    const before = await files()
    const put = storage().put
    let written = 0
    vi.spyOn(storage(), 'put').mockImplementation(async (...file) => {
      if ((written += 1) === failing) throw new Error('disk full')
      await put(...file)
    })
    await expect(bring(bytes)).rejects.toThrow('disk full')
    expect(await rows()).toEqual({ media: 0, uploads: 0 })
    expect(await files()).toEqual(before)
    vi.restoreAllMocks()
    expect((await bring(bytes)).photo.variants.length).toBeGreaterThan(0)
  })
})

describe('serving', () => {
  it('a file is immutable, typed by us, and cannot run', async () => {
    const { photo } = await bring(await aPicture())
    const response = await serveMedia(keyIn(photo.variants[0]?.url ?? ''))
    expect(response.status).toBe(200)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/avif',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    })
    await response.body?.cancel()
  })

  it.each(['', '../secret', '..%2fsecret', `ab/${'a'.repeat(32)}/480.avif`, `ab/${'a'.repeat(32)}/480.svg`, `ab/${'a'.repeat(32)}/../../../secret`, `ab/${'A'.repeat(32)}/480.avif`])('%j is not found', async (key) => {
    expect((await serveMedia(key)).status).toBe(404)
  })

  it('files are written whole: nothing half-written is left beside them', async () => {
    await bring(await aPicture())
    expect((await files()).filter((name) => name.endsWith('.tmp'))).toEqual([])
    await expect(readFile(path.join(settings().dataFolder, 'media', 'nothing'))).rejects.toThrow()
  })
})
