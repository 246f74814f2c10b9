import { isStaff, type Actor } from '@/lib/actor'

/** Whoever writes here may bring pictures. */
export function mayUpload(actor: Actor): boolean {
  return isStaff(actor) || (actor.kind === 'person' && actor.role === 'contributor')
}
