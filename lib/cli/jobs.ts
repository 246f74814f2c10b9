/** Which function does which job: the one place where the queue meets the domain. */
import { articleMoved, noteWritten } from '../articles'
import { sendSignInLink } from '../auth'
import { purgeCdn } from '../cdn'
import type { JobHandlers } from '../jobs'
import { newsletterConfirm, newsletterWelcome } from '../newsletter'
import { applicationDecided, applicationReceived, personInvited } from '../people'
import { unsignedConfirm } from '../submissions'

export const handlers: JobHandlers = {
  'sign-in.link': sendSignInLink,
  'application.received': applicationReceived,
  'application.decided': applicationDecided,
  'person.invited': personInvited,
  'article.moved': articleMoved,
  'note.written': noteWritten,
  'unsigned.confirm': unsignedConfirm,
  'newsletter.confirm': newsletterConfirm,
  'newsletter.welcome': newsletterWelcome,
  'cdn.purge': purgeCdn,
}
