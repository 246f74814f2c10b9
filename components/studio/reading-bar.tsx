import { ChevronDown, ChevronLeft, ChevronUp } from 'lucide-react'
import type { ReactNode } from 'react'
import { IconLink } from '@/components/ui/icon-link'

type Props = {
  /** The state of what is read. */
  state: ReactNode
  back: string
  previous?: string
  following?: string
  words: { back: string; previous: string; following: string }
  children?: ReactNode
}

/** Above what a queue shows: its state, and the way to its neighbours. */
export function ReadingBar({ state, back, previous, following, words, children }: Props) {
  return (
    <div className="flex h-12 shrink-0 items-center gap-1 border-b border-line px-3 lg:px-5">
      <span className="lg:hidden"><IconLink icon={ChevronLeft} label={words.back} href={back} replace /></span>
      {state}
      <span className="ml-auto flex items-center gap-1">
        {previous && <IconLink icon={ChevronUp} label={words.previous} href={previous} replace shortcut="k" />}
        {following && <IconLink icon={ChevronDown} label={words.following} href={following} replace shortcut="j" />}
        {children}
      </span>
    </div>
  )
}
