'use client'
import { ExternalLink, LogOut, Menu as MenuIcon, PanelLeft, Search, UserRound, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Avatar } from '@/components/ui/avatar'
import { IconButton } from '@/components/ui/button'
import { Menu, menuItem } from '@/components/ui/menu'
import { Link, useNavigation } from '@/components/ui/navigation'
import { useText } from '@/components/ui/text'
import { Mark } from './mark'
import { openPalette } from './palette-event'
import { placeOf, placesOf, type PlaceKey, type Standing } from './places'

type Props = {
  site: string
  person: { name: string; role: Standing }
  counts: Partial<Record<PlaceKey, number>>
  signOut: () => Promise<void>
}

/** The rail: a column on a wide screen, which folds to its icons; a bar and a sheet on a phone. */
export function Rail(props: Props) {
  const t = useText('studio')
  const { path } = useNavigation()
  const sheet = useRef<HTMLDialogElement>(null)
  useEffect(() => sheet.current?.close(), [path])
  return (
    <>
      <header className="rail flex h-14 items-center gap-2 border-b border-line px-2 lg:hidden">
        <IconButton icon={MenuIcon} label={t('shell.menu')} aria-haspopup="dialog" onClick={() => sheet.current?.showModal()} />
        <Brand site={props.site} />
        <IconButton icon={Search} label={t('palette.open')} className="ml-auto" aria-haspopup="dialog" onClick={openPalette} />
      </header>
      <dialog ref={sheet} aria-label={t('shell.menu')} onClick={(event) => event.target === sheet.current && sheet.current.close()} className="rail m-0 h-dvh max-h-none w-72 max-w-[85vw] border-r border-line p-0 text-ink">
        <div className="flex min-h-full flex-col p-3">
          <div className="flex items-center justify-between">
            <Brand site={props.site} />
            <IconButton icon={X} label={t('ui.close')} onClick={() => sheet.current?.close()} />
          </div>
          <Items {...props} />
          <Me {...props} />
        </div>
      </dialog>
      <aside className="rail sticky top-0 hidden h-dvh flex-col overflow-x-clip overflow-y-auto border-r border-line p-3 lg:flex">
        <div className="flex items-center justify-between">
          <span className="rail-word min-w-0"><Brand site={props.site} /></span>
          <Fold />
        </div>
        <Items {...props} />
        <Me {...props} />
      </aside>
    </>
  )
}

function Brand({ site }: { site: string }) {
  return (
    <Link href="/espace" className="flex h-10 min-w-0 items-center gap-2.5 rounded-box px-2.5 font-display text-2xl font-headline">
      <Mark />
      <span className="truncate">{site}</span>
    </Link>
  )
}

const FOLDED = 'tribune.rail'

/** Folds the rail to its icons, and remembers it in this browser. */
function Fold() {
  const t = useText('studio')
  const [folded, setFolded] = useState(false)
  useEffect(() => setFolded(localStorage.getItem(FOLDED) === 'folded'), [])
  useEffect(() => {
    document.documentElement.classList.toggle('rail-folded', folded)
  }, [folded])
  const fold = () => {
    localStorage.setItem(FOLDED, folded ? 'open' : 'folded')
    setFolded(!folded)
  }
  return <IconButton icon={PanelLeft} label={t(folded ? 'shell.unfold' : 'shell.fold')} aria-expanded={!folded} onClick={fold} />
}

function Items({ person, counts }: Props) {
  const t = useText('studio')
  const { path } = useNavigation()
  const open = placesOf(person.role)
  const current = placeOf(path, open)
  return (
    <nav aria-label={t('shell.nav')} className="mt-3 grid gap-0.5">
      {open.map((place, n) => (
        <Link
          key={place.key}
          href={place.href}
          title={t(`place.${place.key}`)}
          aria-current={place === current ? 'page' : undefined}
          className={`flex h-9 items-center gap-2.5 rounded-box px-2.5 text-base font-medium text-muted hover:text-ink aria-[current=page]:bg-card aria-[current=page]:text-ink aria-[current=page]:ring-1 aria-[current=page]:ring-line ${n > 0 && open[n - 1]?.group !== place.group ? 'mt-4' : ''}`}
        >
          <place.icon size={18} strokeWidth={1.9} className="shrink-0" aria-hidden="true" />
          <span className="rail-word truncate">{t(`place.${place.key}`)}</span>
          {counts[place.key] ? <span className="rail-word ml-auto text-sm tabular-nums">{counts[place.key]}</span> : null}
        </Link>
      ))}
    </nav>
  )
}

function Me({ person, signOut }: Props) {
  const t = useText('studio')
  return (
    <Menu
      up
      label={t('shell.me')}
      className="mt-auto pt-4"
      button={
        <span className="flex items-center gap-2.5 rounded-box px-1.5 py-2 text-md hover:bg-card">
          <Avatar name={person.name} />
          <span className="rail-word min-w-0 leading-tight">
            <span className="block truncate font-medium">{person.name}</span>
            <span className="block truncate text-sm text-muted">{t(`role.${person.role}`)}</span>
          </span>
        </span>
      }
    >
      {person.role !== 'reader' && <Link href="/espace/profil" className={menuItem}><UserRound size={17} aria-hidden="true" />{t('place.profile')}</Link>}
      <a href="/" className={menuItem}><ExternalLink size={17} aria-hidden="true" />{t('shell.site')}</a>
      <form action={signOut}>
        <button type="submit" className={menuItem}><LogOut size={17} aria-hidden="true" />{t('shell.signOut')}</button>
      </form>
    </Menu>
  )
}
