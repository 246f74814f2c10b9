/** Who has a text in hand: given to any active editor, or to nobody. */
import { isSelf, type Actor } from '@/lib/actor'
import { db } from '@/lib/db'
import { text } from '@/lib/i18n'
import { conflict, invalid, type Failure, type Result } from '@/lib/result'
import { changeAtDesk } from './changing'
import { activeEditors, type Editor } from './people'
import type { Assign } from './schema'

export type Assigned = { id: string; assignee: Editor | null }

/**
 * Gives the text to an editor (by id) or, with null, to nobody. `seen` is who had it when
 * that was decided: when somebody else was quicker, the conflict names who has it now.
 */
export function assignArticle(actor: Actor, { id, assignee, seen }: Assign): Promise<Result<Assigned>> {
  return changeAtDesk(actor, id, async (c, article) => {
    const present = article.assignee?.id ?? null
    if (present === assignee) return c.done({ id, assignee: article.assignee })
    if (present !== seen) return heldBy(article.assignee)
    const editor = assignee === null ? null : await c.db.user.findFirst({ where: { id: assignee, ...activeEditors }, select: { id: true, name: true } })
    if (assignee !== null && !editor) return invalid({ path: 'assignee', message: text('desk')('assign.unknown') })
    await c.db.article.update({ where: { id }, data: { assigneeId: assignee } })
    const eventId = c.record(editor ? 'assign' : 'unassign', { type: 'article', id }, { from: present, to: assignee, name: (editor ?? article.assignee)?.name ?? '' })
    if (editor && !isSelf(actor, editor.id)) c.enqueue('article.assigned', { eventId })
    return c.done({ id, assignee: editor })
  })
}

/** Somebody was quicker: who has the text now. */
export function heldBy(assignee: Editor | null): Failure {
  const t = text('desk')
  return conflict({ assignee }, assignee ? t('assign.taken', { name: assignee.name }) : t('assign.freed'))
}

/** The same, read after a step that came too late. */
export async function heldNow(id: string): Promise<Failure> {
  const article = await db().article.findUnique({ where: { id }, select: { assignee: { select: { id: true, name: true } } } })
  return article?.assignee ? heldBy(article.assignee) : conflict()
}
