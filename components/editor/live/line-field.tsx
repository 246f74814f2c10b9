'use client'
/** Title and standfirst: one line each, written together like the text. It takes one paragraph: Enter moves on. */
import { Extension } from '@tiptap/core'
import { Placeholder } from '@tiptap/extensions'
import type { Node } from '@tiptap/pm/model'
import { EditorContent, useEditor, type Editor } from '@tiptap/react'
import { memo, useEffect, useRef, useState } from 'react'
import { asWritten, lineExtensions, wordsOf } from '@/lib/content/review'
import { withoutForbiddenCharacters } from '@/lib/content'
import { SmartTyping } from '../tools/typography/smart-typing'
import { collaboration, type Rights, type Shared } from './collaboration'

type Props = {
  open: Shared
  field: 'title' | 'standfirst'
  rights: Rights
  id: string
  label: string
  placeholder: string
  maximum: number
  editable: boolean
  onEnter: () => void
  onEditor: (editor: Editor | null) => void
  className: string
}

const oneLine = (text: string): string => withoutForbiddenCharacters(text).replace(/\s*\n\s*/g, ' ')

export const LineField = memo(function LineField({ open, field, rights, id, label, placeholder, maximum, editable, onEnter, onEditor, className }: Props) {
  const enter = useRef(onEnter)
  enter.current = onEnter
  const [extensions] = useState(() => [
    ...lineExtensions,
    ...collaboration(open, field, { ...rights, fits: (doc: Node) => wordsOf(asWritten(doc)).length <= maximum }),
    Placeholder.configure({ placeholder, showOnlyWhenEditable: true }),
    SmartTyping,
    Extension.create({ name: 'oneLine', addKeyboardShortcuts: () => ({ Enter: () => { enter.current(); return true }, 'Shift-Enter': () => true, 'Mod-Enter': () => false }) }),
  ])
  const editor = useEditor({
    immediatelyRender: false,
    injectCSS: false,
    extensions,
    editorProps: {
      attributes: { id, role: 'textbox', 'aria-label': `${label} *`, 'aria-required': 'true', lang: 'fr' },
      handlePaste: (view, event) => {
        const pasted = event.clipboardData?.getData('text/plain')
        if (!pasted) return false
        view.dispatch(view.state.tr.insertText(oneLine(pasted)).scrollIntoView())
        return true
      },
      handleDrop: (view, event) => {
        const dropped = event.dataTransfer?.getData('text/plain')
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY })
        if (!dropped || !at) return false
        event.preventDefault()
        view.dispatch(view.state.tr.insertText(oneLine(dropped), at.pos))
        return true
      },
    },
  })
  const told = useRef(onEditor)
  told.current = onEditor
  useEffect(() => {
    told.current(editor)
    return () => told.current(null)
  }, [editor])
  useEffect(() => {
    if (!editor) return
    editor.setEditable(editable, false)
    editor.view.dom.setAttribute('aria-readonly', String(!editable))
  }, [editor, editable])

  return <EditorContent editor={editor} className={`line-field ${className}`} />
})
