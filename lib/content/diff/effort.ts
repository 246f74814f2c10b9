/**
 * The work that one comparison may do, in rough steps. Two texts with nothing in common
 * cost the square of their length; when the steps are spent, the rest is compared coarsely:
 * this out, that in. The answer stays true, it is only less fine.
 */

/** Steps of one comparison: some hundred milliseconds of one core. */
export const fullEffort = 24_000_000

export class Effort {
  private left: number
  /** Whether something was compared coarsely. */
  isSpent = false

  constructor(steps: number = fullEffort) {
    this.left = steps
  }

  /** Takes so many steps, or none and answers false when they are not there. */
  take(steps: number): boolean {
    if (steps > this.left) {
      this.isSpent = true
      return false
    }
    this.left -= steps
    return true
  }

  /** The number of edits that a search may go through: its cost is their square. */
  mostEdits(): number {
    return Math.floor(Math.sqrt(this.left / 4))
  }
}
