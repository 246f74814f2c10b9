/** What a round changes, through a random process: the web processes by their own edges, this script and the command line as they are. */
import { cli } from '@/lib/actor'
import { beginCorrection, publishArticle, putBack, saveText, unpublish } from '@/lib/articles'
import { approveComments } from '@/lib/comments'
import { db } from '@/lib/db'
import type { Result } from '@/lib/result'
import type { Fleet } from '../../support/fleet'
import { ask, formToken, postForm, type Answer, type StaffClient } from '../../support/staff-client'
import { textOf, type Kind, type Subject } from './subjects'

/** What a page must say from the moment of the change on: whether this is an answer from after it. */
export type Expected = (kind: Kind, answer: Answer) => boolean
export type Changed = { what: string; by: string; expected: Expected }
export type Through = { name: string; act(verb: Verb, subject: Subject, fields?: Record<string, string>): Promise<void>; save(subject: Subject, title: string): Promise<number> }
type Verb = 'beginCorrection' | 'publish' | 'unpublish' | 'putBack'

/** A web process: the editor's session, the workspaces' own actions and autosave. */
export function throughWeb(origin: string, editor: StaffClient, site: string): Through {
  return {
    name: 'web',
    async act(verb, { id }, fields = {}) {
      const { ok, answer } = await editor.act(origin, `${verb}Action`, { id, message: '', ...fields })
      if (!ok) throw new Error(`${verb}: ${answer.status} ${answer.body.slice(0, 300)}`)
    },
    async save(subject, title) {
      const { id, ...text } = await textOf(subject)
      const answer = await ask(origin, `/api/articles/${id}/texte`, { method: 'PUT', body: JSON.stringify({ ...text, title }), headers: { cookie: editor.cookie, origin: site, 'content-type': 'application/json' } })
      if (answer.status !== 200) throw new Error(`save: ${answer.status} ${answer.body.slice(0, 300)}`)
      return (JSON.parse(answer.body) as { version: number }).version
    },
  }
}

/** A process without pages, as a worker is: the commands themselves. */
export const throughScript: Through = {
  name: 'script',
  async act(verb, { id }, { version = '0' } = {}) {
    if (verb === 'publish') done(await publishArticle(cli, { id, version: Number(version), publicNote: null }))
    else if (verb === 'unpublish') done(await unpublish(cli, { id, message: null }))
    else done(await (verb === 'putBack' ? putBack : beginCorrection)(cli, { id }))
  },
  async save(subject, title) {
    const text = await textOf(subject)
    return done(await saveText(cli, { ...text, title })).version
  },
}

function done<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.kind)
  return result.value
}

/** A correction, from its beginning to its publication. */
export async function edit(through: Through, subject: Subject, mark: string): Promise<Changed> {
  const title = `${subject.title} (${mark})`
  await through.act('beginCorrection', subject)
  const version = await through.save(subject, title)
  await through.act('publish', subject, { version: String(version), publicNote: '' })
  const expected: Expected = (kind, { status, body }) => status === 200 && (kind === 'sitemap' ? body.includes(subject.path) : body.includes(mark))
  return { what: 'edit', by: through.name, expected }
}

export const absent = ({ path }: Subject): Expected => (kind, { status, body }) => (kind === 'article' ? status === 410 : status === 200 && !body.includes(`${path}"`) && !body.includes(`${path}<`))
export const present = ({ path }: Subject): Expected => (_, { status, body }) => status === 200 && body.includes(path)

/** Withdrawn, or put back; by the command line where that is asked. */
export async function show(through: Through | Fleet, subject: Subject, yes: boolean): Promise<Changed> {
  if ('act' in through) await through.act(yes ? 'putBack' : 'unpublish', subject)
  else await through.tribune('article', yes ? 'put-back' : 'unpublish', '--slug', subject.slug)
  return { what: yes ? 'put back' : 'unpublish', by: 'act' in through ? through.name : 'cli', expected: yes ? present(subject) : absent(subject) }
}

/** A reader's comment, approved: by a web process if one is given. */
export async function comment(origin: string, site: string, subject: Subject, mark: string, n: number, approver?: { editor: StaffClient; origin: string }): Promise<Changed> {
  const address = `${subject.path}/commentaires`
  const jeton = await formToken(origin, subject.path, address)
  const fields = { jeton, body: `Un avis, ${mark}.`, name: 'Karim', email: `${mark}@lecteurs.example` }
  const posted = await postForm(origin, site, address, fields, { 'x-forwarded-for': `10.1.${n >> 8}.${n & 255}` })
  if (posted.status !== 303) throw new Error(`comment: ${posted.status}`)
  const { id } = await db().comment.findFirstOrThrow({ where: { body: { contains: mark } }, select: { id: true } })
  if (approver) await approver.editor.act(approver.origin, 'approveCommentsAction', { id })
  else done(await approveComments(cli, { ids: [id] }))
  return { what: 'comment', by: approver ? 'web' : 'script', expected: (kind, { body }) => kind !== 'article' || body.includes(mark) }
}
