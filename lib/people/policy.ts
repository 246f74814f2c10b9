/** Who may do what to whom. Editors look after contributors and readers; admins after everybody. */
import { isAdmin, isSelf, isStaff, type Actor } from '@/lib/actor'
import type { Role } from '@/lib/db'

/** The applications, and the list of people with their addresses. */
export const maySeePeople = isStaff
export const mayDecide = isStaff

export function mayInvite(actor: Actor, role: Role): boolean {
  return role === 'editor' || role === 'admin' ? isAdmin(actor) : isStaff(actor)
}

export const mayChangeRoles = isAdmin

/** Suspending and reinstating: never oneself. */
export function maySuspend(actor: Actor, person: { id: string; role: Role }): boolean {
  if (isSelf(actor, person.id)) return false
  return person.role === 'editor' || person.role === 'admin' ? isAdmin(actor) : isStaff(actor)
}
