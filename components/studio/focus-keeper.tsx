'use client'
/**
 * Whoever works by keys keeps their place. A step takes its own button away, a new screen takes the old one: the
 * browser would then begin again at the top of the page, before the whole rail. The content takes the focus instead.
 */
import { useEffect, useRef } from 'react'
import { useNavigation } from '@/components/ui/navigation'

const content = (): HTMLElement | null => document.getElementById('contenu')

/** Whether the focus is at no control: on the page, or on the content as a whole. */
export const isNowhere = (focused: Element | null): boolean => focused === null || focused === document.body || focused === content()

export function FocusKeeper() {
  const { path } = useNavigation()
  const before = useRef(path)
  useEffect(() => {
    if (path !== before.current && document.activeElement === document.body) content()?.focus({ preventScroll: true })
    before.current = path
  }, [path])

  useEffect(() => {
    let last: EventTarget | null = null
    const remember = ({ target }: FocusEvent) => {
      last = target
    }
    const watch = new MutationObserver(() => {
      if (!(last instanceof Element) || last.isConnected || document.activeElement !== document.body) return
      content()?.focus({ preventScroll: true })
    })
    document.addEventListener('focusin', remember)
    watch.observe(document.body, { childList: true, subtree: true })
    return () => {
      document.removeEventListener('focusin', remember)
      watch.disconnect()
    }
  }, [])
  return null
}
