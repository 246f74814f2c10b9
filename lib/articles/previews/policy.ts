/**
 * Who shares a text in work with somebody who has no account. Editors ask for notes and for an
 * approval, and have links mailed; its author shares a link to read it, and hands it on themselves.
 */
import { isSelf, isStaff, type Actor } from '@/lib/actor'
import type { ArticleStatus } from '@/lib/db'
import { forbidden, notFound, type Failure } from '@/lib/result'
import { maySee, type Authored } from '../policy'

type Shared = Authored & { status: ArticleStatus }
type Wish = { mayNote: boolean; mayApprove: boolean; email: string | null }

/** Why this actor may not share this text so, or null when they may. */
export function sharingRefused(actor: Actor, article: Shared, { mayNote, mayApprove, email }: Wish): Failure | null {
  if (!maySee(actor, article)) return notFound()
  if (article.status === 'trashed') return forbidden()
  return (mayNote || mayApprove || email !== null) && !isStaff(actor) ? forbidden() : null
}

/** Links are seen, renewed and revoked by editors and by whoever made them. */
export const mayManage = (actor: Actor, article: Authored, link: { createdById: string | null }): boolean =>
  maySee(actor, article) && (isStaff(actor) || isSelf(actor, link.createdById))
