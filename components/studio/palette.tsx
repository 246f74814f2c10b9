'use client'
/** Ctrl/⌘ K: go anywhere, begin a text, find an article or a person. */
import { Command } from 'cmdk'
import { ExternalLink, FileText, Plus, UserRound } from 'lucide-react'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useNavigation } from '@/components/ui/navigation'
import { useText } from '@/components/ui/text'
import { PALETTE } from './palette-event'
import { placesOf, type Standing } from './places'

export type Found = { kind: 'article' | 'person'; id: string; title: string; note: string; href: string }
type Props = { role: Standing; find: (q: string) => Promise<Found[]>; create: () => Promise<void> }

const WAIT_MS = 180

export function Palette({ role, find, create }: Props) {
  const t = useText('studio')
  const { go } = useNavigation()
  const box = useRef<HTMLDialogElement>(null)
  const words = useRef<HTMLInputElement>(null)
  const [q, setQ] = useState('')
  const found = useFound(q, find)

  useEffect(() => {
    const open = () => {
      setQ('')
      box.current?.showModal()
      // The browser would choose the frame around it, which cmdk makes focusable.
      words.current?.focus()
    }
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return
      // In a text, Ctrl K is the editor's key for a link.
      if (event.defaultPrevented) return
      event.preventDefault()
      if (box.current?.open) box.current.close()
      else open()
    }
    document.addEventListener(PALETTE, open)
    document.addEventListener('keydown', press)
    return () => {
      document.removeEventListener(PALETTE, open)
      document.removeEventListener('keydown', press)
    }
  }, [])

  const leave = (act: () => void) => () => {
    box.current?.close()
    act()
  }
  const fits = (label: string): boolean => plain(label).includes(plain(q))
  const goes = placesOf(role).filter((place) => fits(t(`place.${place.key}`)))

  return (
    <dialog ref={box} aria-label={t('palette.title')} onClick={(event) => event.target === box.current && box.current.close()} className="mx-auto mt-[12vh] mb-auto w-[calc(100vw-2rem)] max-w-xl overflow-hidden rounded-box border border-line bg-card p-0 text-ink shadow-box">
      {/* Ctrl K closes it again: to cmdk it would mean « up ». */}
      <Command label={t('palette.title')} shouldFilter={false} vimBindings={false} loop>
        <Command.Input ref={words} value={q} onValueChange={setQ} placeholder={t('palette.placeholder')} className="h-13 w-full border-b border-line bg-card px-5 text-lg text-ink outline-none placeholder:text-muted" />
        <Command.List className="max-h-[50vh] overflow-y-auto p-2">
          <Command.Empty className="px-3 py-8 text-center text-md text-muted">{t('palette.none')}</Command.Empty>
          {found.length > 0 && (
            <Group heading={t('palette.found')}>
              {found.map((one) => (
                <Item key={one.id} value={one.id} onSelect={leave(() => go(one.href))} icon={one.kind === 'article' ? <FileText size={17} /> : <UserRound size={17} />} note={one.note}>{one.title}</Item>
              ))}
            </Group>
          )}
          {fits(t('action.new')) && role !== 'reader' && (
            <Group heading={t('palette.do')}>
              <Item value="new" onSelect={leave(() => void create())} icon={<Plus size={17} />}>{t('action.new')}</Item>
            </Group>
          )}
          {goes.length > 0 && (
            <Group heading={t('palette.go')}>
              {goes.map((place) => (
                <Item key={place.key} value={place.key} onSelect={leave(() => go(place.href))} icon={<place.icon size={17} />}>{t(`place.${place.key}`)}</Item>
              ))}
              {fits(t('shell.site')) && <Item value="site" onSelect={leave(() => window.location.assign('/'))} icon={<ExternalLink size={17} />}>{t('shell.site')}</Item>}
            </Group>
          )}
        </Command.List>
      </Command>
    </dialog>
  )
}

function Group({ heading, children }: { heading: string; children: ReactNode }) {
  return <Command.Group heading={heading} className="[&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:py-2 [&_[cmdk-group-heading]]:text-sm [&_[cmdk-group-heading]]:text-muted">{children}</Command.Group>
}

function Item({ value, onSelect, icon, note, children }: { value: string; onSelect: () => void; icon: ReactNode; note?: string; children: ReactNode }) {
  return (
    <Command.Item value={value} onSelect={onSelect} className="flex h-11 cursor-pointer items-center gap-3 rounded-[4px] px-3 text-md data-[selected=true]:bg-tint">
      <span aria-hidden="true" className="text-muted">{icon}</span>
      <span className="truncate">{children}</span>
      {note && <span className="ml-auto shrink-0 text-sm text-muted">{note}</span>}
    </Command.Item>
  )
}

/** What the magazine knows under these words, a moment after the last key; late answers are dropped. */
function useFound(q: string, find: Props['find']): Found[] {
  const [found, setFound] = useState<Found[]>([])
  useEffect(() => {
    if (q.trim().length < 2) {
      setFound([])
      return
    }
    let late = false
    const timer = setTimeout(() => {
      find(q).then((rows) => !late && setFound(rows), () => !late && setFound([]))
    }, WAIT_MS)
    return () => {
      late = true
      clearTimeout(timer)
    }
  }, [q, find])
  return found
}

const plain = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('fr').trim()
