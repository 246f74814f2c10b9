/** The readable part of an address, made from a name or a title. */

const ligatures: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l' }

/** Lower-case letters, digits and single hyphens; cut at a word when longer than `max`. Empty when nothing is left. */
export function slugOf(text: string, max = 80): string {
  const slug = text
    .toLowerCase()
    .replace(/[œæßøł]/g, (letter) => ligatures[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (slug.length <= max) return slug
  const cut = slug.slice(0, max + 1)
  const word = cut.lastIndexOf('-')
  return word > max / 2 ? cut.slice(0, word) : slug.slice(0, max).replace(/-$/, '')
}

/** The first of `base`, `base-2`, `base-3`… that is not taken. */
export async function freeSlug(base: string, taken: (slug: string) => Promise<boolean>): Promise<string> {
  for (let n = 1; ; n++) {
    const slug = n === 1 ? base : `${base}-${n}`
    if (!(await taken(slug))) return slug
  }
}
