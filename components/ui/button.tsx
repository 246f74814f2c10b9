'use client'
import type { LucideIcon } from 'lucide-react'
import type { ComponentProps, MouseEvent, ReactNode } from 'react'
import { useFormStatus } from 'react-dom'
import { iconSquare, keys } from './icon-link'
import { Kbd } from './kbd'
import { Link } from './navigation'

/** `danger` leads to what is lost; `grave` does it. */
export type Weight = 'main' | 'plain' | 'quiet' | 'danger' | 'grave'

const base =
  'inline-flex shrink-0 cursor-pointer items-center justify-center gap-2 whitespace-nowrap rounded-box font-semibold transition-colors disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:opacity-55'
const sizes = { sm: 'h-8 px-3 text-sm', md: 'h-10 px-4 text-md' } as const
const weights: Record<Weight, string> = {
  main: 'bg-accent text-accent-ink hover:bg-accent-strong',
  plain: 'border border-line bg-card text-ink hover:bg-wash',
  quiet: 'text-muted hover:bg-wash hover:text-ink',
  danger: 'border border-line text-danger hover:bg-danger-tint',
  grave: 'bg-danger text-paper hover:bg-danger-strong',
}

type Looks = { weight?: Weight; size?: keyof typeof sizes; shortcut?: string; keyLabel?: string; children: ReactNode }

const looks = (weight: Weight, size: keyof typeof sizes, more = ''): string => `${base} ${sizes[size]} ${weights[weight]} ${more}`

function Label({ children, shortcut, keyLabel }: Pick<Looks, 'children' | 'shortcut' | 'keyLabel'>) {
  return (
    <>
      {children}
      {shortcut && (
        <span className="hidden lg:inline-flex">
          <Kbd>{keyLabel ?? shortcut.toUpperCase()}</Kbd>
        </span>
      )}
    </>
  )
}

/** A button; `shortcut` is the key that presses it on a page with `Shortcuts`. */
export function Button({ weight = 'plain', size = 'md', shortcut, keyLabel, className, type = 'button', children, ...rest }: Looks & ComponentProps<'button'>) {
  return (
    <button type={type} className={looks(weight, size, className)} {...keys(shortcut)} {...rest}>
      <Label shortcut={shortcut} keyLabel={keyLabel}>
        {children}
      </Label>
    </button>
  )
}

/** Sends its form, and cannot send it twice. While it waits it is not `disabled`: that would take the focus from it. */
export function SubmitButton({ weight = 'main', onClick, ...rest }: Looks & ComponentProps<'button'>) {
  const { pending } = useFormStatus()
  const once = (event: MouseEvent<HTMLButtonElement>) => {
    if (pending) event.preventDefault()
    else onClick?.(event)
  }
  return <Button type="submit" weight={weight} aria-busy={pending || undefined} aria-disabled={pending || undefined} onClick={once} {...rest} />
}

/** Looks like a button, is a link. */
export function ButtonLink({ weight = 'plain', size = 'md', shortcut, keyLabel, className, children, ...rest }: Looks & ComponentProps<typeof Link>) {
  return (
    <Link className={looks(weight, size, className)} {...keys(shortcut)} {...rest}>
      <Label shortcut={shortcut} keyLabel={keyLabel}>
        {children}
      </Label>
    </Link>
  )
}

/** A picture that acts; its name is read aloud and shown as title. */
export function IconButton({ icon: Icon, label, shortcut, className = '', type = 'button', ...rest }: { icon: LucideIcon; label: string; shortcut?: string } & ComponentProps<'button'>) {
  return (
    <button type={type} title={label} aria-label={label} className={`${iconSquare} ${className}`} {...keys(shortcut)} {...rest}>
      <Icon size={18} strokeWidth={1.9} aria-hidden="true" />
    </button>
  )
}
