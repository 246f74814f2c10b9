/** How many words a revision brought and took, beside the one before it. */
import type { Transaction } from '@/lib/db'
import { compareVersions, Effort, type Size } from '@/lib/content/diff'

type Words = { title: string; standfirst: string; body: unknown }

/** Counting is for a list: it may do less than a comparison that somebody reads. */
const effortOfCounting = 4_000_000

/** The change from one text to the next; the first one of an article came whole. */
export function changeBetween(before: Words | null, after: Words): Size {
  const earlier = before ?? { title: '', standfirst: '', body: null }
  return compareVersions({ ...earlier, hero: null, fields: {} }, { ...after, hero: null, fields: {} }, new Effort(effortOfCounting)).size
}

/** The change of this revision against the one before it in the same article. */
export async function countChange(tx: Pick<Transaction, 'revision'>, revision: Words & { articleId: string; number: number }): Promise<Size> {
  const before = await tx.revision.findFirst({
    where: { articleId: revision.articleId, number: { lt: revision.number } },
    orderBy: { number: 'desc' },
    select: { title: true, standfirst: true, body: true },
  })
  return changeBetween(before, revision)
}
