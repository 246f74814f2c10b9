/**
 * When to save, and what the person is told about it. A pure machine: events with
 * the moment they happened go in, the next state comes out, and `send` says that a
 * save must leave now. One save is in flight at a time, each names the version it
 * started from, and « saved » is said only when the server's answer covers the
 * newest change.
 */
import type { WorkingText } from '@/lib/articles/working-text'
import type { FieldError } from '@/lib/result'

export const pauseBeforeSaving = 1_200
export const longestWhileTyping = 5_000
const longestBetweenTries = 30_000

export type Conflict = { current: WorkingText; by: string; at: string }
export type Refusal = { reason: 'invalid'; errors: FieldError[] } | { reason: 'forbidden' | 'gone' | 'too-large'; errors: FieldError[] }

export type Phase =
  | { is: 'saved' | 'dirty' | 'saving' | 'signed-out' }
  | { is: 'offline'; cause: 'network' | 'server'; retryAt: number }
  | { is: 'conflict'; conflict: Conflict }
  | { is: 'refused'; refusal: Refusal }

export type SaveState = {
  phase: Phase
  /** The version the server last confirmed: what the next save starts from. */
  version: number
  savedAt: string
  /** Counts the changes made here; the text is safe when `confirmed` reaches `changes`. */
  changes: number
  confirmed: number
  /** Which count the save in flight carries. */
  inFlight: number | null
  /** The first change that no save carries yet, and the last one. */
  waitingSince: number | null
  lastChange: number
  failures: number
}

export type SaveEvent =
  | { type: 'edited'; at: number }
  | { type: 'woke'; at: number }
  | { type: 'flushed'; at: number }
  | { type: 'came-back'; at: number }
  | { type: 'confirmed'; version: number; savedAt: string }
  | { type: 'unreachable'; cause: 'network' | 'server'; at: number; retryAfter?: number }
  | { type: 'conflicted'; conflict: Conflict }
  | { type: 'refused'; refusal: Refusal }
  | { type: 'signed-out' }
  | { type: 'kept-mine' }
  | { type: 'took-theirs' }

export type Step = { state: SaveState; send: boolean }

export const startSaving = (version: number, savedAt: string): SaveState => ({
  phase: { is: 'saved' }, version, savedAt, changes: 0, confirmed: 0, inFlight: null, waitingSince: null, lastChange: 0, failures: 0,
})

/** Whether something is written here that the server has not confirmed. */
export const isUnsaved = (state: SaveState): boolean => state.confirmed < state.changes

/** When the machine wants to be woken next, or null. */
export function wakeAt(state: SaveState): number | null {
  if (state.inFlight !== null) return null
  if (state.phase.is === 'offline') return state.phase.retryAt
  if (state.phase.is !== 'dirty' || state.waitingSince === null) return null
  return Math.min(state.lastChange + pauseBeforeSaving, state.waitingSince + longestWhileTyping)
}

const stay = (state: SaveState): Step => ({ state, send: false })
const send = (state: SaveState): Step => ({
  state: { ...state, phase: { is: 'saving' }, inFlight: state.changes, waitingSince: null },
  send: true,
})
/** What the answer leaves: the save is no longer in flight. */
const landed = (state: SaveState): SaveState => ({ ...state, inFlight: null })

export function step(state: SaveState, event: SaveEvent): Step {
  switch (event.type) {
    case 'edited':
      return stay(edited(state, event.at))
    case 'woke': {
      const due = wakeAt(state)
      return due !== null && event.at >= due ? send(state) : stay(state)
    }
    case 'flushed':
      return maySend(state) ? send(state) : stay(state)
    case 'came-back':
      return state.inFlight === null && (state.phase.is === 'offline' || state.phase.is === 'signed-out') ? send(state) : stay(state)
    case 'confirmed':
      return stay(confirmed(state, event.version, event.savedAt))
    case 'unreachable': {
      const wait = event.retryAfter ?? Math.min(1_000 * 2 ** state.failures, longestBetweenTries)
      return stay({ ...landed(state), phase: { is: 'offline', cause: event.cause, retryAt: event.at + wait }, failures: state.failures + 1 })
    }
    case 'conflicted':
      return stay({ ...landed(state), phase: { is: 'conflict', conflict: event.conflict } })
    case 'refused':
      return stay({ ...landed(state), phase: { is: 'refused', refusal: event.refusal } })
    case 'signed-out':
      return stay({ ...landed(state), phase: { is: 'signed-out' } })
    case 'kept-mine':
      return state.phase.is === 'conflict' ? send({ ...state, version: state.phase.conflict.current.version }) : stay(state)
    case 'took-theirs':
      if (state.phase.is !== 'conflict') return stay(state)
      return stay({ ...state, phase: { is: 'saved' }, version: state.phase.conflict.current.version, savedAt: state.phase.conflict.at, confirmed: state.changes, waitingSince: null })
  }
}

function edited(state: SaveState, at: number): SaveState {
  const changed = { ...state, changes: state.changes + 1, lastChange: at, waitingSince: state.waitingSince ?? at }
  // What the server found wrong may be mended now; what it forbids is not.
  const mayHelp = state.phase.is === 'saved' || (state.phase.is === 'refused' && !isFinal(state.phase.refusal))
  return mayHelp ? { ...changed, phase: { is: 'dirty' } } : changed
}

function confirmed(state: SaveState, version: number, savedAt: string): SaveState {
  const reached = { ...landed(state), version, savedAt, confirmed: state.inFlight ?? state.confirmed, failures: 0 }
  return { ...reached, phase: isUnsaved(reached) ? { is: 'dirty' } : { is: 'saved' } }
}

/** Whether trying again cannot help: the text is locked or gone. */
export const isFinal = (refusal: Refusal): boolean => refusal.reason === 'forbidden' || refusal.reason === 'gone'

function maySend(state: SaveState): boolean {
  if (state.inFlight !== null || !isUnsaved(state)) return false
  const { phase } = state
  return phase.is === 'dirty' || phase.is === 'offline' || phase.is === 'signed-out' || (phase.is === 'refused' && !isFinal(phase.refusal))
}
