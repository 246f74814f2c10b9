import type { ReactNode } from 'react'
import { slugOf } from '@/lib/slugs'
import { zelligePath } from '@/lib/zellige'
import { HouseName } from './house-name'

type Props = { site: string; label?: string; title: string; seed: string; children: ReactNode }

/** A page with one thing to say, behind a text's link. */
export function QuietPage({ site, label, title, seed, children }: Props) {
  return (
    <>
      <header className="flex min-h-15 items-center border-b border-line px-4 lg:px-6"><HouseName name={site} /></header>
      <div className="mx-auto grid w-full max-w-4xl flex-1 content-start gap-x-12 gap-y-8 px-4 py-10 sm:py-16 md:grid-cols-[minmax(0,1fr)_200px] lg:px-6">
        <div className="min-w-0">
          {label && <p className="mb-2 text-md font-semibold text-accent">{label}</p>}
          <h1 className="font-display text-[2rem]/[1.08] font-headline tracking-[-0.02em] text-balance [overflow-wrap:anywhere] sm:text-[2.6rem]/[1.06]">{title}</h1>
          {children}
        </div>
        <img src={zelligePath({ palette: 'rabat', field: 'wave', seed: slugOf(seed) || 'texte', shape: 'square' })} alt="" width={400} height={400} loading="lazy" className="hidden w-full rounded-box md:block" />
      </div>
    </>
  )
}
