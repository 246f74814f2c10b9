import type { ReactNode } from 'react'

/** A key of the keyboard. Decoration beside a control that has `aria-keyshortcuts`. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd aria-hidden="true" className="inline-grid min-w-5 place-items-center rounded-[4px] border border-current/30 px-1 py-0.5 font-sans text-xs leading-none font-medium">
      {children}
    </kbd>
  )
}
