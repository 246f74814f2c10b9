'use client'
import { useEffect, type RefObject } from 'react'

/** In a list of rows: j and k walk, other keys press the button of the focused row that carries them as `data-key`. */
export function useRowKeys(list: RefObject<HTMLUListElement | null>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || !list.current) return
      const target = event.target instanceof Element ? event.target : document.body
      if (target.closest('input:not([type=checkbox]), textarea, select, dialog') || document.querySelector('dialog[open]')) return
      const rows = [...list.current.querySelectorAll<HTMLElement>(':scope > li')]
      const at = rows.findIndex((row) => row.contains(target))
      if (event.key === 'j' || event.key === 'k') {
        event.preventDefault()
        const next = rows[Math.min(rows.length - 1, Math.max(0, at + (event.key === 'j' ? 1 : -1)))]
        next?.focus()
        next?.scrollIntoView({ block: 'nearest' })
        return
      }
      const control = rows[at]?.querySelector<HTMLElement>(`[data-key="${CSS.escape(event.key)}"]`)
      if (!control) return
      event.preventDefault()
      control.click()
      // The row is about to leave the list: the next one takes its place under the keys.
      if (control instanceof HTMLButtonElement) (rows[at + 1] ?? rows[at - 1])?.focus()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [list])
}
