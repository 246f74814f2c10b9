/** Pictures of a text without an account: the same checks as anybody's, and few of them. */
import type { Actor } from '@/lib/actor'
import { text } from '@/lib/i18n'
import { keepPicture, type PictureFile, type Uploaded } from '@/lib/media'
import { conflict, invalid, notFound, type Result } from '@/lib/result'
import { holdText } from './holding'
import { pictures } from './limits'

/** Brings one picture into the text behind a secret. */
export function bringPicture(actor: Actor, { secret, file }: { secret: string; file: PictureFile }): Promise<Result<Uploaded>> {
  return keepPicture(actor, file, async (c) => {
    const held = await holdText(c, secret)
    if (!held) return notFound()
    if (held.submittedAt) return conflict()
    const count = await c.db.upload.count({ where: { unsignedTextId: held.id } })
    if (count >= pictures) return invalid({ path: 'fichier', message: text('beginning')('pictures.full', { maximum: pictures }) })
    return { unsignedTextId: held.id }
  })
}
