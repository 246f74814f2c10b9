/**
 * Somebody else to ask, who may be gone. While he answers he is asked; when he fails the
 * other one answers in his place, and he is left alone for a while. Then one question
 * tries him, and only when he has answered that do the others go to him again.
 */
import { now } from '../clock'

/** How long (ms) whoever failed is left alone. */
export const REST_MS = 10_000

export type Preferred = {
  /** Asks the preferred one, or the other one while he rests. What neither can answer is the other one's error. */
  ask<T>(first: () => Promise<T>, other: () => Promise<T>): Promise<T>
  /** Whether he is left alone at this moment. */
  rests(): boolean
}

/** `begins` is called with the error once for each rest. */
export function preferred(begins: (error: unknown) => void): Preferred {
  let restsUntil: number | null = null
  const isResting = () => restsUntil !== null && now().getTime() < restsUntil
  const rest = () => void (restsUntil = now().getTime() + REST_MS)

  return {
    rests: isResting,
    async ask(first, other) {
      if (isResting()) return other()
      const tries = restsUntil !== null
      // While one tries him he still rests for all the others.
      if (tries) rest()
      try {
        const answer = await first()
        if (tries) restsUntil = null
        return answer
      } catch (error) {
        // What the other one cannot answer either is the question's fault, not his.
        const answer = await other()
        if (tries || !isResting()) {
          rest()
          begins(error)
        }
        return answer
      }
    },
  }
}
