/** What the demo's people did, as the audit remembers it. */
import type { Change, Prisma } from '@/lib/db'
import { newId } from '@/lib/tokens'

/** `actor` is null for somebody without an account. */
export type DemoEvent = { actor: { id: string; name: string } | null; verb: string; at: Date; data?: Prisma.InputJsonObject }

/** Adds them to the history of a subject. */
export async function addEvents(c: Change, subject: { type: string; id: string }, events: DemoEvent[]): Promise<void> {
  await c.db.event.createMany({
    data: events.map(({ actor, verb, at, data = {} }) => ({ id: newId(), actorId: actor?.id ?? null, actorName: actor?.name ?? 'anonymous', verb, subject: subject.type, subjectId: subject.id, data, at })),
  })
}
