/** How large a magazine to make, and from which seed. */
export type Plan = {
  seed: string
  articles: number
  commentsPerArticle: number
  /** The first and the last publication lie between these moments: never « now », or no two runs would make the same bytes. */
  from: Date
  until: Date
}

export const planned = (wanted: Partial<Plan> = {}): Plan => ({
  seed: 'tribune',
  articles: 10_000,
  commentsPerArticle: 20,
  from: new Date('2023-10-01T06:00:00Z'),
  until: new Date('2026-10-01T06:00:00Z'),
  ...wanted,
})
