'use client'
import { useEffect, useRef, type ReactNode } from 'react'
import { keys } from './icon-link'

/** A few links and buttons behind one; opens without script too. Escape and a click elsewhere close it. */
export function Menu({ label, button, children, up = false, start = false, shortcut, className = '' }: { label: string; button: ReactNode; children: ReactNode; up?: boolean; /** Whether it grows from the button's beginning instead of its end. */ start?: boolean; shortcut?: string; className?: string }) {
  const box = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const details = box.current
    if (!details) return
    const close = (event: Event) => {
      if (!details.open) return
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return
        details.querySelector('summary')?.focus()
      } else if (event.target instanceof Node && details.contains(event.target)) return
      details.open = false
    }
    document.addEventListener('keydown', close)
    document.addEventListener('pointerdown', close)
    return () => {
      document.removeEventListener('keydown', close)
      document.removeEventListener('pointerdown', close)
    }
  }, [])
  return (
    <details ref={box} className={`relative ${className}`}>
      <summary {...keys(shortcut)} className="cursor-pointer list-none rounded-box [&::-webkit-details-marker]:hidden"><span className="sr-only">{label} </span>{button}</summary>
      {/* A question asked from here stands alone: what opened it steps back meanwhile. */}
      <div className={`absolute z-40 grid has-[dialog[open]]:invisible [&_dialog]:visible min-w-52 gap-0.5 rounded-box border border-line bg-card p-1.5 text-ink shadow-box ${up ? 'bottom-full left-0 mb-1.5' : `top-full mt-1.5 ${start ? 'left-0' : 'right-0'}`}`}>{children}</div>
    </details>
  )
}

export const menuItem = 'flex h-9 w-full cursor-pointer items-center gap-3 rounded-[4px] px-3 text-left text-md text-ink hover:bg-wash'
