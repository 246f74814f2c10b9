/** Whoever has an account goes on in their own space: the text comes along as a draft. */
import type { Actor } from '@/lib/actor'
import { mayStart, receiveText } from '@/lib/articles'
import { change } from '@/lib/db'
import { conflict, forbidden, notFound, type Result } from '@/lib/result'
import { holdText, textOf } from './holding'
import type { SecretOnly } from './schema'

/** Makes the text a draft of the actor's; its link is none any more. */
export async function takeAlong(actor: Actor, { secret }: SecretOnly): Promise<Result<{ id: string }>> {
  if (actor.kind !== 'person' || !mayStart(actor)) return forbidden()
  return change(actor, async (c) => {
    const held = await holdText(c, secret)
    if (!held) return notFound()
    if (held.confirmedAt) return conflict()
    await c.db.upload.updateMany({ where: { unsignedTextId: held.id }, data: { userId: actor.id, unsignedTextId: null } })
    const id = await receiveText(c, actor, textOf(held), null)
    await c.db.unsignedText.delete({ where: { id: held.id } })
    return c.done({ id })
  })
}
