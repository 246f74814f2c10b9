/** Who says who signs a text: its owner and the editors. */
import { isStaff, type Actor } from '@/lib/actor'
import { conflict, forbidden, notFound, type Failure } from '@/lib/result'
import { isOwner, maySee, type Standing } from '../policy'

/** Why this actor may not say who signs, or null when they may. */
export function signingRefused(actor: Actor, article: Standing): Failure | null {
  if (!maySee(actor, article)) return notFound()
  if (!isStaff(actor) && !isOwner(actor, article)) return forbidden()
  return article.status === 'trashed' ? conflict() : null
}
