import type { SectionLabel } from '@/lib/articles'
import { now } from '@/lib/clock'
import { frenchSpaces } from '@/lib/content/typography'
import { formatDay, text } from '@/lib/i18n'
import type { SiteSettings } from '@/lib/pages'
import { Icon, Mark } from './icon'
import { links } from './links'
import { Picture } from './picture'
import { ThemeToggle } from './theme-toggle'

type Props = { settings: SiteSettings; sections: readonly SectionLabel[]; current: string | null }

/** Name, search, the one button, the sections, the date. `current` is the address of the entry one stands in. */
export function Masthead({ settings, sections, current }: Props) {
  const t = text('site')
  const entries = [...sections.map(({ slug, name }) => ({ href: links.section(slug), name })), { href: links.authors, name: t('nav.contributors') }]
  return (
    <header className="border-b border-line print:border-0">
      <div className="frame relative">
        <div className="flex items-center gap-1.5 py-4 sm:gap-4 sm:py-4.5">
          <Brand settings={settings} />
          {settings.tagline && <p className="ml-1 hidden border-l border-line pl-4 text-sm leading-none font-medium text-muted lg:block print:hidden">{frenchSpaces(settings.tagline)}</p>}
          <div className="ml-auto flex items-center gap-1 sm:gap-2 print:hidden">
            <a href={links.search} className="icon-button" aria-label={t('nav.search')}>
              <Icon name="search" />
            </a>
            <span className="hidden sm:block">
              <ThemeToggle />
            </span>
            <a href={links.become} className="button ml-2 hidden sm:inline-flex">
              {t('nav.become')}
            </a>
            <PhoneMenu />
          </div>
        </div>
        <nav aria-label={t('nav.sections')} className="no-scrollbar -mx-(--gutter) flex gap-6.5 overflow-x-auto px-(--gutter) text-base font-medium print:hidden">
          {entries.map(({ href, name }) => (
            <a key={href} href={href} aria-current={href === current ? 'page' : undefined} className="nav-entry">
              {name}
            </a>
          ))}
          <span className="ml-auto hidden pb-3.5 whitespace-nowrap text-muted md:block">{formatDay(now())}</span>
        </nav>
      </div>
    </header>
  )
}

function Brand({ settings }: { settings: SiteSettings }) {
  return (
    <a href={links.home} className="flex items-center gap-2.5 font-display text-3xl leading-none font-headline tracking-[-0.025em] sm:text-[1.85rem]">
      {settings.logo?.kind === 'photo' ? (
        <Picture picture={{ ...settings.logo, alt: settings.name }} sizes="200px" first className="h-9 w-auto max-w-50 object-contain" />
      ) : (
        <>
          <Mark />
          <span className="pt-[0.12em]">{settings.shortName}</span>
        </>
      )}
    </a>
  )
}

/** What does not fit beside the name on a phone; opens without a script. */
function PhoneMenu() {
  const t = text('site')
  const entries = [
    [links.become, t('nav.become')],
    [links.newsletter, t('nav.newsletter')],
    [links.about, t('nav.about')],
    [links.signIn, t('nav.signIn')],
  ] as const
  return (
    <details className="menu sm:hidden">
      <summary className="icon-button" aria-label={t('nav.menu')}>
        <Icon name="menu" className="menu-closed size-5" />
        <Icon name="close" className="menu-open size-5" />
      </summary>
      <nav aria-label={t('nav.menu')} className="absolute inset-x-(--gutter) top-full z-10 -mt-1 grid rounded-box border border-line bg-card p-2 text-lg shadow-box">
        {entries.map(([href, name]) => (
          <a key={href} href={href} className="rounded-box px-3 py-2.5 font-medium hover:bg-tint">
            {name}
          </a>
        ))}
        <span className="mt-1 flex items-center justify-between border-t border-line px-3 pt-1 text-md text-muted">
          {formatDay(now())}
          <ThemeToggle />
        </span>
      </nav>
    </details>
  )
}
