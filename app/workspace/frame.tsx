/** The document of the workspaces, and of whoever writes without an account. */
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import '@/components/fonts.generated.css'
import '@/components/studio/studio.css'
import { Palette } from '@/components/studio/palette'
import { Shell } from '@/components/studio/shell'
import { Words } from '@/components/studio/words'
import { currentActor } from '@/lib/auth'
import { locale } from '@/lib/i18n'
import { siteSettings } from '@/lib/pages'
import { createArticle, findAnything, signOut } from './actions'
import { Navigation } from './navigation'
import { waiting } from './waiting'

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

/** Workspaces are nobody else's business: no index, and titles of their own. */
export async function frameMetadata(): Promise<Metadata> {
  const { shortName } = await siteSettings()
  return { title: { default: shortName, template: `%s — ${shortName}` }, robots: { index: false, follow: false } }
}

/** The frame of whoever works here. */
export async function Frame({ children }: { children: ReactNode }) {
  const [actor, { shortName, timeZone }] = await Promise.all([currentActor(), siteSettings()])
  return (
    <WorkspaceDocument>
      {actor.kind === 'person' ? (
        <Shell
          site={{ name: shortName, timeZone }}
          person={{ name: actor.name, role: actor.role }}
          counts={await waiting(actor)}
          signOut={signOut}
          palette={<Palette role={actor.role} find={findAnything} create={createArticle} />}
        >
          {children}
        </Shell>
      ) : (
        <Words timeZone={timeZone}>{children}</Words>
      )}
    </WorkspaceDocument>
  )
}

/** The document itself, with nothing around what it holds. */
export async function WorkspaceDocument({ children }: { children: ReactNode }) {
  const { accent } = await siteSettings()
  return (
    <html lang={locale} suppressHydrationWarning>
      <head>{accent && <link rel="stylesheet" href={`/accent.css?v=${accent.slice(1)}`} />}</head>
      <body className="bg-paper font-sans text-base text-ink antialiased">
        <Navigation>{children}</Navigation>
      </body>
    </html>
  )
}
