'use client'
/** The editor of a document's body: schema, pasting, uploads. */
import { useEditor, type Editor, type Extensions, type UseEditorOptions } from '@tiptap/react'
import { useCallback, useMemo, useRef, useState } from 'react'
import { useText } from '@/components/ui/text'
import type { Doc } from '@/lib/content'
import { focusBlockTools } from './nodes/around'
import { editingExtensions, type NodeWords } from './nodes/editing-extensions'
import type { LeftBehind } from './pasting/pasting'
import type { PhotoShelf } from './pictures/photo-shelf'
import { useUploadWords } from './pictures/upload-words'

/** A text of its own, or one that the extensions bring. `own`: see `editingExtensions`. */
type Options = { doc?: Doc; schema: Extensions; own: Extensions; shelf: PhotoShelf; label: string; id: string; onChange?: () => void }

export type Body = {
  editor: Editor | null
  /** What the last paste could not bring. */
  leftBehind: LeftBehind | null
  forgetLeftBehind: () => void
}

/** The document as it stands. Its schema is the one that `parseDocument` checks with. */
export const documentOf = (editor: Editor): Doc => editor.getJSON() as Doc

function useNodeWords(): NodeWords {
  const t = useText('editor')
  return useMemo(() => ({
    note: (number) => (number === undefined ? t('note.empty') : t('note.call', { number })),
    pastedPicture: (number) => t('paste.picture', { number }),
  }), [t])
}

export function useBody({ doc, schema, own, shelf, label, id, onChange }: Options): Body {
  const t = useText('editor')
  const uploadWords = useUploadWords()
  const nodeWords = useNodeWords()
  const [leftBehind, setLeftBehind] = useState<LeftBehind | null>(null)
  const changed = useRef(onChange)
  changed.current = onChange

  // Made once: options that change with each render would be applied again with each.
  const [extensions] = useState(() => editingExtensions({ schema, own, placeholder: t('fields.bodyHint'), shelf, uploadWords, nodeWords, leftBehind: setLeftBehind }))

  const [editorProps] = useState<UseEditorOptions['editorProps']>(() => ({
    attributes: { id, class: 'prose in-sight', role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, lang: 'fr' },
    handleKeyDown: (view, event) => {
      if (event.key !== 'F10' || !event.altKey) return false
      if (!focusBlockTools(view)) view.dom.ownerDocument.querySelector<HTMLElement>('[role="toolbar"] [tabindex="0"]')?.focus()
      return true
    },
  }))
  const editor = useEditor({
    immediatelyRender: false,
    // The rules ProseMirror needs are in editor.css: a style element of its own would break the page's CSP.
    injectCSS: false,
    extensions,
    ...(doc && { content: doc }),
    onUpdate: () => changed.current?.(),
    editorProps,
  })

  const forgetLeftBehind = useCallback(() => setLeftBehind(null), [])
  return { editor, leftBehind, forgetLeftBehind }
}
