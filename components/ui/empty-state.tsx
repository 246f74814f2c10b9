import type { ReactNode } from 'react'

/** An empty list says what it is for and offers the first action. */
export function EmptyState({ picture, title, children, action, level = 2 }: { picture?: string; title: string; level?: 1 | 2; children: ReactNode; action?: ReactNode }) {
  const Heading = `h${level}` as const
  return (
    <div className="mx-auto grid max-w-md justify-items-center gap-3 px-6 py-16 text-center">
      {picture && <img src={picture} alt="" width={480} height={480} className="mb-3 size-28 rounded-full object-cover" />}
      <Heading className="font-display text-2xl font-headline text-balance">{title}</Heading>
      <div className="text-base text-pretty text-muted">{children}</div>
      {action && <div className="mt-3">{action}</div>}
    </div>
  )
}
