'use client'
/**
 * Asks for the words of pictures that were just added, without taking anybody's
 * caret: whoever is in the middle of a sentence finishes it first.
 */
import { useEditorState, type Editor } from '@tiptap/react'
import { Button } from '@/components/ui/button'
import { useText } from '@/components/ui/text'
import { focusInNode } from '../nodes/around'
import { useShelf } from './photo-shelf'

const pictures = new Set(['figure', 'galleryPicture'])

export function MissingWords({ editor }: { editor: Editor }) {
  const t = useText('editor')
  const shelf = useShelf()
  const missing = useEditorState({
    editor,
    selector: ({ editor: { state, isEditable } }) => {
      const found: number[] = []
      if (isEditable) state.doc.descendants(({ type, attrs, isTextblock }, at) => {
        if (pictures.has(type.name) && shelf.isNew(attrs.upload) && String(attrs.alt).trim() === '') found.push(at)
        return !isTextblock
      })
      return { first: found[0], count: found.length }
    },
  })
  const { first, count } = missing
  if (first === undefined) return null
  return (
    <p className="flex items-center gap-3 rounded-box border border-line bg-card py-1.5 pr-1.5 pl-4 font-sans text-md shadow-box">
      {t('figure.missing', { count })}
      <Button size="sm" weight="main" className="ml-auto" onClick={() => focusInNode(editor, first, '[data-field="alt"]')}>{t('figure.describe')}</Button>
    </p>
  )
}
