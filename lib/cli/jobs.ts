/** Which function does which job: the one place where the queue meets the domain. */
import { articleMoved, coauthorAnswered, coauthorInvited, coauthorRemind, noteWritten, sendDigest } from '../articles'
import { sendSignInLink } from '../auth'
import { purgeCdn } from '../cdn'
import type { JobHandlers } from '../jobs'
import { newsletterConfirm, newsletterWelcome } from '../newsletter'
import { applicationDecided, applicationReceived, personInvited } from '../people'

export const handlers: JobHandlers = {
  'sign-in.link': sendSignInLink,
  'application.received': applicationReceived,
  'application.decided': applicationDecided,
  'person.invited': personInvited,
  'article.moved': articleMoved,
  'note.written': noteWritten,
  'coauthor.invited': coauthorInvited,
  'coauthor.remind': coauthorRemind,
  'coauthor.answered': coauthorAnswered,
  'digest.send': sendDigest,
  'newsletter.confirm': newsletterConfirm,
  'newsletter.welcome': newsletterWelcome,
  'cdn.purge': purgeCdn,
}
