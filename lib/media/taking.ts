/** The endpoint of a picture: read with a bound, told from everything else, kept, answered in JSON. */
import { BadBody, sameOrigin } from '@/lib/http/body'
import { text } from '@/lib/i18n'
import { statusOf, type Result } from '@/lib/result'
import { readPicture, type PictureFile } from './form'
import { pictureKind } from './reading'
import type { Uploaded } from './uploading'

type Refusal = { status: number; message: string; retryAfter?: number }
type Door = {
  /** Why nothing is taken from whoever asks, before anything of it is read. */
  admit: () => Promise<Refusal | null>
  keep: (file: PictureFile) => Promise<Result<Uploaded>>
}

const headers = { 'Cache-Control': 'private, no-store' }
const refuse = ({ status, message, retryAfter }: Refusal): Response =>
  Response.json({ errors: [{ path: 'fichier', message }] }, { status, headers: { ...headers, ...(retryAfter ? { 'Retry-After': String(retryAfter) } : {}) } })

/** Takes the one picture in the field `fichier`. */
export async function takePicture(request: Request, { admit, keep }: Door): Promise<Response> {
  const t = text('errors')
  if (!sameOrigin(request)) return refuse({ status: 403, message: t('origin') })
  const refused = await admit()
  if (refused) return refuse(refused)
  const file = await readPicture(request).catch((error: unknown) => {
    if (error instanceof BadBody) return error
    throw error
  })
  if (file instanceof BadBody) return refuse({ status: file.status, message: file.status === 413 ? t('media.too-heavy') : t(`status.${file.status}`) })
  if (file === null) return refuse({ status: 422, message: t('required') })
  if (pictureKind(file.bytes) === null) return refuse({ status: 415, message: t('media.kind') })

  const result = await keep(file)
  if (result.ok) return Response.json(result.value, { status: 201, headers })
  return refuse({ status: statusOf[result.kind], message: result.kind === 'invalid' ? (result.errors[0]?.message ?? t('kind.invalid')) : t(`kind.${result.kind}`) })
}
