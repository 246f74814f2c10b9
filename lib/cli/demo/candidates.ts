/** Texts begun without an account: in the queue, each with its author's application. */
import { unsignedSecret } from '@/lib/articles'
import { agreed } from '@/lib/consents'
import { emptyDoc, frenchSpaces } from '@/lib/content'
import type { Change } from '@/lib/db'
import { messages, text as words } from '@/lib/i18n'
import { hashToken, newId } from '@/lib/tokens'
import type { DemoCandidate } from '@/prisma/demo'
import type { Cast, Moments } from './cast'
import { addDeskText } from './desk'
import { addEvents } from './events'

/** What a confirmed text has left behind: the submission, the application, and the link that follows them. */
export async function addCandidate(c: Change, cast: Cast, { person, letter, text }: DemoCandidate, when: Moments): Promise<void> {
  const author = cast.person(person.slug)
  const confirmedAt = when.ago({ hours: text.hoursAgo })
  const submittedAt = when.ago({ hours: text.hoursAgo + 1 })
  const { id: articleId } = await addDeskText(c, cast, text, when)
  const [applicationId, id] = [newId(), newId()]
  await c.db.application.create({
    data: { id: applicationId, name: author.name, email: author.email, motivation: frenchSpaces(letter), topics: words('beginning')('application.topics', { title: frenchSpaces(text.title) }), createdAt: confirmedAt, updatedAt: confirmedAt },
  })
  await c.db.unsignedText.create({
    data: { id, secretHash: hashToken(unsignedSecret(id)), title: frenchSpaces(text.title), body: emptyDoc, network: '', createdAt: when.ago({ hours: text.hoursAgo + 50 }), savedAt: submittedAt, submittedAt, confirmedAt, articleId, applicationId },
  })
  await c.db.consent.create({
    data: { id: newId(), subject: author.email, userId: author.id, purpose: 'privacy', ...agreed(messages.site.become.form.consent), proof: { how: 'mailed-link', unsignedTextId: id }, at: confirmedAt },
  })
  await addEvents(c, { type: 'application', id: applicationId }, [{ actor: null, verb: 'application.received', at: confirmedAt }])
  await addEvents(c, { type: 'unsigned-text', id }, [
    { actor: null, verb: 'unsigned.submitted', at: submittedAt },
    { actor: null, verb: 'unsigned.confirmed', at: confirmedAt },
  ])
}
