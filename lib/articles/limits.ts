/** How long the texts around an article may be, in characters; read by forms, schemas and tests. */
export const limits = { title: 200, standfirst: 500, tags: 8, tag: 40, message: 4_000, publicNote: 500, embargoReason: 200, revisionName: 80, label: 40, view: 60, points: 12, point: 280 } as const
