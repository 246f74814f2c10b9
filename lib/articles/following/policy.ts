/**
 * What of an article's audit its author is shown. Everything that is not named here is the
 * editors' own: whom they gave it to, how they labelled it, what they noted among themselves.
 */
import { isStaff, type Actor } from '@/lib/actor'
import { transitions } from '../transitions'

const ofSigning = ['coauthorInvited', 'coauthorAccepted', 'coauthorDeclined', 'coauthorRemoved']

/** The beginning, the steps of the workflow, and who signs. */
export const stepVerbs: ReadonlySet<string> = new Set(['create', ...transitions.map(({ verb }) => verb), ...ofSigning])

const ofTheText: readonly string[] = ['turnSuggestingOn', 'turnSuggestingOff', 'restoreRevision', 'nameRevision', 'unnameRevision']

/** Whether this event may be shown to the actor, who may see the article. */
export const isShownTo = (actor: Actor, verb: string): boolean => isStaff(actor) || stepVerbs.has(verb) || ofTheText.includes(verb)
