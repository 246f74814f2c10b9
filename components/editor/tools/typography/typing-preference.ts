/** Whether this browser typesets while one types. A choice of the person at this machine, so it stays here. */
import { useSyncExternalStore } from 'react'

const name = 'tribune.french-typing'
const listeners = new Set<() => void>()

// A browser may refuse its storage; typing goes on with the rule on.
function stored(): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

let on: boolean | null = null

export const typesets = (): boolean => (on ??= stored() !== 'off')

export function chooseTypesetting(wanted: boolean): void {
  on = wanted
  try {
    localStorage.setItem(name, wanted ? 'on' : 'off')
  } catch {
    // Kept for this page only.
  }
  for (const listener of [...listeners]) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useTypesets = (): boolean => useSyncExternalStore(subscribe, typesets, () => true)
