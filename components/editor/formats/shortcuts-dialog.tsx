'use client'
/** Every key of the editor, from the one table of commands. */
import type { Editor } from '@tiptap/react'
import { X } from 'lucide-react'
import { useEffect, useId, useRef } from 'react'
import { IconButton } from '@/components/ui/button'
import { useText } from '@/components/ui/text'
import { backToText } from '../tools/popover'
import { allGroups, formatOf } from './formats'
import { keysInWords, onMac } from './keys'

/** Keys that belong to no command: the writing surface's own. */
const others = [['slash', '/'], ['toolbar', 'Alt-F10'], ['cell', 'Tab'], ['findAgain', 'Mod-f'], ['leave', 'Escape']] as const

export function ShortcutsDialog({ editor }: { editor: Editor }) {
  const t = useText('editor')
  const id = useId()
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = box.current
    dialog?.showModal()
    return () => dialog?.close()
  }, [])
  // Closed first: as long as it is open, nothing outside it can have the focus.
  const leave = () => {
    box.current?.close()
    backToText(editor)
  }
  const row = (name: string, keys: string, typed?: string) => (
    <div key={name} className="flex items-baseline gap-3 border-b border-line py-1.5">
      <dt className="flex-1">{name}</dt>
      <dd className="text-right text-sm text-muted">
        <kbd className="font-sans font-semibold text-ink">{keysInWords(keys, onMac())}</kbd>
        {typed && <> {t('shortcuts.or')} <kbd className="font-mono">{typed}</kbd></>}
      </dd>
    </div>
  )
  return (
    <dialog
      ref={box}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        leave()
      }}
      onClick={(event) => event.target === box.current && leave()}
      className="m-auto max-h-[86dvh] w-[calc(100vw-2rem)] max-w-3xl overflow-y-auto rounded-box border border-line bg-card p-0 text-left font-sans text-md text-ink shadow-box"
    >
      <div className="p-6">
        <div className="mb-4 flex items-start justify-between gap-4">
          <h2 id={id} className="font-display text-2xl font-headline">{t('shortcuts.title')}</h2>
          <IconButton icon={X} label={t('shortcuts.close')} className="-mt-1 -mr-2" onClick={leave} />
        </div>
        <div className="gap-10 sm:columns-2">
          {allGroups.map(([group, keys]) => (
            <section key={group} className="mb-5 break-inside-avoid">
              <h3 className="mb-1 font-semibold">{t(`groups.${group}`)}</h3>
              <dl>{keys.map((key) => row(t(`toolbar.${key}`), formatOf(key).keys ?? '', formatOf(key).typed))}</dl>
            </section>
          ))}
          <section className="break-inside-avoid">
            <h3 className="mb-1 font-semibold">{t('groups.others')}</h3>
            <dl>{others.map(([key, keys]) => row(t(`shortcuts.${key}`), keys))}</dl>
          </section>
        </div>
      </div>
    </dialog>
  )
}
