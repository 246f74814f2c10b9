/** What the front of this process holds and does, for /api/health. */
import { oncePerProcess } from '../process/once'
import type { Front } from './front'

export type FrontFigures = { pages: number; bytes: number; rendering: number; waiting: number }

const place = () => oncePerProcess('front-figures', () => ({ front: null as Front | null }))

/** Makes a front the one that is asked. */
export function showFront(front: Front | null): void {
  place().front = front
}

/** Null where this process serves no pages. */
export function frontFigures(): FrontFigures | null {
  const { front } = place()
  if (!front) return null
  const { entries, bytes } = front.store.size
  const { running, waiting } = front.load()
  return { pages: entries, bytes, rendering: running, waiting }
}
