'use client'
/** A command as a line of a menu: its icon, its name, its key. */
import type { Editor } from '@tiptap/react'
import { useText } from '@/components/ui/text'
import { formatOf, isPossible, type FormatKey } from './formats'
import { keysForReaders, keysInWords, onMac } from './keys'

/** `run` comes after the menu has closed. */
export function CommandButton({ editor, format, run }: { editor: Editor; format: FormatKey; run: () => void }) {
  const t = useText('editor')
  const { icon: Icon, keys, isOn } = formatOf(format)
  return (
    <button
      type="button"
      data-format={format}
      disabled={!isPossible(editor, format)}
      aria-pressed={isOn?.(editor)}
      aria-keyshortcuts={keys && keysForReaders(keys)}
      onClick={run}
      className="flex min-h-9 w-full cursor-pointer items-center gap-3 rounded-[4px] px-2.5 py-1 text-left text-md hover:bg-wash focus-visible:outline-offset-[-2px] disabled:cursor-default disabled:opacity-40 aria-pressed:text-accent max-lg:min-h-11"
    >
      <Icon size={17} strokeWidth={1.9} className="shrink-0 text-muted" aria-hidden="true" />
      <span className="flex-1">{t(`toolbar.${format}`)}</span>
      {keys && <span aria-hidden="true" className="text-sm whitespace-nowrap text-muted max-lg:hidden">{keysInWords(keys, onMac())}</span>}
    </button>
  )
}
