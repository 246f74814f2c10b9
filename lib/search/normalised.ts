/** What is searched for: one line, without what Postgres refuses (U+0000, halves of a pair), of at most `longest` characters. */
export function normalised(q: string, longest: number): string {
  return q.slice(0, longest * 4).replace(/[\p{Cc}\p{Cs}\uE000\uE001]/gu, ' ').replace(/\s+/g, ' ').trim().slice(0, longest).replace(/\p{Cs}/gu, '')
}
