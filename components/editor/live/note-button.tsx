'use client'
import { MessageSquarePlus } from 'lucide-react'
import { useText } from '@/components/ui/text'

/** « Note »: begins one at what is selected. */
export function NoteButton({ compose }: { compose: () => void }) {
  const t = useText('editor')
  return (
    <button
      type="button"
      aria-label={t('noteButton.label')}
      aria-keyshortcuts="Control+Alt+M"
      title={t('noteButton.about')}
      onMouseDown={(event) => event.preventDefault()}
      onClick={compose}
      className="grid size-[34px] shrink-0 cursor-pointer place-items-center rounded-[4px] text-muted hover:bg-wash hover:text-ink focus-visible:outline-offset-[-2px] max-lg:size-10"
    >
      <MessageSquarePlus size={17} aria-hidden="true" />
    </button>
  )
}
