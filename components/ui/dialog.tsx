'use client'
import { X } from 'lucide-react'
import { useId, useRef, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { Button, IconButton, type Weight } from './button'
import { useNavigation } from './navigation'
import { useText } from './text'

type Props = {
  /** Words of the button that opens it. */
  opens: ReactNode
  title: string
  children: ReactNode
  weight?: Weight
  size?: 'sm' | 'md'
  shortcut?: string
  /** How broad it may grow. */
  room?: keyof typeof rooms
  /** Whether what it shows is read again when it opens. */
  refreshes?: boolean
  /** The button's name, where its words do not say it. */
  name?: string
  /** Whether the button hides its key. */
  bare?: boolean
  className?: string
  /** Whether the question stands in the page where no script runs. */
  unscripted?: boolean
}

const rooms = { usual: 'max-w-lg', wide: 'max-w-2xl', broad: 'max-w-lg md:max-w-[56rem]' } as const

/** A question over the page: the browser's own dialog keeps the focus inside and gives it back. */
export function Dialog({ opens, title, children, weight = 'plain', size = 'md', shortcut, room = 'usual', refreshes = false, name, bare = false, className, unscripted = false }: Props) {
  const box = useRef<HTMLDialogElement>(null)
  // What it asks is drawn when it is opened first, and stays: a page with eight questions is sent without them.
  const [drawn, setDrawn] = useState(unscripted)
  const id = useId()
  const t = useText('studio')
  const { refresh } = useNavigation()
  const open = () => {
    flushSync(() => setDrawn(true))
    box.current?.showModal()
    // One types at once. What React drew in the browser carries no `autofocus`, and the browser would choose the cross that closes.
    box.current?.querySelector<HTMLElement>('input:not([type=hidden]), select, textarea')?.focus()
    if (refreshes) refresh()
  }
  return (
    <>
      <Button weight={weight} size={size} shortcut={bare ? undefined : shortcut} data-shortcut={shortcut} aria-label={name} title={name} className={className} aria-haspopup="dialog" onClick={open}>
        {opens}
      </Button>
      <dialog
        ref={box}
        aria-labelledby={id}
        className={`m-auto w-[calc(100vw-2rem)] ${rooms[room]} rounded-box border border-line bg-card p-0 ${unscripted ? 'noscript:static noscript:my-4 noscript:block' : ''} text-left whitespace-normal text-ink shadow-box`}
        onClick={(event) => {
          if (event.target === box.current) box.current.close()
        }}
      >
        <div className="p-6">
          <div className="mb-4 flex items-start justify-between gap-4">
            <h2 id={id} className="font-display text-2xl font-headline">{title}</h2>
            <IconButton icon={X} label={t('ui.close')} className="-mt-1 -mr-2 noscript:hidden" onClick={() => box.current?.close()} />
          </div>
          {drawn && children}
        </div>
      </dialog>
    </>
  )
}

/** Closes the dialog it stands in. */
export function DialogClose({ children }: { children: ReactNode }) {
  return (
    <Button weight="quiet" onClick={(event) => event.currentTarget.closest('dialog')?.close()}>
      {children}
    </Button>
  )
}
