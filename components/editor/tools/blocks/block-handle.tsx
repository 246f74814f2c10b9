'use client'
/**
 * The handle in the margin of the block under the pointer: drag it to move the block, press
 * it for the block's menu. Whoever has no pointer moves blocks by keys, so it is no stop of Tab.
 */
import { NodeSelection } from '@tiptap/pm/state'
import type { Editor } from '@tiptap/react'
import { GripVertical } from 'lucide-react'
import { useEffect, useRef, useState, type DragEvent } from 'react'
import { useText } from '@/components/ui/text'
import { toolsOf } from '../tool-state'

type Spot = { dom: HTMLElement; top: number }

/** The block of the text at a height of the window. */
function blockAtHeight({ view }: Editor, y: number): HTMLElement | null {
  const { left, width } = view.dom.getBoundingClientRect()
  let here = document.elementFromPoint(left + width / 2, y)
  while (here && here.parentElement !== view.dom) here = here.parentElement
  return here instanceof HTMLElement ? here : null
}

/** Where the block stands, also when it moved since it was pointed at. */
function positionOf({ view }: Editor, dom: HTMLElement): number | null {
  let found: number | null = null
  view.state.doc.forEach((_node, at) => {
    if (view.nodeDOM(at) === dom) found = at
  })
  return found
}

function choose(editor: Editor, dom: HTMLElement): NodeSelection | null {
  const at = positionOf(editor, dom)
  if (at === null) return null
  const selection = NodeSelection.create(editor.state.doc, at)
  editor.view.dispatch(editor.state.tr.setSelection(selection))
  return selection
}

/** From here on ProseMirror's own dropping does the rest. */
function takeAlong({ view }: Editor, event: DragEvent, dom: HTMLElement, selection: NodeSelection): void {
  const slice = selection.content()
  const copy = view.serializeForClipboard(slice)
  event.dataTransfer.clearData()
  event.dataTransfer.setData('text/html', copy.dom.innerHTML)
  event.dataTransfer.setData('text/plain', copy.text)
  event.dataTransfer.effectAllowed = 'copyMove'
  event.dataTransfer.setDragImage(dom, 0, 0)
  view.dragging = { slice, move: true }
}

export function BlockHandle({ editor }: { editor: Editor }) {
  const t = useText('editor')
  const handle = useRef<HTMLButtonElement>(null)
  const [spot, setSpot] = useState<Spot | null>(null)

  useEffect(() => {
    const frame = handle.current?.parentElement
    if (!frame) return
    const point = (event: PointerEvent) => {
      if (event.pointerType !== 'mouse' || event.buttons !== 0) return
      const dom = blockAtHeight(editor, event.clientY)
      if (!dom) return
      const line = Number.parseFloat(getComputedStyle(dom).lineHeight) || 28
      const top = dom.getBoundingClientRect().top - frame.getBoundingClientRect().top + Math.max(0, Math.min(line, dom.offsetHeight) - 28) / 2
      setSpot((was) => (was?.dom === dom && was.top === top ? was : { dom, top }))
    }
    const away = () => setSpot(null)
    frame.addEventListener('pointermove', point)
    frame.addEventListener('pointerleave', away)
    editor.on('update', away)
    return () => {
      frame.removeEventListener('pointermove', point)
      frame.removeEventListener('pointerleave', away)
      editor.off('update', away)
    }
  }, [editor])

  return (
    <button
      ref={handle}
      type="button"
      tabIndex={-1}
      draggable
      hidden={!spot || !editor.isEditable}
      data-block-handle
      aria-label={t('block.handle')}
      title={t('block.handle')}
      style={{ top: spot?.top }}
      onClick={() => spot && choose(editor, spot.dom) && toolsOf(editor).show('block')}
      onDragStart={(event) => {
        const selection = spot && choose(editor, spot.dom)
        if (selection) takeAlong(editor, event, spot.dom, selection)
        else event.preventDefault()
      }}
      onDragEnd={() => {
        editor.view.dragging = null
        setSpot(null)
      }}
      className="absolute -left-8 z-10 grid h-7 w-6 cursor-grab place-items-center rounded-[4px] text-muted hover:bg-wash hover:text-ink active:cursor-grabbing max-lg:hidden!"
    >
      <GripVertical size={17} aria-hidden="true" />
    </button>
  )
}
