'use client'
import { Dialog } from '@/components/ui/dialog'
import { Kbd } from '@/components/ui/kbd'
import { useText } from '@/components/ui/text'

/** The keys of a queue, and what each does. */
export function QueueHelp({ keys }: { keys: { does: string; pressed: readonly string[] }[] }) {
  const t = useText('studio')
  return (
    <Dialog opens={<span aria-hidden="true">?</span>} name={t('queue.help')} title={t('queue.help')} weight="quiet" size="sm" shortcut="?" bare>
      <dl className="grid max-h-[60vh] grid-cols-[auto_1fr] items-center gap-x-4 gap-y-2.5 overflow-y-auto text-md">
        {keys.map(({ does, pressed }) => (
          <div key={does} className="contents">
            <dt className="flex gap-1">
              {pressed.map((key) => <Kbd key={key}>{key.length === 1 ? key.toUpperCase() : key}</Kbd>)}
              <span className="sr-only">{pressed.join(', ')}</span>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
