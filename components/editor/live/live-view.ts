/**
 * What a person sees of the shared text's state, as a value. Pure: the connection, the
 * browser's copy and the document report events, the screen shows what follows from them.
 */
import type { May } from '@/lib/articles/shared/policy'
import type { ArticleStatus } from '@/lib/articles/transitions'

type Phase =
  | { is: 'opening' }
  /** Everything typed here is in the database. */
  | { is: 'saved' }
  | { is: 'saving' }
  | { is: 'offline'; cause: 'network' | 'server' }
  | { is: 'signed-out' }
  /** The page is from before a deployment: it must be loaded anew. */
  | { is: 'outdated' }
  /** There is no such text any more, or not for this person. */
  | { is: 'gone' }

/** Why the server did not take what was typed here. The words were set aside. */
export type Refusal = 'content' | 'suggest-only' | 'size' | 'locked'

export type LiveView = {
  phase: Phase
  /** Whether there is a document to show: the server's, or the one this browser kept. */
  ready: boolean
  may: May
  /** Whether everybody is asked to suggest in this text. */
  suggesting: boolean
  status: ArticleStatus
  /** When the server last took something typed here, or what the page was rendered with. ISO. */
  savedAt: string
  /** Bursts of typing that the server has not acknowledged. */
  unsent: number
  /** Whether this browser's copy brought something that the server has not confirmed yet. */
  unconfirmed: boolean
  /** Whether this browser keeps a copy for the time without a line. */
  kept: boolean
  refusal: Refusal | null
  /** Counts the documents this page has had: after a refusal it begins with the server's anew. */
  generation: number
}

/** What the status line says of it. */
export type SaveView = Pick<LiveView, 'phase' | 'kept' | 'unsent' | 'savedAt'>

export type LiveEvent =
  /** From this browser's copy. */
  | { type: 'opened' }
  | { type: 'kept'; kept: boolean }
  | { type: 'typed'; newBurst: boolean }
  | { type: 'acknowledged'; at: string }
  | { type: 'line-lost'; cause: 'network' | 'server' }
  | { type: 'signed-out' }
  | { type: 'standing'; may: May; status: ArticleStatus; suggesting: boolean; reason: 'locked' | 'outdated' | null }
  | { type: 'refused'; refusal: Refusal }
  | { type: 'reopened' }
  | { type: 'gone' }
  | { type: 'refusal-read' }

/** A page that cannot go on without being loaded anew. */
export const isOver = ({ phase }: Pick<LiveView, 'phase'>): boolean => phase.is === 'outdated' || phase.is === 'gone'

/** Whether there may be words here that the database has not. */
export const isUnsaved = ({ unsent, unconfirmed }: Pick<LiveView, 'unsent' | 'unconfirmed'>): boolean => unsent > 0 || unconfirmed

/** Whether what this person types goes into the document. */
export const mayType = (view: LiveView): boolean => view.ready && !isOver(view) && view.may !== 'read'

export function step(view: LiveView, event: LiveEvent): LiveView {
  if (isOver(view) && event.type !== 'refusal-read') return view
  switch (event.type) {
    case 'opened':
      return { ...view, ready: true, unconfirmed: true }
    case 'kept':
      return { ...view, kept: event.kept }
    case 'typed': {
      const counts = event.newBurst || view.unsent === 0
      // Each key comes here: where nothing new is to be said, nothing is drawn again.
      if (!counts && view.phase.is !== 'saved') return view
      return { ...view, unsent: view.unsent + (counts ? 1 : 0), phase: view.phase.is === 'saved' ? { is: 'saving' } : view.phase }
    }
    case 'acknowledged':
      return { ...view, ready: true, phase: { is: 'saved' }, unsent: 0, unconfirmed: false, savedAt: view.unsent > 0 ? event.at : view.savedAt }
    case 'line-lost':
      return { ...view, phase: view.phase.is === 'signed-out' ? view.phase : { is: 'offline', cause: event.cause } }
    case 'signed-out':
      return { ...view, phase: { is: 'signed-out' } }
    case 'standing':
      return {
        ...view, may: event.may, status: event.status, suggesting: event.suggesting,
        phase: event.reason === 'outdated' ? { is: 'outdated' } : view.phase,
      }
    case 'refused':
      return { ...view, refusal: event.refusal }
    case 'reopened':
      return { ...view, ready: false, unsent: 0, unconfirmed: false, phase: { is: 'opening' }, generation: view.generation + 1 }
    case 'gone':
      return { ...view, phase: { is: 'gone' } }
    case 'refusal-read':
      return { ...view, refusal: null }
  }
}
