'use client'
import { usePathname, useRouter } from 'next/navigation'
import { useMemo, type ReactNode } from 'react'
import { NavigationProvider } from '@/components/ui/navigation'

/** Lends Next's router to the workspaces' components. */
export function Navigation({ children }: { children: ReactNode }) {
  const router = useRouter()
  const path = usePathname()
  const value = useMemo(
    () => ({
      path,
      go: (href: string) => router.push(href),
      replace: (href: string) => router.replace(href, { scroll: false }),
      refresh: () => router.refresh(),
    }),
    [path, router],
  )
  return <NavigationProvider value={value}>{children}</NavigationProvider>
}
