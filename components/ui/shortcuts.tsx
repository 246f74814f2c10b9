'use client'
import { useEffect } from 'react'

/**
 * One key, one control: pressing a key clicks the visible element that carries it as
 * `data-shortcut`; a field takes the focus. Nothing happens while somebody types or a dialog is open.
 */
export function Shortcuts() {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
      const target = event.target instanceof Element ? event.target : document.body
      if (target.closest('input:not([type=checkbox]), textarea, select, [contenteditable=true], dialog')) return
      if (document.querySelector('dialog[open]')) return
      // Enter belongs to the control that has the focus, unless that is the row already open.
      if (event.key === 'Enter' && target.closest('a:not([aria-current=true]), button, summary')) return
      const control = [...document.querySelectorAll<HTMLElement>('[data-shortcut]')].find(
        (one) => one.dataset.shortcut === event.key && !one.matches(':disabled') && one.checkVisibility(),
      )
      if (!control) return
      event.preventDefault()
      // What is written or walked through goes on from there.
      if (control.matches('summary, input[type=search]')) control.focus()
      if (control instanceof HTMLInputElement && control.type === 'search') control.select()
      control.click()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  return null
}
