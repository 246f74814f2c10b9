'use client'
/** What was read or marked unread on this page, until the server says so itself: opening a text costs no second reading of the list. */
import { useEffect, useSyncExternalStore, type RefObject } from 'react'

const marks = new Map<string, boolean>()
const listeners = new Set<() => void>()
const keyOf = (id: string, since: Date): string => `${id}~${since.getTime()}`

/** Notes that a text is unread, or not, from now on. */
export function mark(id: string, since: Date, unread: boolean): void {
  marks.set(keyOf(id, since), unread)
  listeners.forEach((tell) => tell())
}

const listen = (tell: () => void) => {
  listeners.add(tell)
  return () => void listeners.delete(tell)
}

/** Whether a text is unread: as marked here, or as the page was rendered with. */
export function useUnread(id: string, since: Date, rendered: boolean): boolean {
  return useSyncExternalStore(listen, () => marks.get(keyOf(id, since)) ?? rendered, () => rendered)
}

/** Marks a text as read once it is before somebody's eyes: on a phone the list hides it until it is chosen. */
export function useReading(pane: RefObject<HTMLElement | null>, id: string, since: Date, unread: boolean): void {
  useEffect(() => {
    if (!unread || !pane.current?.checkVisibility()) return
    fetch(`/api/articles/${id}/lecture`, { method: 'POST' }).then(
      ({ ok }) => ok && mark(id, since, false),
      () => undefined,
    )
    // Once for each text in each state: marked unread, it stays so while it is open.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [id, since.getTime()])
}
