'use client'
/** The headings of the text as a list one can follow; the one above the caret is marked. */
import { useEditorState, type Editor } from '@tiptap/react'
import { TriangleAlert } from 'lucide-react'
import { useText } from '@/components/ui/text'
import { goToBlock } from '../go-to-block'
import { walkButtons } from '../popover'
import { headingOver, headingsIn } from './headings'

const indents = { 2: '', 3: 'ps-4', 4: 'ps-8' } as const

/** `leave` comes before the text gets the focus. */
export function OutlineList({ editor, leave }: { editor: Editor; leave: () => void }) {
  const t = useText('editor')
  const { headings, over } = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const found = headingsIn(state.doc)
      // Without their places, which each letter above them moves: the list would be drawn again with every key.
      return { headings: found.map(({ at: _moves, ...heading }) => heading), over: headingOver(found, state.selection.from) }
    },
  })
  if (headings.length === 0) return <p className="text-md text-muted" tabIndex={-1} data-first>{t('outline.empty')}</p>
  return (
    <nav aria-label={t('toolbar.outline')} onKeyDown={walkButtons}>
      <ol>
        {headings.map(({ text, level, skips }, index) => (
          <li key={index} className={indents[level]}>
            <button
              type="button"
              data-first={index === Math.max(0, over) || undefined}
              aria-current={index === over ? 'location' : undefined}
              onClick={() => {
                const at = headingsIn(editor.state.doc)[index]?.at
                leave()
                if (at !== undefined) goToBlock(editor, at)
              }}
              className="w-full cursor-pointer rounded-[4px] border-l-2 border-transparent px-2.5 py-1.5 text-left text-md hover:bg-wash focus-visible:outline-offset-[-2px] aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-accent max-lg:min-h-11"
            >
              {text || <em className="text-muted">{t('outline.untitled')}</em>}
              {skips && (
                <span className="mt-0.5 flex items-center gap-1.5 text-sm font-normal text-saffron">
                  <TriangleAlert size={14} aria-hidden="true" />
                  {t('outline.skips', { level: level - 1, above: level - 2 })}
                </span>
              )}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
