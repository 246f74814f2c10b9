/** What editors ask of a text in sending it back: a list of points. Each sending back begins a new one. */
import type { Change } from '@/lib/db'
import { newId } from '@/lib/tokens'

type Asked = { id: string; timesSentBack: number }

/**
 * Writes the list of this sending back and answers its round. A point that was left open
 * in the round before and is asked again in the same words keeps who asked it first, and when.
 */
export async function askPoints(c: Change, { id: articleId, timesSentBack }: Asked, words: readonly string[], askedById: string | null): Promise<number> {
  const open = await c.db.askedPoint.findMany({ where: { articleId, round: timesSentBack, doneAt: null } })
  const round = timesSentBack + 1
  await c.db.askedPoint.createMany({
    data: words.map((one, position) => {
      const earlier = open.find((point) => point.words === one)
      return { id: newId(), articleId, round, position, words: one, askedById: earlier ? earlier.askedById : askedById, askedAt: earlier?.askedAt ?? c.at }
    }),
  })
  return round
}
