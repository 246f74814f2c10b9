import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bucketStore } from '@/lib/storage/bucket'

/** As much of S3 as the product uses, path style. */
const objects = new Map<string, { bytes: Buffer; type: string }>()
let server: Server

beforeAll(async () => {
  server = createServer((request, response) => {
    const key = request.url?.split('?')[0] ?? ''
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      if (request.method === 'PUT') objects.set(key, { bytes: Buffer.concat(chunks), type: request.headers['content-type'] ?? '' })
      if (request.method === 'DELETE') objects.delete(key)
      const found = objects.get(key)
      if (request.method === 'GET' && !found) response.writeHead(404, { 'content-type': 'application/xml' }).end('<Error><Code>NoSuchKey</Code></Error>')
      else if (request.method === 'GET' && found) response.writeHead(200, { 'content-type': found.type, 'content-length': found.bytes.length }).end(found.bytes)
      else response.writeHead(request.method === 'DELETE' ? 204 : 200).end()
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
})
afterAll(() => new Promise((closed) => server.close(closed)))

const store = () => bucketStore({ bucket: 'magazine', endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, region: 'auto', accessKeyId: 'key', secretAccessKey: 'secret' })

describe('a bucket', () => {
  it('keeps, gives back and forgets, byte for byte', async () => {
    const bytes = Buffer.from(Array.from({ length: 1000 }, (_, n) => n % 256))
    await store().put('ab/cd/480.avif', bytes, 'image/avif')
    expect(objects.get('/magazine/ab/cd/480.avif')).toEqual({ bytes, type: 'image/avif' })
    const stored = await store().get('ab/cd/480.avif')
    expect(stored?.size).toBe(1000)
    expect(Buffer.from(await new Response(stored?.bytes).arrayBuffer())).toEqual(bytes)
    await store().remove('ab/cd/480.avif')
    expect(await store().get('ab/cd/480.avif')).toBeNull()
  })

  it.each(['../x.avif', '/etc/passwd', 'a//b.avif', 'a/../b.avif', 'A.avif', ''])('refuses the key %j', async (key) => {
    await expect(store().put(key, Buffer.alloc(1), 'image/avif')).rejects.toThrow('not a storage key')
  })
})
