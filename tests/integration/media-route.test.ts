import { beforeEach, describe, expect, it, vi } from 'vitest'
import { POST } from '@/app/api/medias/route'
import { anonymous, type Actor } from '@/lib/actor'
import { db } from '@/lib/db'
import { aPerson } from '@/tests/support/audience'
import { useDatabase } from '@/tests/support/database'
import { aPicture } from '@/tests/support/pictures'

// Who asks comes from next-auth's cookie; here it is whoever the test says.
let actor: Actor = anonymous
vi.mock('@/lib/auth', async (original) => ({ ...(await original<object>()), currentActor: async () => actor }))

useDatabase()
beforeEach(async () => {
  actor = await aPerson()
})

const address = 'http://localhost:3000/api/medias'
function sent(file: Uint8Array | string | null, headers: Record<string, string> = {}): Request {
  const form = new FormData()
  if (typeof file === 'string') form.set('fichier', file)
  else if (file) form.set('fichier', new File([new Uint8Array(file)], 'photo.jpg', { type: 'image/jpeg' }))
  return new Request(address, { method: 'POST', body: form, headers: { origin: 'http://localhost:3000', ...headers } })
}
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')

describe('POST /api/medias', () => {
  it('takes a picture and answers what the editor needs', async () => {
    const response = await POST(sent(await aPicture()))
    expect(response.status).toBe(201)
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    const upload = await db().upload.findFirstOrThrow()
    expect(await response.json()).toMatchObject({ upload: upload.id, photo: { kind: 'photo', width: 1000 } })
  })

  it.each<[number, string, () => Promise<Request>]>([
    [403, 'another site', async () => sent(await aPicture(), { origin: 'https://pirate.example' })],
    [403, 'no origin but a cookie', async () => new Request(address, { method: 'POST', body: new FormData(), headers: { cookie: 'a=b' } })],
    [413, 'a file of 25 MB', async () => sent(Buffer.alloc(25 * 1024 * 1024))],
    [413, 'a length that says so', async () => sent(await aPicture(), { 'content-length': '99999999' })],
    [415, 'an SVG under a picture’s name', async () => sent(svg)],
    [415, 'a body that is no form', async () => new Request(address, { method: 'POST', body: '{}', headers: { origin: 'http://localhost:3000', 'content-type': 'application/json' } })],
    [400, 'a form cut off', async () => new Request(address, { method: 'POST', body: '--x\r\nContent-Disp', headers: { origin: 'http://localhost:3000', 'content-type': 'multipart/form-data; boundary=x' } })],
    [422, 'no file', async () => sent(null)],
    [422, 'words in its place', async () => sent('bonjour')],
    [422, 'a broken picture', async () => sent((await aPicture({ width: 2000, height: 2000 })).subarray(0, 9_000))],
  ])('answers %i to %s', async (status, _, request) => {
    const response = await POST(await request())
    expect(response.status).toBe(status)
    expect(await response.json()).toEqual({ errors: [{ path: 'fichier', message: expect.stringMatching(/\.$/) as unknown }] })
    expect(await db().upload.count()).toBe(0)
  })

  it.each([[401, 'nobody'], [403, 'reader']] as const)('answers %i to %s', async (status, who) => {
    actor = who === 'nobody' ? anonymous : await aPerson({ role: 'reader' })
    expect((await POST(sent(await aPicture()))).status).toBe(status)
  })
})
