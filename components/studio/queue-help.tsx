'use client'
import { Dialog } from '@/components/ui/dialog'
import { Kbd } from '@/components/ui/kbd'
import { useText } from '@/components/ui/text'

const keys = [['j', 'k'], ['↵'], ['a'], ['d'], ['s'], ['p'], ['Ctrl', '↵'], ['e'], ['t'], ['l'], ['u'], ['o'], ['x'], ['f'], ['v'], ['1', '…', '6'], ['?']] as const
const names = ['walk', 'take', 'accept', 'sendBack', 'decline', 'publish', 'send', 'assign', 'deadline', 'label', 'unread', 'edit', 'choose', 'filter', 'view', 'tabs', 'help'] as const

/** The keys of the queue. */
export function QueueHelp() {
  const t = useText('studio')
  return (
    <Dialog opens={<span aria-hidden="true">?</span>} name={t('queue.help')} title={t('queue.help')} weight="quiet" size="sm" shortcut="?" bare>
      <dl className="grid max-h-[60vh] grid-cols-[auto_1fr] items-center gap-x-4 gap-y-2.5 overflow-y-auto text-md">
        {names.map((name, n) => (
          <div key={name} className="contents">
            <dt className="flex gap-1">
              {keys[n]?.map((key) => <Kbd key={key}>{key.length === 1 ? key.toUpperCase() : key}</Kbd>)}
              <span className="sr-only">{keys[n]?.join(', ')}</span>
            </dt>
            <dd>{t(`queue.key.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
