'use client'
/** Nothing but the text: its column fills the window and the rest of the page is asleep. Escape leaves. */
import type { Editor } from '@tiptap/react'
import { Minimize } from 'lucide-react'
import { useEffect } from 'react'
import { Button } from '@/components/ui/button'
import { useText } from '@/components/ui/text'
import { toolsOf, useWritingOnly } from './tool-state'

/** Puts everything beside the element to sleep; answers how to wake it. */
function onlyThis(element: Element): () => void {
  const asleep: HTMLElement[] = []
  for (let here = element; here.parentElement && here !== document.body; here = here.parentElement) {
    for (const beside of here.parentElement.children) {
      if (beside === here || !(beside instanceof HTMLElement) || beside.inert) continue
      beside.inert = true
      asleep.push(beside)
    }
  }
  return () => asleep.forEach((one) => (one.inert = false))
}

export function WritingOnly({ editor }: { editor: Editor }) {
  const t = useText('editor')
  const alone = useWritingOnly(editor)
  useEffect(() => {
    const column = editor.view.dom.closest<HTMLElement>('[data-writing-column]')
    if (!alone || !column) return
    column.dataset.writingOnly = ''
    const wake = onlyThis(column)
    const press = (event: KeyboardEvent) => {
      // ProseMirror takes each Escape in the text without doing anything; a menu there lets none of its own through.
      const isTaken = event.defaultPrevented && event.target !== editor.view.dom
      if (event.key !== 'Escape' || isTaken || event.isComposing) return
      toolsOf(editor).writeOnly(false)
    }
    document.addEventListener('keydown', press)
    return () => {
      document.removeEventListener('keydown', press)
      delete column.dataset.writingOnly
      wake()
    }
  }, [editor, alone])
  // The bar goes when the text can be written in no more: nobody is left alone with it.
  useEffect(() => () => {
    if (toolsOf(editor).isWritingOnly()) toolsOf(editor).writeOnly(false)
  }, [editor])
  if (!alone) return null
  return (
    <Button size="sm" className="writing-only-leave flex! w-fit" onClick={() => { toolsOf(editor).writeOnly(false); editor.view.focus() }}>
      <Minimize size={15} aria-hidden="true" />
      {t('writingOnly.leave')}
    </Button>
  )
}
