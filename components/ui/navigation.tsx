'use client'
/**
 * Moving inside the workspaces without loading the page again. The router comes from
 * the layout, so that no component knows the framework; a link is a link without it.
 */
import { createContext, useContext, type ComponentProps, type MouseEvent, type ReactNode } from 'react'

export type Navigation = {
  path: string
  go(href: string): void
  replace(href: string): void
  refresh(): void
}

const Router = createContext<Navigation | null>(null)

export function NavigationProvider({ value, children }: { value: Navigation; children: ReactNode }) {
  return <Router value={value}>{children}</Router>
}

const load: Navigation = {
  path: '',
  go: (href) => window.location.assign(href),
  replace: (href) => window.location.replace(href),
  refresh: () => window.location.reload(),
}

export const useNavigation = (): Navigation => useContext(Router) ?? load

/** A link that moves inside the workspace; with a modifier key it does what any link does. */
export function Link({ href, replace = false, onClick, ...rest }: Omit<ComponentProps<'a'>, 'href'> & { href: string; replace?: boolean }) {
  const navigation = useNavigation()
  const move = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || rest.target) return
    event.preventDefault()
    if (replace) navigation.replace(href)
    else navigation.go(href)
  }
  return <a href={href} onClick={move} {...rest} />
}
