'use client'
/** One shared text for the page, bound to its life. */
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { storageWorks } from './browser-copy'
import { LiveText, type LiveOptions } from './live-text'
import { isUnsaved, type LiveView } from './live-view'

export function useLiveText(options: LiveOptions): { live: LiveText; view: LiveView } {
  const latest = useRef(options)
  latest.current = options
  const [live] = useState(() => {
    // The answer is kept, so a render that is thrown away has asked for nothing twice.
    void storageWorks()
    return new LiveText({
      ...options,
      setAside: (content) => latest.current.setAside(content),
      onNotes: () => latest.current.onNotes(),
      onMoved: () => latest.current.onMoved(),
    })
  })
  const view = useSyncExternalStore(live.subscribe, live.shown, live.shown)

  useEffect(() => {
    live.start()
    // Only what no copy keeps would be lost with the page.
    const warn = (event: BeforeUnloadEvent) => {
      const now = live.current()
      if (isUnsaved(now) && !now.kept) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => {
      window.removeEventListener('beforeunload', warn)
      live.stop()
    }
  }, [live])

  return { live, view }
}
