import { frenchSpaces } from '@/lib/content/typography'
import { text } from '@/lib/i18n'
import type { SiteSettings } from '@/lib/pages'
import { formView } from './form/form-view'
import { links } from './links'
import { NewsletterInvitation } from './newsletter-form'

type Props = { settings: SiteSettings; token: string; letter: boolean }

/** The letter, the ways out, the small print. `letter` is off where the page itself is the letter's. */
export function Footer({ settings, token, letter }: Props) {
  const t = text('site')
  const entries = [
    [links.about, t('nav.about')],
    [links.authors, t('nav.contributors')],
    [links.become, t('nav.become')],
    [links.guidelines, t('nav.guidelines')],
    [links.newsletter, t('nav.newsletter')],
    [links.privacy, t('nav.privacy')],
    [links.legal, t('nav.legal')],
    [links.rss, t('nav.rss')],
    [links.signIn, t('nav.signIn')],
  ] as const
  return (
    <footer className="mt-auto border-t border-line print:hidden">
      <div className="frame grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-10 pt-10 pb-8 md:grid-cols-[minmax(0,5fr)_minmax(0,4fr)]">
        {letter && <NewsletterInvitation settings={settings} view={formView(null, 'newsletter', 'lettre-pied')} token={token} source="pied-de-page" />}
        <nav aria-label={t('nav.footer')} className={letter ? '' : 'md:col-span-2'}>
          <ul className={`grid grid-cols-2 gap-x-8 gap-y-2.5 text-base ${letter ? '' : 'sm:grid-cols-4'}`}>
            {entries.map(([href, name]) => (
              <li key={href}>
                <a href={href} className="hover:underline">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <div className="frame pb-10">
        <p className="border-t border-line pt-5 text-sm text-muted">
          <b className="font-semibold text-ink">{settings.name}</b>
          {settings.footerNote && ` · ${frenchSpaces(settings.footerNote)}`}
        </p>
      </div>
    </footer>
  )
}
