import type { ReactNode } from 'react'
import { text } from '@/lib/i18n'
import { FocusKeeper } from './focus-keeper'
import { Rail } from './rail'
import type { PlaceKey, Standing } from './places'
import { Words } from './words'

export type ShellProps = {
  site: { name: string; timeZone: string }
  person: { name: string; role: Standing }
  counts: Partial<Record<PlaceKey, number>>
  signOut: () => Promise<void>
  palette: ReactNode
  children: ReactNode
}

/** The one frame of both workspaces: the rail, the palette, the content. */
export function Shell({ site, person, counts, signOut, palette, children }: ShellProps) {
  return (
    <Words timeZone={site.timeZone}>
      <a href="#contenu" className="skip">{text('studio')('shell.skip')}</a>
      <div className="workspace grid min-h-dvh grid-cols-[minmax(0,1fr)] grid-rows-[auto_minmax(0,1fr)] lg:grid-cols-[232px_minmax(0,1fr)] lg:grid-rows-[minmax(0,1fr)]">
        <Rail site={site.name} person={person} counts={counts} signOut={signOut} />
        <main id="contenu" tabIndex={-1} className="flex min-w-0 flex-col outline-none lg:h-dvh lg:overflow-y-auto">{children}</main>
      </div>
      {palette}
      <FocusKeeper />
    </Words>
  )
}
