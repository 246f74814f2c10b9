import type { Picture } from './picture'

/** The picture beside a link on a social network: as a plain format as there is, or the zellige drawn as a card. */
export function socialImage(picture: Picture): { url: string; width: number; height: number } | undefined {
  if (picture.kind === 'zellige') return { url: `/carte/${picture.palette}/${picture.field}/${picture.seed}`, width: 1200, height: 630 }
  const rank = { jpeg: 0, webp: 1, avif: 2 }
  const [best] = [...picture.variants].sort((a, b) => rank[a.format] - rank[b.format] || b.width - a.width)
  return best && { url: best.url, width: best.width, height: Math.round((best.width * picture.height) / picture.width) }
}
