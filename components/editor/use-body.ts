'use client'
/** The editor of a document's body: schema, pasting, uploads, and the questions it asks. */
import { Fragment, Slice } from '@tiptap/pm/model'
import { useEditor, type Editor, type Extensions, type UseEditorOptions } from '@tiptap/react'
import { useCallback, useMemo, useRef, useState } from 'react'
import { useText } from '@/components/ui/text'
import { blocksFromText, cleanPastedHtml, type Doc } from '@/lib/content'
import type { Asks } from './formats/formats'
import { placeForBlock } from './formats/insert-block'
import { editingExtensions } from './nodes/editing-extensions'
import { acceptedPictures } from './pictures/upload'
import { sendIntoText } from './pictures/picture-uploads'
import type { PhotoShelf } from './pictures/photo-shelf'
import type { UploadWords } from './pictures/upload-box'

/** A text of its own, or one that the extensions bring. `own`: see `editingExtensions`. */
type Options = { doc?: Doc; schema: Extensions; own: Extensions; shelf: PhotoShelf; label: string; id: string; onChange?: () => void }

export type Body = {
  editor: Editor | null
  asks: Asks
  linkOpen: boolean
  closeLink: () => void
  /** How many pictures the last paste left behind. */
  dropped: number
  forgetDropped: () => void
}

/** The document as it stands. Its schema is the one that `parseDocument` checks with. */
export const documentOf = (editor: Editor): Doc => editor.getJSON() as Doc

export function useUploadWords(): UploadWords {
  const t = useText('editor')
  return useMemo(() => ({
    progress: (name, percent) => t('upload.progress', { name, percent }),
    working: (name) => t('upload.working', { name }),
    failed: (name, reason) => t('upload.failed', { name, reason: typeof reason === 'string' ? t(`upload.${reason}`) : reason.message }),
    again: t('upload.again'),
    dismiss: t('upload.dismiss'),
  }), [t])
}

export function useBody({ doc, schema, own, shelf, label, id, onChange }: Options): Body {
  const t = useText('editor')
  const uploadWords = useUploadWords()
  const [linkOpen, setLinkOpen] = useState(false)
  const [dropped, setDropped] = useState(0)
  const changed = useRef(onChange)
  changed.current = onChange

  // Made once: options that change with each render would be applied again with each.
  const [extensions] = useState(() => editingExtensions({ schema, own, placeholder: t('fields.bodyHint'), askLink: () => setLinkOpen(true), shelf, uploadWords }))

  const [editorProps] = useState<UseEditorOptions['editorProps']>(() => ({
    attributes: { id, class: 'prose', role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, lang: 'fr' },
    transformPastedHTML: (html) => {
      const clean = cleanPastedHtml(html)
      setDropped(clean.html === '' ? 0 : clean.droppedPictures + clean.pictures.length)
      return clean.html
    },
    clipboardTextParser: (text, _context, _plain, view) => {
      const blocks = blocksFromText(text).map((block) => view.state.schema.nodeFromJSON(block))
      return Slice.maxOpen(Fragment.fromArray(blocks))
    },
    handleKeyDown: (view, event) => {
      if (event.key !== 'F10' || !event.altKey) return false
      view.dom.ownerDocument.querySelector<HTMLElement>('[role="toolbar"] [tabindex="0"]')?.focus()
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

  const asks = useMemo<Asks>(() => ({
    link: () => setLinkOpen(true),
    picture: () => {
      if (!editor) return
      const chooser = document.createElement('input')
      chooser.type = 'file'
      chooser.accept = acceptedPictures
      chooser.multiple = true
      chooser.onchange = () => {
        const { to } = placeForBlock(editor)
        for (const file of chooser.files ?? []) sendIntoText(editor, file, to, shelf, uploadWords)
      }
      chooser.click()
    },
  }), [editor, shelf, uploadWords])

  const closeLink = useCallback(() => setLinkOpen(false), [])
  const forgetDropped = useCallback(() => setDropped(0), [])
  return { editor, asks, linkOpen, closeLink, dropped, forgetDropped }
}
