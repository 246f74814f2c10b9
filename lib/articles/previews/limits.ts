/** Bounds of preview links and of what is answered by them, in characters, days and links; read by form, schema and tests. */
export const previewLimits = { label: 120, name: 80, remark: 2_000, active: 50 } as const

/** For how many days a link may be made, the usual one first offered. */
export const terms = [1, 3, 7, 14, 30] as const
export const usualTerm = 7
