import { oncePerProcess } from '../process/once'
import type { Tag } from './vocabulary'

type Listener = (tags: readonly Tag[]) => void

/** Who in this process wants to know when something under a tag changed: the front's store. */
export const tagListeners = (): Set<Listener> => oncePerProcess('tag-listeners', () => new Set<Listener>())

/** Tells this process at once; the others hear it through the tag clock. */
export function tell(changed: readonly Tag[]): void {
  if (changed.length) for (const listener of tagListeners()) listener(changed)
}
