'use client'
/** The notes under the text, as the page will have them; each opens where it is called. */
import { useEditorState, type Editor } from '@tiptap/react'
import { useText } from '@/components/ui/text'
import { notesIn } from './note-numbers'
import { askFor } from './questions'

export function NotesList({ editor }: { editor: Editor }) {
  const t = useText('editor')
  // Their words alone: each letter above a note moves its place, and the list would be drawn again with every key.
  const { notes, editable } = useEditorState({ editor, selector: ({ editor: now }) => ({ notes: notesIn(now).map(({ text }) => text), editable: now.isEditable }) })
  if (notes.length === 0) return null
  const open = (note: number) => {
    const at = notesIn(editor)[note]?.at
    if (at === undefined) return
    editor.commands.setTextSelection(at + 1)
    const dom = editor.view.nodeDOM(at)
    if (dom instanceof HTMLElement) dom.scrollIntoView({ block: 'center' })
    askFor(editor, 'footnote', at)
  }
  return (
    <div className="prose">
      <section className="notes" aria-label={t('note.list')}>
        <h2>{t('note.list')}</h2>
        <ol>
          {notes.map((text, note) => (
            <li key={note}>
              {editable ? (
                <button type="button" title={t('note.open', { number: note + 1 })} onClick={() => open(note)} className="cursor-pointer rounded-[2px] text-left hover:text-ink hover:underline">{text}</button>
              ) : (
                text
              )}
            </li>
          ))}
        </ol>
      </section>
    </div>
  )
}
