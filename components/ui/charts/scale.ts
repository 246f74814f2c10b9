/** The axis of a chart. */

/** The smallest round number (1, 2 or 5 with zeros) that holds these values; even, where half of it is written too. */
export function roundTop(values: readonly number[]): number {
  const most = Math.max(0, ...values)
  if (most <= 2) return 2
  const power = 10 ** Math.floor(Math.log10(most))
  return ([1, 2, 4, 6, 8, 10].map((step) => step * power).find((top) => top >= most && top % 2 === 0)) ?? 10 * power
}
