/** Asking a database that may be away for a moment: nobody's words are refused because of a restart. */
import { mayPass } from '@/lib/db/passing'

const AGAIN_AFTER = 200
/** How long (ms) after the first failure it is asked again; then whoever asks hears of it. */
const LONGEST = 8_000

/** The failures that no answer has come between: what fails among them is asked no longer than the others. */
let failures: { first: number; last: number } | null = null

/**
 * Asks until there is an answer; throws the last error after eight seconds without one, be it that
 * nobody got any or that only this question did not. What no waiting mends is thrown at once.
 */
export async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  let first: number | null = null
  for (;;) {
    try {
      const answer = await ask()
      failures = null
      return answer
    } catch (error) {
      if (!(await mayPass(error))) throw error
      const at = performance.now()
      first ??= at
      if (at - Math.min(first, firstFailure(at)) > LONGEST) throw error
      await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER))
    }
  }
}

/** Notes a failure, and answers when the first of the present ones was; one that nothing followed for long is not present any more. */
function firstFailure(at: number): number {
  const first = failures && at - failures.last <= LONGEST ? failures.first : at
  failures = { first, last: at }
  return first
}
