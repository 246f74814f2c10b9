import { anonymous } from '@/lib/actor'
import { clientAddress, limit } from '@/lib/http'
import { text } from '@/lib/i18n'
import { takePicture } from '@/lib/media'
import { bringPicture } from '@/lib/submissions'

/** Takes one picture of a text without an account, in the field `fichier`; the secret is the right. */
export async function POST(request: Request, { params }: { params: Promise<{ secret: string }> }): Promise<Response> {
  const { secret } = await params
  return takePicture(request, {
    admit: async () => {
      const wait = await limit('unsigned-upload', clientAddress(request))
      return wait === null ? null : { status: 429, message: text('errors')('too-many', { minutes: Math.ceil(wait / 60) }), retryAfter: wait }
    },
    keep: (file) => bringPicture(anonymous, { secret, file }),
  })
}
