/** Sends a picture, telling how far it is: the one thing `fetch` cannot do. */
import type { Photo } from '@/lib/media'

export type Uploaded = { ok: true; upload: string; photo: Photo }
export type NotUploaded = { ok: false; reason: 'network' | 'server' | 'notPicture' | 'locked' | { message: string } }

const accepted = ['image/jpeg', 'image/png', 'image/webp', 'image/gif']
export const acceptedPictures = accepted.join(',')
export const isPicture = (file: File): boolean => accepted.includes(file.type)

function photoFrom(answer: unknown): Uploaded | null {
  if (typeof answer !== 'object' || answer === null || !('upload' in answer) || !('photo' in answer)) return null
  const { upload, photo } = answer
  if (typeof upload !== 'string' || typeof photo !== 'object' || photo === null || !('variants' in photo)) return null
  return { ok: true, upload, photo: photo as Photo }
}

function messageFrom(answer: unknown): string | null {
  if (typeof answer !== 'object' || answer === null || !('errors' in answer) || !Array.isArray(answer.errors)) return null
  const first: unknown = answer.errors[0]
  return typeof first === 'object' && first !== null && 'message' in first && typeof first.message === 'string' ? first.message : null
}

/** `to`: the address that takes it. `tell` hears the share sent, 0 to 1; at 1 the server is still preparing the sizes. */
export function uploadPicture(file: File, tell: (share: number) => void, to: string): Promise<Uploaded | NotUploaded> {
  if (!isPicture(file)) return Promise.resolve({ ok: false, reason: 'notPicture' })
  return new Promise((resolve) => {
    const form = new FormData()
    form.append('fichier', file)
    const request = new XMLHttpRequest()
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => tell(total > 0 ? loaded / total : 0)
    request.onload = () => {
      const answer: unknown = request.response
      const message = messageFrom(answer)
      const done = request.status === 201 || request.status === 200 ? photoFrom(answer) : null
      resolve(done ?? { ok: false, reason: message === null ? 'server' : { message } })
    }
    request.onerror = request.onabort = request.ontimeout = () => resolve({ ok: false, reason: 'network' })
    request.open('POST', to)
    request.setRequestHeader('accept', 'application/json')
    request.send(form)
  })
}
