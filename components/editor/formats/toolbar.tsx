'use client'
/** The slim toolbar over the text and what opens under it. One stop for Tab; the arrows walk inside it. */
import { useEditorState, type Editor } from '@tiptap/react'
import { Plus } from 'lucide-react'
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useText } from '@/components/ui/text'
import { BlockMenu } from '../tools/blocks/block-menu'
import { FindBar } from '../tools/find/find-bar'
import { OutlinePanel } from '../tools/outline/outline-panel'
import { toolsOf, useTool, type Tool } from '../tools/tool-state'
import { useAboveKeyboard } from '../tools/use-above-keyboard'
import { useTypesets } from '../tools/typography/typing-preference'
import { WritingOnly } from '../tools/writing-only'
import { AbbreviationPopover } from './abbreviation-popover'
import { EmbedPopover } from './embed-popover'
import { formatOf, isPossible, keysForReaders, keysInWords, onMac, toolbarGroups, type FormatKey } from './formats'
import { LinkPopover } from './link-popover'
import { MoreMenu } from './more-menu'
import { ShortcutsDialog } from './shortcuts-dialog'

const keys = toolbarGroups.flat()
const stops = [...keys, 'more' as const]
type Stop = (typeof stops)[number]

const square =
  'grid size-[34px] shrink-0 cursor-pointer place-items-center rounded-[4px] text-muted hover:bg-wash hover:text-ink focus-visible:outline-offset-[-2px] aria-disabled:cursor-default aria-disabled:opacity-40 aria-pressed:bg-tint aria-pressed:text-accent max-lg:size-11'

const boxes: Partial<Record<Tool, (props: { editor: Editor }) => ReactNode>> = {
  link: LinkPopover,
  abbreviation: AbbreviationPopover,
  embed: EmbedPopover,
  outline: OutlinePanel,
  block: BlockMenu,
  more: MoreMenu,
  shortcuts: ShortcutsDialog,
}

export function Toolbar({ editor, disabled }: { editor: Editor; disabled: boolean }) {
  const t = useText('editor')
  const bar = useRef<HTMLDivElement>(null)
  const place = useAboveKeyboard()
  const [stop, setStop] = useState<Stop>('bold')
  const tool = useTool(editor)
  useTypesets()
  const states = useEditorState({
    editor,
    selector: ({ editor: now }) => Object.fromEntries(keys.map((key) => [key, { on: formatOf(key).isOn?.(now), can: isPossible(now, key) }])),
  })

  const walk = (event: KeyboardEvent<HTMLDivElement>) => {
    const at = stops.indexOf(stop)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: stops.length - 1 }[event.key]
    if (event.key === 'Escape') editor.view.focus()
    if (to === undefined) return
    event.preventDefault()
    const next = stops[(to + stops.length) % stops.length]
    if (!next) return
    setStop(next)
    bar.current?.querySelector<HTMLButtonElement>(`[data-format="${next}"]`)?.focus()
  }

  const button = (key: FormatKey) => {
    const format = formatOf(key)
    const name = t(`toolbar.${key}`)
    const state = states[key]
    return (
      <button
        key={key}
        type="button"
        data-format={key}
        tabIndex={key === stop ? 0 : -1}
        aria-label={name}
        aria-pressed={format.isOn ? (state?.on ?? false) : undefined}
        aria-disabled={disabled || !state?.can}
        aria-keyshortcuts={format.keys && keysForReaders(format.keys)}
        title={format.keys ? t('toolbar.withKeys', { name, keys: keysInWords(format.keys, onMac()) }) : name}
        onFocus={() => setStop(key)}
        // The text keeps its selection when a button is pressed with the mouse.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => !disabled && state?.can && format.run(editor)}
        className={square}
      >
        <format.icon size={17} strokeWidth={2} aria-hidden="true" />
      </button>
    )
  }

  const Box = tool === null ? undefined : boxes[tool]
  return (
    <div ref={place} className="writing-bar sticky top-2 z-20 mx-auto mb-6 w-full max-w-column lg:top-17">
      <div ref={bar} role="toolbar" aria-label={t('toolbar.label')} aria-controls="corps" onKeyDown={walk} className="flex items-center rounded-box border border-line bg-card p-[3px]">
        <div className="flex min-w-0 flex-1 items-center gap-0.5 overflow-x-auto [scrollbar-width:none]">
          {toolbarGroups.map((group, index) => (
            <div key={group.join()} className="flex shrink-0 items-center gap-0.5">
              {index > 0 && <span aria-hidden="true" className="mx-1 h-5 w-px bg-line" />}
              {group.map(button)}
            </div>
          ))}
        </div>
        <button
          type="button"
          data-format="more"
          tabIndex={stop === 'more' ? 0 : -1}
          aria-label={t('toolbar.more')}
          title={t('toolbar.more')}
          aria-haspopup="dialog"
          aria-expanded={tool === 'more'}
          onFocus={() => setStop('more')}
          onMouseDown={(event) => event.preventDefault()}
          // Before the open menu would take the press for one elsewhere.
          onPointerDown={(event) => event.nativeEvent.stopImmediatePropagation()}
          onClick={() => toolsOf(editor).show(tool === 'more' ? null : 'more')}
          className={`${square} ml-1 border-l border-line`}
        >
          <Plus size={18} strokeWidth={2} aria-hidden="true" />
        </button>
      </div>
      {(tool === 'find' || tool === 'replace') && <FindBar editor={editor} replacing={tool === 'replace' && !disabled} />}
      {Box && <Box key={tool} editor={editor} />}
      <WritingOnly editor={editor} />
    </div>
  )
}
