import type { ReactNode } from 'react'
import { fieldFor, paletteFor, zelligePath } from '@/lib/zellige'

type Props = { title: string; seed: string; children?: ReactNode; heading?: 'h1' | 'h2' }

/** Where there is nothing yet: says so, and what to do instead. */
export function EmptyState({ title, seed, children, heading: Heading = 'h2' }: Props) {
  return (
    <div className="column grid justify-items-start gap-4 py-12 sm:py-16">
      <img src={zelligePath({ palette: paletteFor(seed), field: fieldFor(seed), seed, shape: 'square' })} alt="" width={480} height={480} className="size-28 rounded-box" />
      <Heading className={Heading === 'h1' ? 'headline-page' : 'headline-2'}>{title}</Heading>
      {children}
    </div>
  )
}
