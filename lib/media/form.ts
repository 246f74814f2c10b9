/** Reading the one file of an upload, with a bound on its size and on how many are read at once. */
import { BadBody, readBytes } from '@/lib/http/body'
import { oncePerProcess } from '@/lib/process/once'
import { MAXIMUM_BYTES } from './reading'

/** What a multipart body adds around its file. */
const AROUND = 16 * 1024
/** Bodies are held in memory while they are read. */
const AT_ONCE = 3

export type PictureFile = { filename: string; bytes: Uint8Array }

/** The file in the field `fichier`; `null` when there is none, `BadBody` when it cannot be read or is too large. */
export async function readPicture(request: Request): Promise<PictureFile | null> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^multipart\/form-data\b/i.test(type)) throw new BadBody(415)
  if (Number(request.headers.get('content-length') ?? 0) > MAXIMUM_BYTES + AROUND) throw new BadBody(413)
  return withRoom(async () => {
    const body = await readBytes(request, MAXIMUM_BYTES + AROUND)
    const form = await new Response(body, { headers: { 'content-type': type } }).formData().catch(() => {
      throw new BadBody(400)
    })
    const file = form.get('fichier')
    if (file === null || typeof file === 'string' || file.size === 0) return null
    if (file.size > MAXIMUM_BYTES) throw new BadBody(413)
    return { filename: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
  })
}

async function withRoom<T>(work: () => Promise<T>): Promise<T> {
  const room = oncePerProcess('media-room', () => ({ taken: 0, waiting: [] as (() => void)[] }))
  if (room.taken >= AT_ONCE) await new Promise<void>((enter) => room.waiting.push(enter))
  else room.taken += 1
  try {
    return await work()
  } finally {
    const next = room.waiting.shift()
    if (next) next()
    else room.taken -= 1
  }
}
