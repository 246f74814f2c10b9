'use client'
/** « Suggestions »: whether what this person types changes the text or proposes a change. */
import { PenLine } from 'lucide-react'
import { useText } from '@/components/ui/text'

type Props = { on: boolean; forced: boolean; toggle: () => void }

export function ModeSwitch({ on, forced, toggle }: Props) {
  const t = useText('editor')
  return (
    <button
      type="button"
      aria-pressed={on}
      aria-disabled={forced}
      aria-keyshortcuts="Control+Alt+S"
      title={t(forced ? 'mode.forced' : on ? 'mode.isOn' : 'mode.isOff')}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => !forced && toggle()}
      className="flex h-[34px] shrink-0 cursor-pointer items-center gap-1.5 rounded-[4px] px-2.5 font-sans text-sm font-semibold text-muted hover:bg-wash hover:text-ink focus-visible:outline-offset-[-2px] aria-disabled:cursor-default aria-pressed:bg-saffron-tint aria-pressed:text-saffron max-lg:h-10"
    >
      <PenLine size={16} aria-hidden="true" />
      {t('mode.label')}
    </button>
  )
}
