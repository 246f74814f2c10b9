/** What readers wrote under an article: nine in ten approved, the others waiting or refused. */
import type { CommentStatus, Prisma } from '@/lib/db'
import { slugOf } from '@/lib/slugs'
import { fingerprint } from '@/lib/tokens'
import type { Cast } from './people'
import type { Plan } from './plan'
import { aName, aRemark, type Subject } from './prose'
import { random } from './random'

const HOUR = 3_600_000

export type CommentRow = Prisma.CommentCreateManyInput & { status: CommentStatus }

export function remarksOn({ id: articleId, publishedAt, subject }: { id: string; publishedAt: Date; subject: Subject }, plan: Plan, cast: Cast, number: number): CommentRow[] {
  const dice = random(plan.seed, 'comments', number)
  return Array.from({ length: plan.commentsPerArticle }, () => {
    const name = aName(dice)
    const email = `${slugOf(name)}.${dice.below(5000)}@lecteurs.example`
    const body = Array.from({ length: 1 + dice.below(3) }, () => aRemark(dice, subject)).join('\n\n')
    const createdAt = new Date(publishedAt.getTime() + HOUR + dice.below(20 * 24 * HOUR))
    const status = statusOf(dice.below(100))
    return {
      id: dice.id(createdAt), articleId, name, email, body, status, fingerprint: fingerprint(articleId, email, body), createdAt,
      ...(status === 'pending' ? { decidedAt: null, decidedById: null } : { decidedAt: new Date(createdAt.getTime() + HOUR), decidedById: cast.users[0]?.id ?? null }),
    }
  })
}

const statusOf = (hundredth: number): CommentStatus => (hundredth < 90 ? 'approved' : hundredth < 95 ? 'pending' : hundredth < 98 ? 'rejected' : 'spam')
