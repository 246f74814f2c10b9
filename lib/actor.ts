/** Who acts. Every command takes one; `policy.ts` of each domain decides what it may do. */
import type { Role } from './db/generated/enums'

export type Person = { kind: 'person'; id: string; name: string; role: Role }
export type Actor = Person | { kind: 'anonymous' } | { kind: 'system'; name: 'job' | 'cli' | 'demo' }

export const anonymous: Actor = { kind: 'anonymous' }
export const cli: Actor = { kind: 'system', name: 'cli' }
export const job: Actor = { kind: 'system', name: 'job' }

/** Editors and admins; the command line and jobs act with the same right. */
export function isStaff(actor: Actor): boolean {
  return actor.kind === 'system' || (actor.kind === 'person' && (actor.role === 'editor' || actor.role === 'admin'))
}

/** Admins, and whoever holds the machine. */
export function isAdmin(actor: Actor): boolean {
  return actor.kind === 'system' || (actor.kind === 'person' && actor.role === 'admin')
}

/** Whether this is the person with that id. */
export function isSelf(actor: Actor, userId: string | null): boolean {
  return actor.kind === 'person' && actor.id === userId
}
