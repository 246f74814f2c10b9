'use client'
/** One text without an account for the page, bound to its life. */
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { browserStorage } from '../live/use-kept-copies'
import { LoneText, type LoneOptions, type LoneView } from './lone-text'
import { Slots } from './slots'

export const browserSlots = (): Slots => new Slots(browserStorage())

export function useLoneText(options: Omit<LoneOptions, 'slots'>): { lone: LoneText; view: LoneView } {
  const latest = useRef(options)
  latest.current = options
  const [lone] = useState(() => new LoneText({
    ...options,
    slots: browserSlots,
    setAside: (content) => latest.current.setAside(content),
    began: (secret) => latest.current.began(secret),
  }))
  const view = useSyncExternalStore(lone.subscribe, lone.current, lone.current)

  useEffect(() => {
    lone.start()
    // Only what the browser could not keep would be lost with the page.
    const warn = (event: BeforeUnloadEvent) => {
      const { unsent, kept } = lone.current()
      if (unsent > 0 && !kept) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => {
      window.removeEventListener('beforeunload', warn)
      lone.stop()
    }
  }, [lone])

  return { lone, view }
}
