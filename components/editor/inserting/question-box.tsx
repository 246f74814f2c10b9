'use client'
/** A small question under its place in the text. Escape and a press elsewhere close it; the caret goes back to where it was. */
import type { Editor } from '@tiptap/react'
import { useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react'

type Props = { editor: Editor; at: number; label: string; close: () => void; children: (id: string) => ReactNode }

type Place = { top: number; left: number }

/** Under the place, inside the column that the text is set in. */
function placeOf(editor: Editor, at: number, box: HTMLElement | null): Place {
  const { left, bottom } = editor.view.coordsAtPos(Math.min(at, editor.state.doc.content.size))
  const frame = box?.offsetParent?.getBoundingClientRect()
  const widest = (frame?.width ?? 0) - (box?.offsetWidth ?? 0)
  return { top: bottom - (frame?.top ?? 0) + 8, left: Math.max(0, Math.min(left - (frame?.left ?? 0) - 24, widest)) }
}

export function QuestionBox({ editor, at, label, close, children }: Props) {
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<Place>({ top: 0, left: 0 })
  useLayoutEffect(() => setPlace(placeOf(editor, at, box.current)), [editor, at])
  const latest = useRef(close)
  latest.current = close
  useEffect(() => {
    const press = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) latest.current()
    }
    document.addEventListener('pointerdown', press, true)
    return () => document.removeEventListener('pointerdown', press, true)
  }, [])
  return (
    <div
      ref={box}
      role="dialog"
      aria-label={label}
      style={place}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        // At once, while the field is still there: the editor's own `focus` waits a frame.
        editor.view.focus()
        close()
      }}
      className="absolute z-30 grid w-[min(24rem,100%)] gap-2 rounded-box border border-line bg-card p-3 font-sans shadow-box"
    >
      <label htmlFor={id} className="text-md font-semibold">{label}</label>
      {children(id)}
    </div>
  )
}
