'use client'
/**
 * Keeps the toolbar within reach while a phone's keyboard covers the page: the visual viewport
 * is then smaller than the window and may be scrolled inside it, which sticky boxes do not know.
 */
import { useEffect, useRef } from 'react'

const keyboardHeight = 120

export function useAboveKeyboard() {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const seen = window.visualViewport
    const bar = box.current
    if (!seen || !bar) return
    const place = () => {
      const covered = window.innerHeight - seen.height - seen.offsetTop
      const isOpen = window.innerHeight - seen.height > keyboardHeight && seen.scale < 1.05
      bar.toggleAttribute('data-above-keyboard', isOpen)
      bar.style.setProperty('--keyboard', `${Math.max(0, Math.round(covered))}px`)
    }
    place()
    seen.addEventListener('resize', place)
    seen.addEventListener('scroll', place)
    return () => {
      seen.removeEventListener('resize', place)
      seen.removeEventListener('scroll', place)
    }
  }, [])
  return box
}
