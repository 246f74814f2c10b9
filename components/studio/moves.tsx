'use client'
/** The buttons of the workflow: the domain says which verbs there are, this file how each is asked. */
import { Ellipsis } from 'lucide-react'
import type { ReactNode } from 'react'
import { Menu } from '@/components/ui/menu'
import { useText } from '@/components/ui/text'
import type { Verb } from '@/lib/articles/transitions'
import { MoveButton, moveLooks, type MovesProps } from './move-button'

/** `schedule` is one of the answers to « Publier ». */
const order: Verb[] = ['submit', 'resubmit', 'take', 'publish', 'reschedule', 'unschedule', 'accept', 'sendBack', 'putBack', 'beginCorrection', 'restore', 'withdraw', 'abandonCorrection', 'unpublish', 'trash', 'decline']

/** One primary verb at most; the others follow by weight. */
function arranged(verbs: Verb[]): { verb: Verb; main: boolean }[] {
  const here = order.filter((verb) => verbs.includes(verb))
  return here.map((verb, n) => ({ verb, main: n === 0 && moveLooks[verb].weight === 'main' }))
}

/** The foot of the reading pane: every verb in sight, also on a phone; the hard ones apart. */
export function MoveBar(props: MovesProps) {
  const t = useText('studio')
  const shown = arranged(props.verbs)
  const hard = shown.find(({ verb }) => moveLooks[verb].weight === 'danger')
  return (
    <div role="group" aria-label={t('move.group')} className="flex flex-wrap items-center gap-2.5 border-t border-line bg-card px-4 py-3.5 max-lg:sticky max-lg:bottom-0 max-lg:z-20 lg:px-6">
      {shown.map(({ verb, main }) => (
        <div key={verb} className={verb === hard?.verb ? 'ml-auto' : ''}>
          <MoveButton {...props} verb={verb} main={main} />
        </div>
      ))}
    </div>
  )
}

/** The top bar of the editor: the main verb, the rest behind it, and what else (`children`) may be decided about the text. */
export function MoveMenu({ children, ...props }: MovesProps & { children?: ReactNode }) {
  const t = useText('studio')
  const shown = arranged(props.verbs)
  if (shown.length === 0 && !children) return null
  const [first, second, ...others] = shown
  const inBar = [second, first].filter((one) => one !== undefined)
  return (
    <div className="flex items-center gap-2.5">
      {(second || children) && (
        <Menu className={others.length > 0 || children ? '' : 'sm:hidden'} label={t('move.more')} button={<span className="grid size-10 place-items-center rounded-box border border-line bg-card text-muted hover:text-ink"><Ellipsis size={18} aria-hidden="true" /></span>}>
          <div className="grid gap-1 [&_button:not(dialog_*)]:w-full [&_button:not(dialog_*)]:justify-start [&_button:not(dialog_*)]:border-0">
            {/* On a phone the bar has room for one. */}
            {second && <div className="sm:hidden"><MoveButton {...props} verb={second.verb} main={second.main} /></div>}
            {others.map(({ verb, main }) => <MoveButton key={verb} {...props} verb={verb} main={main} />)}
            {children}
          </div>
        </Menu>
      )}
      {inBar.map(({ verb, main }) => (
        <div key={verb} className={verb === first?.verb ? '' : 'hidden sm:block'}>
          <MoveButton {...props} verb={verb} main={main} />
        </div>
      ))}
    </div>
  )
}
