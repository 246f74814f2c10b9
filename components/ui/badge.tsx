import type { ReactNode } from 'react'

const tones = {
  accent: 'bg-tint text-accent',
  saffron: 'bg-saffron-tint text-saffron',
  success: 'bg-success-tint text-success',
  danger: 'bg-danger-tint text-danger',
  plain: 'bg-wash text-muted',
} as const
export type Tone = keyof typeof tones

/** A state in one or two words. */
export function Badge({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`inline-flex shrink-0 items-center rounded-box px-2 py-1 text-sm leading-none font-semibold whitespace-nowrap ${tones[tone]}`}>{children}</span>
}
