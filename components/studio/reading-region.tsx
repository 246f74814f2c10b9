'use client'
import { useEffect, useRef, type ReactNode } from 'react'
import { isNowhere } from './focus-keeper'

const scrolling: readonly string[] = ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End', ' ']

/** What a queue shows beside its list. The keys that scroll are its own while no control has the focus: one reads at once, without the way there by Tab. */
export function ReadingRegion({ label, children }: { label: string; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || !scrolling.includes(event.key)) return
      if (isNowhere(document.activeElement)) box.current?.focus({ preventScroll: true })
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  return <div ref={box} className="min-h-0 flex-1 overflow-y-auto px-4 py-8 -outline-offset-2 lg:px-10" tabIndex={0} role="region" aria-label={label}>{children}</div>
}
