import type { LabelColour } from '@/lib/db/generated/enums'

const dots: Record<LabelColour, string> = {
  accent: 'bg-accent',
  saffron: 'bg-saffron',
  success: 'bg-success',
  danger: 'bg-danger',
  plum: 'bg-plum',
  sea: 'bg-sea',
  muted: 'bg-muted',
}

export const labelColours = Object.keys(dots) as LabelColour[]

/** A label: its colour as a dot, its word in ink, so that it reads on every ground. */
export function LabelMark({ name, colour, whole = false }: { name: string; colour: LabelColour; /** Whether a long word takes a second line instead of being cut. */ whole?: boolean }) {
  return (
    <span className="inline-flex max-w-full min-w-0 items-center gap-1.5 text-sm leading-tight text-ink">
      <span aria-hidden="true" className={`size-2 shrink-0 rounded-full ${dots[colour]}`} />
      <span className={whole ? 'wrap-anywhere' : 'truncate'}>{name}</span>
    </span>
  )
}
