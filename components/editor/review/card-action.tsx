import type { ComponentProps } from 'react'

const looks = { main: 'text-accent hover:text-accent-strong', quiet: 'text-muted hover:text-ink', danger: 'text-danger' } as const

/** A deed of a card, as words. `letter` is its key while the card has the focus. */
export function CardAction({ letter, look = 'main', className = '', ...rest }: { letter?: string; look?: keyof typeof looks } & ComponentProps<'button'>) {
  return (
    <button
      type="button"
      aria-keyshortcuts={letter}
      className={`-mx-1 inline-flex min-h-7 cursor-pointer items-center rounded-[4px] px-1 text-sm font-semibold hover:underline disabled:cursor-default disabled:opacity-55 max-lg:min-h-9 ${looks[look]} ${className}`}
      {...rest}
    />
  )
}
