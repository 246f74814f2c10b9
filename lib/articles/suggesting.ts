/**
 * « Mode suggestion »: an editor asks that the author, wherever they could write, suggest
 * instead. Editors go on writing; a correction that the author makes is seen before it is in.
 */
import type { Actor } from '@/lib/actor'
import type { Result } from '@/lib/result'
import type { ArticleOnly } from './schema'
import { changeText } from './shared/changing'
import { announce } from './shared/log'
import { suggestingRefused } from './shared/policy'

export type Suggesting = { id: string; suggesting: boolean }

export const turnSuggestingOn = (actor: Actor, { id }: ArticleOnly): Promise<Result<Suggesting>> => turn(actor, id, true, 'turnSuggestingOn')
export const turnSuggestingOff = (actor: Actor, { id }: ArticleOnly): Promise<Result<Suggesting>> => turn(actor, id, false, 'turnSuggestingOff')

const turn = (actor: Actor, id: string, suggesting: boolean, verb: 'turnSuggestingOn' | 'turnSuggestingOff'): Promise<Result<Suggesting>> =>
  changeText(actor, id, async (c, article) => {
    const refused = suggestingRefused(actor, article)
    if (refused) return refused
    if (article.suggesting === suggesting) return c.done({ id, suggesting })
    await c.db.article.update({ where: { id }, data: { suggesting } })
    await announce(c.db, { kind: 'moved', article: id })
    c.record(verb, { type: 'article', id })
    return c.done({ id, suggesting })
  })
