/**
 * Forms whose answer is on its way. Whoever would draw the page anew waits for them: a step
 * takes its own buttons away, and what its form has to say would go with them unsaid.
 */
const waiting = new Set<() => void>()
let pending = 0

/** One answer more is waited for; the function returned says that it is there. */
export function awaitAnswer(): () => void {
  pending += 1
  return () => {
    pending -= 1
    if (pending > 0) return
    for (const then of waiting) then()
    waiting.clear()
  }
}

/** Runs `then` now, or once every answer is there; the same function once only. */
export function afterAnswers(then: () => void): void {
  if (pending === 0) then()
  else waiting.add(then)
}
