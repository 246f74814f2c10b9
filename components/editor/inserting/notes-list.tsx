'use client'
/** The notes under the text, as the page will have them; each opens where it is called. */
import { useEditorState, type Editor } from '@tiptap/react'
import { useText } from '@/components/ui/text'
import { notesIn } from './note-numbers'
import { askFor } from './questions'

export function NotesList({ editor }: { editor: Editor }) {
  const t = useText('editor')
  const { notes, editable } = useEditorState({ editor, selector: ({ editor: now }) => ({ notes: notesIn(now), editable: now.isEditable }) })
  if (notes.length === 0) return null
  const open = (at: number) => {
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
          {notes.map(({ at, number, text }) => (
            <li key={number}>
              {editable ? (
                <button type="button" title={t('note.open', { number })} onClick={() => open(at)} className="cursor-pointer rounded-[2px] text-left hover:text-ink hover:underline">{text}</button>
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
