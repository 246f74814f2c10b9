'use client'
/** A document as a field of an ordinary form: it travels as JSON in a hidden input when it has a name, and the form's own action checks it. */
import { useState } from 'react'
import { UndoRedo } from '@tiptap/extensions'
import { articleExtensions, emptyDoc, renderDocument, type Doc } from '@/lib/content'
import type { Photo } from '@/lib/media'
import { BodySurface } from './body-surface'
import './editor.css'
import { Toolbar } from './formats/toolbar'
import { PhotoShelfProvider, usePhotoShelf } from './pictures/photo-shelf'
import { documentOf, useBody } from './use-body'

type Props = { name?: string; label: string; doc?: Doc; photos?: Record<string, Photo>; onChange?: (doc: Doc) => void }

export function DocumentField({ name, label, doc = emptyDoc, photos = {}, onChange }: Props) {
  const shelf = usePhotoShelf(photos)
  const [json, setJson] = useState(() => JSON.stringify(doc))
  const body = useBody({
    doc, schema: articleExtensions, own: [UndoRedo], shelf, label, id: 'corps',
    onChange: () => {
      if (!body.editor) return
      const now = documentOf(body.editor)
      setJson(JSON.stringify(now))
      onChange?.(now)
    },
  })
  return (
    <PhotoShelfProvider shelf={shelf}>
      {name && <input type="hidden" name={name} value={json} />}
      {body.editor ? (
        <div className="grid grid-cols-[minmax(0,1fr)]">
          <Toolbar editor={body.editor} />
          <BodySurface {...body} editor={body.editor} />
        </div>
      ) : (
        <div className="prose">{renderDocument(doc, { figures: shelf.all(), headingIds: false })}</div>
      )}
    </PhotoShelfProvider>
  )
}
