'use client'
/** The slim toolbar over the text and what opens under it. One stop for Tab; the arrows walk inside it. */
import { useEditorState, type Editor } from '@tiptap/react'
import { Plus } from 'lucide-react'
import { memo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useText } from '@/components/ui/text'
import { BlockMenu } from '../tools/blocks/block-menu'
import { FindBar } from '../tools/find/find-bar'
import { OutlinePopover } from '../tools/outline/outline-popover'
import { SaidAloud } from '../tools/said-aloud'
import { toolsOf, useTool, type Tool } from '../tools/tool-state'
import { useAboveKeyboard } from '../tools/use-above-keyboard'
import { useElsewhere, type Elsewhere } from '../tools/use-elsewhere'
import { WritingOnly } from '../tools/writing-only'
import { formatOf, groupsAt, isPossible, type FormatKey } from './formats'
import { LinkPopover } from './link/link-popover'
import { MoreMenu } from './more-menu'
import { ShortcutsDialog } from './shortcuts-dialog'
import { ToolbarButton } from './toolbar-button'

const groups = groupsAt('bar')
const keys = groups.flatMap(([, group]) => group)
const stops = [...keys, 'more'] as const
type Stop = (typeof stops)[number]

/** What opens under the bar, by tool. */
const boxes: Partial<Record<Tool, (props: { editor: Editor }) => ReactNode>> = {
  link: LinkPopover,
  find: FindBar,
  replace: FindBar,
  outline: OutlinePopover,
  block: BlockMenu,
  more: MoreMenu,
  shortcuts: ShortcutsDialog,
}

type Props = { editor: Editor; elsewhere?: Elsewhere; end?: ReactNode }

const nowhere: Elsewhere = {}

export const Toolbar = memo(function Toolbar({ editor, elsewhere = nowhere, end }: Props) {
  const t = useText('editor')
  const bar = useRef<HTMLDivElement>(null)
  const place = useAboveKeyboard()
  const [stop, setStop] = useState<Stop>('bold')
  const tool = useTool(editor)
  useElsewhere(editor, elsewhere)
  const states = useEditorState({
    editor,
    selector: ({ editor: now }) => Object.fromEntries(keys.map((key) => [key, { on: formatOf(key).isOn?.(now), can: isPossible(now, key) }])),
  })

  const walk = (event: KeyboardEvent<HTMLDivElement>) => {
    const at = stops.indexOf(stop)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: stops.length - 1, Escape: null }[event.key]
    if (to === undefined) return
    event.preventDefault()
    if (to === null) return editor.view.focus()
    const next = stops[(to + stops.length) % stops.length]
    if (!next) return
    setStop(next)
    bar.current?.querySelector<HTMLButtonElement>(`[data-format="${next}"]`)?.focus()
  }

  const button = (key: FormatKey) => {
    const { icon, keys: pressed, isOn, run } = formatOf(key)
    const can = states[key]?.can === true
    return (
      <ToolbarButton
        key={key}
        stop={key}
        icon={icon}
        keys={pressed}
        current={key === stop}
        choose={() => can && run(editor)}
        aria-pressed={isOn ? (states[key]?.on ?? false) : undefined}
        aria-disabled={!can}
        onFocus={() => setStop(key)}
      />
    )
  }

  const Box = tool === null ? undefined : boxes[tool]
  return (
    <div ref={place} className="writing-bar sticky top-2 z-20 mx-auto mb-6 w-full max-w-column lg:top-17">
      <div ref={bar} role="toolbar" aria-label={t('toolbar.label')} aria-controls="corps" onKeyDown={walk} className="flex items-center rounded-box border border-line bg-card p-[3px]">
        <div className="flex min-w-0 flex-1 items-center gap-0.5 overflow-x-auto [scrollbar-width:none]">
          {groups.map(([group, members], index) => (
            <div key={group} className="flex shrink-0 items-center gap-0.5">
              {index > 0 && <span aria-hidden="true" className="mx-1 h-5 w-px bg-line" />}
              {members.map(button)}
            </div>
          ))}
        </div>
        <span aria-hidden="true" className="ml-1 h-5 w-px shrink-0 bg-line lg:hidden" />
        <ToolbarButton
          stop="more"
          icon={Plus}
          current={stop === 'more'}
          choose={() => toolsOf(editor).show(tool === 'more' ? null : 'more')}
          aria-haspopup="dialog"
          aria-expanded={tool === 'more'}
          onFocus={() => setStop('more')}
          // Before the open menu would take the press for one elsewhere.
          onPointerDown={(event) => event.nativeEvent.stopImmediatePropagation()}
        />
        {end && <span className="ml-1 flex shrink-0 items-center gap-0.5 border-l border-line pl-1">{end}</span>}
      </div>
      {Box && <Box editor={editor} />}
      <WritingOnly editor={editor} />
      <SaidAloud editor={editor} />
    </div>
  )
})
