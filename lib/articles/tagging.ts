import type { Transaction } from '@/lib/db'
import { slugOf } from '@/lib/slugs'
import { fingerprint, newId } from '@/lib/tokens'

/**
 * Gives a revision these tags, in this order. Two spellings of one tag are one, and
 * the first spelling the magazine knew stays its name.
 */
export async function tagRevision(tx: Transaction, revisionId: string, names: readonly string[]): Promise<void> {
  const wanted = new Map<string, string>()
  for (const name of names) {
    const slug = slugOfTag(name)
    if (!wanted.has(slug)) wanted.set(slug, name)
  }
  const slugs = [...wanted.keys()]
  // In slug order, so that two saves that bring the same new tags never wait for each other in a circle.
  const rows = [...wanted].sort(([a], [b]) => (a < b ? -1 : 1)).map(([slug, name]) => ({ id: newId(), slug, name }))
  const known = await tx.tag.findMany({ where: { slug: { in: slugs } } })
  const missing = rows.filter(({ slug }) => !known.some((tag) => tag.slug === slug))
  if (missing.length) await tx.tag.createMany({ data: missing, skipDuplicates: true })
  const tags = missing.length ? await tx.tag.findMany({ where: { slug: { in: slugs } } }) : known
  await tx.revisionTag.deleteMany({ where: { revisionId } })
  await tx.revisionTag.createMany({ data: tags.map((tag) => ({ revisionId, tagId: tag.id, position: slugs.indexOf(tag.slug) })) })
}

// A tag in Arabic or Tifinagh leaves no Latin letter: it is told apart by its digest.
const slugOfTag = (name: string): string => slugOf(name) || `mot-${fingerprint(name.toLowerCase()).slice(0, 12)}`
