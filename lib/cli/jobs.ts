/** Which function does which job: the one place where the queue meets the domain. */
import { articleAssigned, articleMoved, coauthorAnswered, coauthorInvited, coauthorRemind, linksChecked, noteWritten, previewApproved, previewShared, sendDigest } from '../articles'
import { sendSignInLink } from '../auth'
import { purgeCdn } from '../cdn'
import type { JobHandlers } from '../jobs'
import { newsletterConfirm, newsletterWelcome } from '../newsletter'
import { applicationDecided, applicationReceived, personInvited } from '../people'
import { proposalMoved } from '../proposals'
import { unsignedConfirm } from '../submissions'

export const handlers: JobHandlers = {
  'sign-in.link': sendSignInLink,
  'application.received': applicationReceived,
  'application.decided': applicationDecided,
  'person.invited': personInvited,
  'article.moved': articleMoved,
  'article.assigned': articleAssigned,
  'proposal.moved': proposalMoved,
  'note.written': noteWritten,
  'preview.shared': previewShared,
  'preview.approved': previewApproved,
  'links.check': linksChecked,
  'unsigned.confirm': unsignedConfirm,
  'coauthor.invited': coauthorInvited,
  'coauthor.remind': coauthorRemind,
  'coauthor.answered': coauthorAnswered,
  'digest.send': sendDigest,
  'newsletter.confirm': newsletterConfirm,
  'newsletter.welcome': newsletterWelcome,
  'cdn.purge': purgeCdn,
}
