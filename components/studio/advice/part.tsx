import type { ReactNode } from 'react'

/** One of the things to look at before publication, under its own heading. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid grid-cols-[minmax(0,1fr)] content-start gap-2.5">
      <h2 className="font-semibold">{title}</h2>
      {children}
    </section>
  )
}
