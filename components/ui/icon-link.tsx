import type { LucideIcon } from 'lucide-react'
import type { ComponentProps } from 'react'
import { Link } from './navigation'

/** The square that a lone icon is pressed in. */
export const iconSquare = 'inline-grid size-9 shrink-0 cursor-pointer place-items-center rounded-box text-muted transition-colors hover:bg-wash hover:text-ink disabled:cursor-not-allowed disabled:opacity-45'

/** Names the key that presses a control, for `Shortcuts` and for assistive technology. */
export const keys = (shortcut?: string) => (shortcut ? { 'data-shortcut': shortcut, 'aria-keyshortcuts': shortcut } : {})

/** A picture that leads somewhere. Not a client component: pages hand it an icon, and a function does not cross to the browser. */
export function IconLink({ icon: Icon, label, shortcut, className = '', ...rest }: { icon: LucideIcon; label: string; shortcut?: string } & ComponentProps<typeof Link>) {
  return (
    <Link title={label} aria-label={label} className={`${iconSquare} ${className}`} {...keys(shortcut)} {...rest}>
      <Icon size={18} strokeWidth={1.9} aria-hidden="true" />
    </Link>
  )
}
