/**
 * An excerpt as pieces of text, some of them hits. Postgres marks hits with two
 * characters from the private-use area that no text on the site keeps, so nothing a
 * person wrote can pass for a mark, and no HTML is ever made.
 */
export type Piece = { text: string; hit: boolean }

export const startOfHit = '\uE000'
export const endOfHit = '\uE001'

/** A marked headline, cut at its marks. */
export function piecesOf(headline: string): Piece[] {
  const pieces: Piece[] = []
  for (const [index, part] of headline.replace(/\s+/g, ' ').trim().split(startOfHit).entries()) {
    const [hit, rest] = index === 0 ? ['', part] : cut(part)
    if (hit) pieces.push({ text: hit, hit: true })
    if (rest) pieces.push({ text: rest, hit: false })
  }
  return pieces
}

function cut(part: string): [string, string] {
  const end = part.indexOf(endOfHit)
  return end < 0 ? [part, ''] : [part.slice(0, end), part.slice(end + endOfHit.length)]
}
