'use client'
/** One of a few words for a block, chosen on the block itself: the browser's own list, so that keys and fingers know it. */
import type { ComponentProps } from 'react'

type Props = { label: string; value: string; choices: readonly { value: string; label: string }[]; choose: (value: string) => void } & Omit<ComponentProps<'select'>, 'value' | 'onChange'>

export function BlockChoice({ label, value, choices, choose, className = '', ...rest }: Props) {
  return (
    <select
      aria-label={label}
      value={value}
      onChange={(event) => choose(event.target.value)}
      className={`h-7 w-fit max-w-full cursor-pointer rounded-[4px] border border-transparent bg-transparent px-1.5 font-sans text-sm font-semibold hover:border-line focus:border-edge disabled:cursor-default disabled:opacity-100 ${className}`}
      {...rest}
    >
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>{choice.label}</option>
      ))}
    </select>
  )
}
