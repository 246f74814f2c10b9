'use client'
/**
 * Keys of the review. F8 and Shift+F8 go from one card to the next and back: no browser
 * and no editing command has them, and they work while the text has the focus.
 * Ctrl+Alt+M (⌘⌥M) begins a note at the selection.
 */
import { useEffect, type KeyboardEvent as ReactKeyboardEvent } from 'react'

type Does = { next: () => void; previous: () => void; compose: () => void }

/** Listens on the whole page while the panel is there. */
export function useReviewKeys({ next, previous, compose }: Does): void {
  useEffect(() => {
    const meant = (event: KeyboardEvent) => {
      if (event.key === 'F8' && !event.ctrlKey && !event.metaKey && !event.altKey) return event.shiftKey ? previous : next
      // By the key's place: with Alt, its letter is another one on many keyboards.
      const composes = event.code === 'KeyM' || event.key.toLowerCase() === 'm'
      // AltGr is Ctrl and Alt on Windows, and writes a letter there.
      return composes && event.altKey && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.getModifierState('AltGraph') ? compose : null
    }
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const act = meant(event)
      // Looked for last: the whole page is searched for a dialog, and most keys write a letter.
      if (!act || document.querySelector('dialog[open]')) return
      act()
      event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [next, previous, compose])
}

/** A card's own keys: each letter presses the card's button that carries it, unless somebody types. */
export function pressInCard(event: ReactKeyboardEvent<HTMLElement>): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.nativeEvent.isComposing) return
  if (event.target instanceof Element && event.target.closest('input, textarea, select')) return
  const key = event.key.toUpperCase()
  const button = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button[aria-keyshortcuts]')].find((one) => one.getAttribute('aria-keyshortcuts') === key && !one.disabled)
  if (!button) return
  event.preventDefault()
  button.click()
}
