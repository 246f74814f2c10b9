/** Who is in a text and where their carets are: made true as it comes in, told to the other processes a little later. */
import { applyAwarenessUpdate, encodeAwarenessUpdate, type Awareness } from 'y-protocols/awareness'
import { z } from 'zod'
import type { Person } from '@/lib/actor'
import { colourOf } from '../colours'
import { fromElsewhere } from './open-text'

type States = Map<number, Record<string, unknown>>

/** A caret, as relative positions, takes some hundred bytes. */
const largestState = 4_000
/** A notice of Postgres holds less than 8,000 bytes. */
const largestNotice = 7_900
/** Carets move with every key: other processes hear of them so often (ms). */
const every = 150

/** Puts the person's own name on what they say of themselves, and leaves out what they say of others. */
export function makeTrue(states: States, { id, name }: Person, known: Awareness): void {
  for (const [client, state] of states) {
    const isEmpty = Object.keys(state).length === 0
    if (isEmpty || Buffer.byteLength(JSON.stringify(state)) > largestState || isSomebodyElse(known.getStates().get(client), id)) states.delete(client)
    else state.user = { id, name, color: colourOf(id) }
  }
}

const someone = z.object({ user: z.object({ id: z.string() }) })
function isSomebodyElse(state: unknown, id: string): boolean {
  const { data } = someone.safeParse(state)
  return data !== undefined && data.user.id !== id
}

/** Applies what another process told. */
export function hearAwareness(awareness: Awareness, state: string): void {
  applyAwarenessUpdate(awareness, Buffer.from(state, 'base64'), fromElsewhere)
}

export type Announcer = { note(clients: readonly number[]): void; tellAll(): void; stop(): void }

/** Collects whose state changed, and says it to `tell` in pieces (base64) that a notice can carry. */
export function announcing(awareness: Awareness, tell: (state: string) => void): Announcer {
  const changed = new Set<number>()
  let timer: NodeJS.Timeout | null = null
  const say = () => {
    timer = null
    // A state that is gone still has its clock, which says so.
    const clients = [...changed].filter((client) => awareness.meta.has(client))
    changed.clear()
    if (clients.length) for (const state of pieces(awareness, clients)) tell(state)
  }
  const note = (clients: Iterable<number>) => {
    for (const client of clients) changed.add(client)
    timer ??= setTimeout(say, every)
  }
  return {
    note,
    tellAll: () => note(awareness.getStates().keys()),
    stop() {
      if (timer === null) return
      clearTimeout(timer)
      say()
    },
  }
}

function* pieces(awareness: Awareness, clients: number[]): Iterable<string> {
  const state = Buffer.from(encodeAwarenessUpdate(awareness, clients)).toString('base64')
  if (state.length < largestNotice - 200) yield state
  else if (clients.length > 1) for (const client of clients) yield* pieces(awareness, [client])
}
