/** Asking a database that may be away for a moment: nobody's words are refused because of a restart. */
const AGAIN_AFTER = 200
/** How long (ms) after the first failure it is asked again; then whoever asks hears of it. */
const LONGEST = 8_000

/** When the first of the present failures was; what fails then is asked no longer than the others. */
let failingSince: number | null = null

/** Asks until there is an answer; throws the last error after eight seconds without one. */
export async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      const answer = await ask()
      failingSince = null
      return answer
    } catch (error) {
      failingSince ??= performance.now()
      if (performance.now() - failingSince > LONGEST) throw error
      await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER))
    }
  }
}
