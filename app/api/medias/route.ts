import { currentActor } from '@/lib/auth'
import { limit } from '@/lib/http'
import { text } from '@/lib/i18n'
import { mayUpload, takePicture, uploadPicture } from '@/lib/media'

/** Takes one picture, in the field `fichier`. */
export async function POST(request: Request): Promise<Response> {
  const t = text('errors')
  const actor = await currentActor()
  return takePicture(request, {
    admit: async () => {
      if (actor.kind !== 'person') return { status: 401, message: t('media.signed-out') }
      if (!mayUpload(actor)) return { status: 403, message: t('kind.forbidden') }
      const wait = await limit('upload', actor.id)
      return wait === null ? null : { status: 429, message: t('too-many', { minutes: Math.ceil(wait / 60) }), retryAfter: wait }
    },
    keep: (file) => uploadPicture(actor, file),
  })
}
