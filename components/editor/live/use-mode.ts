'use client'
/** Whether what is typed here is a suggestion: as the text asks, or as the person chooses. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { LiveView } from './live-view'

export function useMode({ may, suggesting }: Pick<LiveView, 'may' | 'suggesting'>) {
  const [chosen, setChosen] = useState(suggesting)
  // Turned on for everybody, it is on here too; whoever may write can leave it.
  useEffect(() => setChosen(suggesting), [suggesting])
  const on = may === 'suggest' || chosen
  const latest = useRef(on)
  latest.current = on
  const toggle = useCallback(() => setChosen((before) => !before), [])
  useEffect(() => {
    if (may !== 'write') return
    const press = (event: KeyboardEvent) => {
      // AltGr is both keys on Windows, and writes a letter there.
      if (!event.ctrlKey || !event.altKey || event.getModifierState('AltGraph') || event.code !== 'KeyS') return
      event.preventDefault()
      toggle()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [may, toggle])
  return { on, toggle, read: useCallback(() => latest.current, []) }
}
