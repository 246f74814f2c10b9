'use client'
/** The slim toolbar over the text. One stop for Tab; the arrows walk inside it. */
import { useEditorState, type Editor } from '@tiptap/react'
import { memo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useText } from '@/components/ui/text'
import { formatOf, keysInWords, toolbarGroups, type Asks, type FormatKey } from './formats'
import { LinkPopover } from './link-popover'

const keys = toolbarGroups.flat()

const onMac = (): boolean => typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent)

type Props = { editor: Editor; asks: Asks; linkOpen: boolean; closeLink: () => void; disabled: boolean; end?: ReactNode }

export const Toolbar = memo(function Toolbar({ editor, asks, linkOpen, closeLink, disabled, end }: Props) {
  const t = useText('editor')
  const bar = useRef<HTMLDivElement>(null)
  const [stop, setStop] = useState<FormatKey>('bold')
  const states = useEditorState({
    editor,
    selector: ({ editor: now }) =>
      Object.fromEntries(keys.map((key) => {
        const format = formatOf(key)
        return [key, { on: format.isOn?.(now), can: format.can?.(now) ?? true }]
      })),
  })

  const walk = (event: KeyboardEvent<HTMLDivElement>) => {
    const at = keys.indexOf(stop)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: keys.length - 1 }[event.key]
    if (event.key === 'Escape') editor.commands.focus()
    if (to === undefined) return
    event.preventDefault()
    const next = keys[(to + keys.length) % keys.length]
    if (!next) return
    setStop(next)
    bar.current?.querySelector<HTMLButtonElement>(`[data-format="${next}"]`)?.focus()
  }

  return (
    <div className="sticky top-2 z-20 mx-auto mb-6 w-full max-w-column lg:top-17">
      <div ref={bar} role="toolbar" aria-label={t('toolbar.label')} aria-controls="corps" onKeyDown={walk} className="flex items-center gap-0.5 overflow-x-auto rounded-box border border-line bg-card p-[3px] [scrollbar-width:none]">
        {toolbarGroups.map((group, index) => (
          <div key={group.join()} className="flex shrink-0 items-center gap-0.5">
            {index > 0 && <span aria-hidden="true" className="mx-1 h-5 w-px bg-line" />}
            {group.map((key) => {
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
                  aria-keyshortcuts={format.keys?.replace('Mod', onMac() ? 'Meta' : 'Control').replaceAll('-', '+')}
                  title={format.keys ? t('toolbar.withKeys', { name, keys: keysInWords(format.keys, onMac()) }) : name}
                  onFocus={() => setStop(key)}
                  // The text keeps its selection when a button is pressed with the mouse.
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => !disabled && state?.can && format.run(editor, asks)}
                  className="grid size-[34px] cursor-pointer place-items-center rounded-[4px] text-muted hover:bg-wash hover:text-ink focus-visible:outline-offset-[-2px] aria-disabled:cursor-default aria-disabled:opacity-40 aria-pressed:bg-tint aria-pressed:text-accent max-lg:size-10"
                >
                  <format.icon size={17} strokeWidth={2} aria-hidden="true" />
                </button>
              )
            })}
          </div>
        ))}
        {end && <span className="ml-auto flex items-center gap-0.5 pl-1">{end}</span>}
      </div>
      {linkOpen && <LinkPopover editor={editor} close={closeLink} />}
    </div>
  )
})
