'use client'
/** The tools of a table under it: one stop for Tab, the arrows walk inside. */
import type { Node } from '@tiptap/pm/model'
import type { Editor } from '@tiptap/react'
import { useRef, useState, type KeyboardEvent } from 'react'
import { useText } from '@/components/ui/text'
import { runTableTool, tableTools, type TableTool, type TableToolKey } from './table-tools'
import { ToText } from './to-text'

const keys = tableTools.flat().map(({ key }) => key)

export function TableToolbar({ editor, table }: { editor: Editor; table: Node }) {
  const t = useText('editor')
  const bar = useRef<HTMLDivElement>(null)
  const [stop, setStop] = useState<TableToolKey>('rowAfter')
  const [refused, setRefused] = useState(false)

  const walk = (event: KeyboardEvent) => {
    const at = keys.indexOf(stop)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: keys.length - 1 }[event.key]
    const next = to === undefined ? undefined : keys[(to + keys.length) % keys.length]
    if (!next) return
    event.preventDefault()
    setStop(next)
    bar.current?.querySelector<HTMLButtonElement>(`[data-tool="${next}"]`)?.focus()
  }

  const use = (tool: TableTool) => {
    setRefused(!runTableTool(editor, tool))
    if (tool.key === 'remove') editor.view.focus()
  }

  return (
    <ToText editor={editor} className="absolute top-full left-0 z-10 mt-1 max-w-full rounded-box border border-line bg-card font-sans shadow-box">
      <div ref={bar} role="toolbar" aria-label={t('table.tools')} onKeyDown={walk} className="flex items-center gap-0.5 overflow-x-auto p-[3px] [scrollbar-width:none]">
        {tableTools.map((group, index) => (
          <div key={index} className="flex shrink-0 items-center gap-0.5">
            {index > 0 && <span aria-hidden="true" className="mx-1 h-5 w-px bg-line" />}
            {group.map((tool) => (
              <button
                key={tool.key}
                type="button"
                data-tool={tool.key}
                tabIndex={tool.key === stop ? 0 : -1}
                title={t(`table.${tool.key}`)}
                aria-label={t(`table.${tool.key}`)}
                aria-pressed={tool.isOn?.(table)}
                onFocus={() => setStop(tool.key)}
                // The text keeps its selection when a button is pressed with the mouse.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => use(tool)}
                className="grid size-[34px] cursor-pointer place-items-center rounded-[4px] text-muted hover:bg-wash hover:text-ink focus-visible:outline-offset-[-2px] aria-pressed:bg-tint aria-pressed:text-accent max-lg:size-10"
              >
                <tool.icon size={17} strokeWidth={2} aria-hidden="true" />
              </button>
            ))}
          </div>
        ))}
      </div>
      <p role="status" className="mb-0! px-3 pb-2 text-sm text-danger empty:hidden">{refused ? t('table.refused') : ''}</p>
    </ToText>
  )
}
