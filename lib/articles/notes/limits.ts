/** Bounds of a note, in characters and people; read by form, schema and tests. The database holds them too. */
export const noteLimits = { body: 4_000, quote: 300, mentions: 20 } as const

/** For how long a note may be corrected: afterwards others have read it, and the mail about it is out. */
export const editingMinutes = 15
