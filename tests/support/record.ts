/** Builders of events: what happened to a text, written down as commands write it. */
import { db, type Prisma } from '@/lib/db'
import { newId } from '@/lib/tokens'

type EventWishes = { by?: { id: string; name: string } | null; verb: string; subject?: string; subjectId?: string; data?: Prisma.InputJsonValue; at?: Date }

/** One event. */
export async function anEvent({ by = null, verb, subject = 'article', subjectId = newId(), data = {}, at = new Date() }: EventWishes): Promise<string> {
  const id = newId()
  await db().event.create({ data: { id, actorId: by?.id ?? null, actorName: by?.name ?? 'cli', verb, subject, subjectId, data, at } })
  return id
}

/** Moves of one article: `verb from to moment`, as « submit draft submitted 2026-03-02T09:00Z ». */
export async function aTimeline(articleId: string, by: { id: string; name: string }, ...steps: string[]): Promise<void> {
  for (const step of steps) {
    const [verb = '', from = '', to = '', at = ''] = step.split(' ')
    await anEvent({ by, verb, subjectId: articleId, data: { from, to }, at: new Date(at) })
  }
}
