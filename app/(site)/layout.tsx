import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { isColour } from '@/lib/colour'
import { FontPreloads, SiteScript } from '@/components/site/site-script'
import '@/components/site/site.css'
import { settings } from '@/lib/env'
import { locale } from '@/lib/i18n'
import { siteSettings } from '@/lib/pages'

/** Pages are rendered when the front asks for one; it, not Next, keeps them. */
export const dynamic = 'force-dynamic'

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

export async function generateMetadata(): Promise<Metadata> {
  const { name, shortName, tagline } = await siteSettings()
  return {
    metadataBase: new URL(settings().appUrl),
    title: { default: name, template: `%s — ${shortName}` },
    description: tagline,
    applicationName: name,
    formatDetection: { telephone: false, email: false, address: false },
  }
}

export default async function SiteLayout({ children }: { children: ReactNode }) {
  const { accent } = await siteSettings()
  return (
    <html lang={locale} suppressHydrationWarning>
      <head>
        <SiteScript />
        <FontPreloads />
        {accent !== null && isColour(accent) && <link rel="stylesheet" href={`/accent.css?v=${accent.slice(1)}`} />}
      </head>
      <body>{children}</body>
    </html>
  )
}
