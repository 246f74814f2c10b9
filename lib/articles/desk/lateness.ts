/** When a text is late: its deadline passed, or it waits for the editors longer than they mean to let anybody wait. */
import type { ArticleStatus } from '../transitions'

/** States in which something is still to be done before a text appears or not. */
export const openStatuses = ['submitted', 'in_review', 'changes_requested', 'accepted', 'scheduled'] as const satisfies readonly ArticleStatus[]
/** Those in which its author waits for the editors. */
export const waitingStatuses = ['submitted', 'in_review'] as const satisfies readonly ArticleStatus[]

export const DAY_MS = 86_400_000

/** Whether somebody has waited longer than the editors mean to let anybody wait. */
export const waitsTooLong = (since: Date, at: Date, lateDays: number): boolean => at.getTime() - since.getTime() >= lateDays * DAY_MS

/** `due`: its deadline passed. `waiting`: its author waits too long. */
export type Lateness = { due: boolean; waiting: boolean }

/** Why a text is late at this moment; `lateDays` is the desk's setting. */
export function latenessOf({ status, since, deadlineAt }: { status: ArticleStatus; since: Date; deadlineAt: Date | null }, at: Date, lateDays: number): Lateness {
  return {
    due: deadlineAt !== null && deadlineAt < at && openStatuses.some((one) => one === status),
    waiting: waitingStatuses.some((one) => one === status) && waitsTooLong(since, at, lateDays),
  }
}
