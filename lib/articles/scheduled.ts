import type { Prisma } from '@/lib/db'

/** The columns of an article that waits for no hour. */
export const nothingScheduled = { scheduledFor: null, scheduledById: null, scheduledSlug: null } as const satisfies Prisma.ArticleUncheckedUpdateInput
