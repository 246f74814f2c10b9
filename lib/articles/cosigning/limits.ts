/** How long an invitation to sign together holds, when it is said again, and how many people may sign with the owner. */
export const cosigning = { lastsDays: 14, remindAfterDays: 5, most: 5 } as const
