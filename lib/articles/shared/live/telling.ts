/** What the server says to a client of a shared text, and how it ends a connection (docs/shared-text.md). */
import type { ArticleStatus } from '../../transitions'
import type { Refusal } from '../door'
import type { May } from '../policy'

export type Standing = { may: May; status: ArticleStatus; suggesting: boolean; reason: null | 'locked' | 'outdated' | 'lost' }

export type Told =
  | ({ kind: 'standing' } & Standing)
  | { kind: 'refused'; reason: Refusal | 'rate' }
  | { kind: 'notes' }
  | { kind: 'moved'; status: ArticleStatus }

/** Close codes (RFC 6455, 7.4): those from 4000 on are ours. */
export const closing = {
  /** This process goes: connect again, another one answers. */
  restart: 1012,
  /** No session any more. */
  session: 4401,
  /** No right to see the text any more, or no text. */
  lost: 4404,
  /** What came does not belong into the text. */
  refused: 4422,
  tooMuch: 4429,
  /** The database is away: whatever is not acknowledged is still the client's. */
  away: 4503,
} as const

/** Why a hook of Hocuspocus says no. No Error: it prints whatever has a message. */
export class Denied {
  constructor(readonly reason: 'no-session' | 'not-found' | 'one-text' | 'away') {}
}
