'use client'
import { CircleCheck, X } from 'lucide-react'
import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react'
import { IconButton } from './button'
import { useText } from './text'

type Said = { id: number; text: string }
const Announce = createContext<(text: string) => void>(() => {})

/** Says a success in words, aloud and at the foot of the screen. */
export const useAnnounce = (): ((text: string) => void) => useContext(Announce)

const SHOWN_MS = 7000

export function Toaster({ children }: { children: ReactNode }) {
  const t = useText('studio')
  const [said, setSaid] = useState<Said | null>(null)
  const announce = useCallback((text: string) => setSaid((before) => ({ id: (before?.id ?? 0) + 1, text })), [])
  useEffect(() => {
    if (!said) return
    const timer = setTimeout(() => setSaid(null), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [said])
  return (
    <Announce value={announce}>
      {children}
      <div role="status" aria-live="polite" className="pointer-events-none fixed inset-x-0 top-17 z-50 grid justify-items-center px-4">
        {said && (
          <p key={said.id} className="pointer-events-auto flex max-w-md items-center gap-3 rounded-box border border-line bg-card py-1.5 pr-1.5 pl-4 text-md text-ink shadow-box">
            <CircleCheck size={18} className="shrink-0 text-success" aria-hidden="true" />
            {said.text}
            <IconButton icon={X} label={t('ui.close')} onClick={() => setSaid(null)} />
          </p>
        )}
      </div>
    </Announce>
  )
}
