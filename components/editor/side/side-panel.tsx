'use client'
/** The panel beside the text: tabs, all in sight in as many lines as they need, and on a phone a sheet from below. */
import { X } from 'lucide-react'
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { IconButton } from '@/components/ui/button'
import { useText } from '@/components/ui/text'

export type Panel = { key: string; label: string; count?: number; content: ReactNode }

type Props = { panels: Panel[]; current: string; choose: (key: string) => void; open: boolean; close: () => void }

export function SidePanel({ panels, current, choose, open, close }: Props) {
  const t = useText('editor')
  const id = useId()
  const box = useRef<HTMLElement>(null)
  const tab = (key: string) => box.current?.querySelector<HTMLButtonElement>(`[data-tab="${key}"]`)

  // The sheet takes the focus when it opens, and gives it back.
  useEffect(() => {
    if (!open) return
    const before = document.activeElement
    box.current?.querySelector<HTMLElement>('[role="tab"][tabindex="0"]')?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [open])

  const walk = (event: KeyboardEvent) => {
    const at = panels.findIndex(({ key }) => key === current)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: panels.length - 1 }[event.key]
    const next = to === undefined ? undefined : panels[(to + panels.length) % panels.length]
    if (!next) return
    event.preventDefault()
    choose(next.key)
    tab(next.key)?.focus()
  }

  return (
    <>
      {open && <div aria-hidden="true" className="sheet-veil fixed inset-0 z-40 lg:hidden" onClick={close} />}
      <section
        ref={box}
        aria-label={t('side.label')}
        role={open ? 'dialog' : undefined}
        aria-modal={open || undefined}
        onKeyDown={(event) => event.key === 'Escape' && open && close()}
        className={`flex flex-col border-line bg-paper font-sans text-md max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:z-50 max-lg:h-[76dvh] max-lg:rounded-t-box max-lg:border-t max-lg:shadow-box lg:sticky lg:top-15 lg:h-[calc(100dvh-3.75rem)] lg:border-l ${open ? '' : 'max-lg:hidden'}`}
      >
        <div className="flex shrink-0 items-stretch border-b border-line px-[18px]">
          <div role="tablist" aria-label={t('side.tabs')} onKeyDown={walk} className="-mb-px flex min-w-0 flex-1 flex-wrap gap-x-[15px] pt-1">
            {panels.map(({ key, label, count }) => (
              <button
                key={key}
                type="button"
                role="tab"
                data-tab={key}
                id={`${id}-tab-${key}`}
                aria-controls={`${id}-panel-${key}`}
                aria-selected={key === current}
                tabIndex={key === current ? 0 : -1}
                onClick={() => choose(key)}
                className="flex h-10 shrink-0 cursor-pointer items-center gap-1.5 border-b-2 border-transparent font-medium text-muted hover:text-ink focus-visible:outline-offset-[-3px] aria-selected:border-accent aria-selected:text-ink"
              >
                {label}
                {count !== undefined && count > 0 && <span className="text-muted tabular-nums">{count}</span>}
              </button>
            ))}
          </div>
          <IconButton icon={X} label={t('side.close')} className="mt-1 -mr-2 lg:hidden" onClick={close} />
        </div>
        <div className="min-h-0 flex-1 overflow-y-auto">
          {panels.map(({ key, content }) => (
            <div key={key} role="tabpanel" id={`${id}-panel-${key}`} aria-labelledby={`${id}-tab-${key}`} tabIndex={0} hidden={key !== current} className="p-[18px] focus-visible:outline-offset-[-2px]">
              {content}
            </div>
          ))}
        </div>
      </section>
    </>
  )
}
