'use client'
/** One stop of the toolbar: a picture with its name and key as title. */
import type { LucideIcon } from 'lucide-react'
import type { ComponentProps } from 'react'
import { useText } from '@/components/ui/text'
import { keysForReaders, keysInWords, onMac } from './keys'

type Props = { stop: string; icon: LucideIcon; keys?: string; current: boolean; choose: () => void } & ComponentProps<'button'>

export function ToolbarButton({ stop, icon: Icon, keys, current, choose, className = '', ...rest }: Props) {
  const t = useText('editor')
  const name = t(`toolbar.${stop}`)
  return (
    <button
      type="button"
      data-format={stop}
      tabIndex={current ? 0 : -1}
      aria-label={name}
      aria-keyshortcuts={keys && keysForReaders(keys)}
      title={keys ? t('toolbar.withKeys', { name, keys: keysInWords(keys, onMac()) }) : name}
      // The text keeps its selection when a button is pressed with the mouse.
      onMouseDown={(event) => event.preventDefault()}
      onClick={choose}
      className={`grid size-[34px] shrink-0 cursor-pointer place-items-center rounded-[4px] text-muted hover:bg-wash hover:text-ink focus-visible:outline-offset-[-2px] aria-disabled:cursor-default aria-disabled:opacity-40 aria-expanded:bg-tint aria-expanded:text-accent aria-pressed:bg-tint aria-pressed:text-accent max-lg:size-11 ${className}`}
      {...rest}
    >
      <Icon size={17} strokeWidth={2} aria-hidden="true" />
    </button>
  )
}
