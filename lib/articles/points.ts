/** The points of a section's checklist, as its author ticked them when handing the text in. */
import { z } from 'zod'

const shape = z.object({ points: z.array(z.object({ text: z.string(), ticked: z.boolean() })).catch([]).default([]) })

export type CheckedPoint = { text: string; ticked: boolean }

/** Every point that the section asks now, ticked or not; words that are none of them are dropped. */
export const checkedPoints = (checklist: readonly string[], ticked: readonly string[]): CheckedPoint[] => checklist.map((text) => ({ text, ticked: ticked.includes(text) }))

/** What the event of a submission remembers. */
export const pointsOfEvent = (data: unknown): CheckedPoint[] => shape.parse(data).points
