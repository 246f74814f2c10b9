/** The demo's texts that readers do not see: how far each has come, and what the editors put around it. */
import { transitions, type ArticleStatus, type Verb } from '@/lib/articles'
import { frenchSpaces } from '@/lib/content'
import type { Change, Prisma } from '@/lib/db'
import { newId } from '@/lib/tokens'
import type { DemoDeskText } from '@/prisma/demo'
import type { Cast, Member, Moments } from './cast'
import { addEvents, type DemoEvent } from './events'
import { addLicence, addSeen, addText } from './texts'

/** Hours that each text was written before it was handed in, and that it was with the editors before they decided. */
const [writing, reading] = [72, 30]

/** A text on its way; answers the ids of its article and revision. */
export async function addDeskText(c: Change, cast: Cast, text: DemoDeskText, when: Moments): Promise<{ id: string; revisionId: string }> {
  const isDraft = text.status === 'draft'
  const at = when.ago({ hours: text.hoursAgo })
  const handedInHoursAgo = text.hoursAgo + (isDraft || text.status === 'submitted' ? 0 : reading)
  const submittedAt = isDraft ? null : when.ago({ hours: handedInHoursAgo })
  const begunAt = isDraft ? at : when.ago({ hours: handedInHoursAgo + writing })
  const made = await addText(c, cast, text, { at: begunAt, frozenAt: submittedAt, reason: isDraft ? 'writing' : 'submit' })
  const author = cast.person(text.author)
  const editor = 'editor' in text && text.editor ? cast.person(text.editor) : null
  await c.db.article.update({
    where: { id: made.id },
    data: { status: text.status, submittedAt, statusChangedAt: at, assigneeId: editor?.id ?? null, deadlineAt: text.due === undefined ? null : when.endOf(text.due), ...standing(text, editor, when) },
  })
  const begun: DemoEvent = { actor: author, verb: 'create', at: begunAt, data: { to: 'draft' } }
  await addEvents(c, { type: 'article', id: made.id }, [begun, ...(submittedAt ? stepsOf(cast, text, submittedAt, when) : [])])
  await putAround(c, cast, text, made.id, when)
  if (!submittedAt) return made
  await addLicence(c, author, made, submittedAt)
  if (text.status === 'changes_requested') await addPoints(c, { id: made.id, author, editor: cast.person(text.editor) }, text.asked, when, text.hoursAgo)
  if (!text.isNew) await addSeen(c, [cast.person('rachid-haddad'), cast.person('leila-cherkaoui')], made.id, at)
  return made
}

/** What the article itself says of its state. */
function standing(text: DemoDeskText, editor: Member | null, when: Moments): Prisma.ArticleUncheckedUpdateInput {
  switch (text.status) {
    case 'changes_requested':
      return { timesSentBack: 1 }
    case 'accepted':
      return { embargoUntil: when.at(text.embargo), embargoReason: frenchSpaces(text.embargo.reason) }
    case 'scheduled':
      return { scheduledFor: when.at(text.out), scheduledById: editor?.id ?? null, scheduledSlug: text.slug }
    default:
      return {}
  }
}

/** From the hand-in to where it stands, along the table of transitions. */
function stepsOf(cast: Cast, text: DemoDeskText, submittedAt: Date, when: Moments): DemoEvent[] {
  const at = when.ago({ hours: text.hoursAgo })
  const points = cast.section(text.section).checklist.map((point) => ({ text: point, ticked: !text.unticked?.includes(point) }))
  const step = (actor: Member, verb: Verb, from: ArticleStatus, moment: Date, data: Prisma.InputJsonObject = {}): DemoEvent => {
    const to = transitions.find((one) => one.verb === verb && one.from.includes(from))?.to
    if (to === undefined || to === 'same') throw new Error(`« ${text.slug} » cannot ${verb} from ${from}`)
    return { actor, verb, at: moment, data: { from, to, ...data } }
  }
  const submit = step(cast.person(text.author), 'submit', 'draft', submittedAt, { points })
  if (text.status === 'draft' || text.status === 'submitted') return [submit]
  const editor = cast.person(text.editor)
  const take = (moment: Date) => step(editor, 'take', 'submitted', moment)
  if (text.status === 'in_review') return [submit, take(at)]
  const taken = [submit, take(when.ago({ hours: text.hoursAgo + reading / 2 }))]
  switch (text.status) {
    case 'changes_requested':
      return [...taken, step(editor, 'sendBack', 'in_review', at, { message: frenchSpaces(text.message), round: 1 })]
    case 'declined':
      return [...taken, step(editor, 'decline', 'in_review', at, { message: frenchSpaces(text.message) })]
    case 'accepted':
      return [...taken, step(editor, 'accept', 'in_review', at), { actor: editor, verb: 'setEmbargo', at, data: { when: when.at(text.embargo).toISOString(), message: frenchSpaces(text.embargo.reason) } }]
    case 'scheduled':
      return [...taken, step(editor, 'accept', 'in_review', when.ago({ hours: text.hoursAgo + 2 })), step(editor, 'schedule', 'accepted', at, { when: when.at(text.out).toISOString() })]
  }
}

/** Labels, a deadline, and to whom it was given: the editor-in-chief's doing, soon after it came. */
async function putAround(c: Change, cast: Cast, text: DemoDeskText, id: string, when: Moments): Promise<void> {
  const chief = cast.person('rachid-haddad')
  const at = when.ago({ hours: text.hoursAgo * 0.9 })
  const labels = text.labels ?? []
  await c.db.articleLabel.createMany({ data: labels.map((name) => ({ articleId: id, labelId: cast.label(name) })) })
  const events: DemoEvent[] = labels.map((name) => ({ actor: chief, verb: 'label', at, data: { name: frenchSpaces(name) } }))
  if (text.due !== undefined) events.push({ actor: chief, verb: 'setDeadline', at, data: { from: null, to: when.endOf(text.due).toISOString() } })
  if (text.status === 'submitted' && text.editor) {
    const { id: to, name } = cast.person(text.editor)
    events.push({ actor: chief, verb: 'assign', at, data: { from: null, to, name } })
  }
  await addEvents(c, { type: 'article', id }, events)
}

type SentBack = { id: string; author: Member; editor: Member }

/** What is asked of a text, some of it done since. */
async function addPoints(c: Change, { id, author, editor }: SentBack, asked: { words: string; isDone?: true }[], when: Moments, hoursAgo: number): Promise<void> {
  await c.db.askedPoint.createMany({
    data: asked.map(({ words, isDone }, position) => ({
      id: newId(), articleId: id, round: 1, position, words: frenchSpaces(words), askedById: editor.id, askedAt: when.ago({ hours: hoursAgo }),
      ...(isDone ? { doneAt: when.ago({ hours: hoursAgo / 2 }), doneById: author.id } : {}),
    })),
  })
}
