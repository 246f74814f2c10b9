/** Labels put on a text and taken off it. */
import type { Actor } from '@/lib/actor'
import type { Result } from '@/lib/result'
import { invalid } from '@/lib/result'
import { text } from '@/lib/i18n'
import { changeAtDesk } from './changing'
import type { Labelling } from './schema'

/** Puts labels on a text and takes others off; what is so already stays so. A label that is gone is refused. */
export function labelArticle(actor: Actor, { id, add, remove }: Labelling): Promise<Result<{ id: string }>> {
  return changeAtDesk(actor, id, async (c, article) => {
    const present = new Set(article.labels.map(({ labelId }) => labelId))
    const wanted = await c.db.label.findMany({ where: { id: { in: add } }, select: { id: true, name: true }, orderBy: { name: 'asc' } })
    if (wanted.length < new Set(add).size) return invalid({ path: 'label', message: text('desk')('label.gone') })
    const leaving = await c.db.label.findMany({ where: { id: { in: remove.filter((one) => present.has(one) && !add.includes(one)) } }, select: { id: true, name: true }, orderBy: { name: 'asc' } })
    const coming = wanted.filter((label) => !present.has(label.id))
    await c.db.articleLabel.deleteMany({ where: { articleId: id, labelId: { in: leaving.map((label) => label.id) } } })
    await c.db.articleLabel.createMany({ data: coming.map((label) => ({ articleId: id, labelId: label.id })) })
    for (const { name } of coming) c.record('label', { type: 'article', id }, { name })
    for (const { name } of leaving) c.record('unlabel', { type: 'article', id }, { name })
    return c.done({ id })
  })
}
