/** How long the parts of a pitch may be, in characters, and an article, in words; read by forms, schemas and tests. */
export const limits = { title: 200, angle: 1_000, summary: 2_000, sources: 3_000, message: 4_000, fewestWords: 100, mostWords: 20_000 } as const
