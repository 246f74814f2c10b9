/**
 * What of an article's audit its author is shown. Everything that is not named here is the
 * editors' own: whom they gave it to, how they labelled it, what they noted among themselves.
 */
import { transitions } from '../transitions'

const ofSigning = ['coauthorInvited', 'coauthorAccepted', 'coauthorDeclined', 'coauthorRemoved']

/** The beginning, by its author or by an accepted proposal, the steps of the workflow, and who signs. */
export const stepVerbs: ReadonlySet<string> = new Set(['create', 'commission', ...transitions.map(({ verb }) => verb), ...ofSigning])

const ofTheText = ['turnSuggestingOn', 'turnSuggestingOff', 'restoreRevision', 'nameRevision', 'unnameRevision', 'setDeadline', 'clearDeadline']

/** The acts that its author reads of in its history. */
export const shownToAuthors: readonly string[] = [...stepVerbs, ...ofTheText]
