'use client'
/** A card beside the text: pressed, it shows its place; the one in question is marked and in sight. */
import { useEffect, useRef, type ReactNode } from 'react'
import { pressInCard } from './review-keys'

type Props = { id: string; label: string; active: boolean; activate: () => void; backToText: () => void; children: ReactNode }

/** The id under which a card stands in the page: also the place that a mail links to. */
export const cardId = (id: string): string => `note-${id}`

export function CardFrame({ id, label, active, activate, backToText, children }: Props) {
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    if (active) box.current?.scrollIntoView({ block: 'nearest', behavior: window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' })
  }, [active])
  return (
    <article
      ref={box}
      id={cardId(id)}
      tabIndex={-1}
      aria-label={label}
      aria-current={active || undefined}
      onClick={(event) => {
        if (!active && !(event.target instanceof Element && event.target.closest('button, textarea, a'))) activate()
      }}
      onKeyDown={(event) => {
        if (event.defaultPrevented) return
        if (event.key === 'Escape') backToText()
        else pressInCard(event)
      }}
      className="scroll-my-4 rounded-box border border-line bg-card p-3.5 text-md transition-colors hover:border-edge aria-[current=true]:border-saffron"
    >
      {children}
    </article>
  )
}
