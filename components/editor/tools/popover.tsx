'use client'
/**
 * A box under the toolbar, one at a time. Escape and a press elsewhere close it; Escape gives
 * the focus back to the text. A form in it says `data-editor-form`: it is no step of the
 * workflow, which would wait for a save.
 */
import type { Editor } from '@tiptap/react'
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { toolsOf } from './tool-state'

type Props = { editor: Editor; label: string; children: ReactNode; className?: string }

/** Closes what is open and puts the focus into the text at once: the editor's own `focus` waits a frame, and the next key would go astray. */
export function backToText(editor: Editor): void {
  toolsOf(editor).show(null)
  editor.view.focus()
}

export function Popover({ editor, label, children, className = 'sm:right-auto sm:w-md' }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    (box.current?.querySelector<HTMLElement>('[data-first]') ?? box.current?.querySelector<HTMLElement>('input, button:not(:disabled)'))?.focus()
    const press = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) toolsOf(editor).show(null)
    }
    document.addEventListener('pointerdown', press)
    return () => document.removeEventListener('pointerdown', press)
  }, [editor])
  return (
    <div
      ref={box}
      role="dialog"
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        event.stopPropagation()
        backToText(editor)
      }}
      className={`absolute inset-x-0 top-full z-30 mt-1.5 max-h-[min(38rem,70dvh)] overflow-y-auto rounded-box border border-line bg-card p-3 font-sans shadow-box ${className}`}
    >
      {children}
    </div>
  )
}

/** Arrows, Home and End walk through the buttons of a list. */
export function walkButtons(event: KeyboardEvent<HTMLElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button:not(:disabled), a[href]')]
  const at = buttons.findIndex((button) => button === document.activeElement)
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key]
  if (to === undefined || buttons.length === 0) return
  event.preventDefault()
  buttons[(to + buttons.length) % buttons.length]?.focus()
}
