import type { ReactNode } from 'react'
import { pageToken } from '@/lib/http/page-token'
import { text } from '@/lib/i18n'
import { siteSections, siteSettings } from '@/lib/pages'
import type { Tag } from '@/lib/tags'
import { CacheTags } from './cache-tags'
import { Footer } from './footer'
import { Masthead } from './masthead'

type Props = {
  tags: readonly Tag[]
  /** The address of the masthead's entry one stands in. */
  current?: string
  /** Off where the page itself is the letter's form. */
  letter?: boolean
  children: ReactNode
}

/** What stands around every public page. */
export async function SitePage({ tags, current, letter = true, children }: Props) {
  const [settings, sections] = await Promise.all([siteSettings(), siteSections()])
  return (
    <>
      <CacheTags tags={tags} />
      <a href="#contenu" className="skip-link">
        {text('site')('nav.skip')}
      </a>
      <Masthead settings={settings} sections={sections} current={current ?? null} />
      <main id="contenu" tabIndex={-1} className="frame w-full focus:outline-none">
        {children}
      </main>
      <Footer settings={settings} token={pageToken('newsletter')} letter={letter} />
    </>
  )
}
