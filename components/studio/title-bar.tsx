import type { ReactNode } from 'react'
import { PaletteButton } from './palette-button'

/** The title of the screen, the way to find anything, and the one main action. */
export function TitleBar({ title, lead, children }: { title: string; lead?: ReactNode; children?: ReactNode }) {
  return (
    <div className="flex min-h-15 shrink-0 items-center gap-3 border-b border-line px-4 py-2 lg:px-6">
      {lead}
      <h1 className="cut line-clamp-2 min-w-0 wrap-anywhere font-display text-2xl leading-tight font-headline sm:text-3xl">{title}</h1>
      <div className="ml-auto flex items-center gap-3">
        <PaletteButton />
        {children}
      </div>
    </div>
  )
}

/** The usual measure of a page that is filled in. */
export function Column({ children, wide = false }: { children: ReactNode; wide?: boolean }) {
  return <div className={`grid w-full grid-cols-[minmax(0,1fr)] gap-8 px-4 py-6 lg:px-6 lg:py-8 ${wide ? 'max-w-5xl' : 'max-w-3xl'}`}>{children}</div>
}

/** A part of such a page, under its own heading. */
export function Part({ title, about, children }: { title: string; about?: ReactNode; children: ReactNode }) {
  return (
    <section className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <div>
        <h2 className="font-display text-2xl font-headline">{title}</h2>
        {about && <p className="mt-1 text-md text-muted">{about}</p>}
      </div>
      {children}
    </section>
  )
}
