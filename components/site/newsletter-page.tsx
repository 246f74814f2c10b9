import type { ReactNode } from 'react'
import { frenchSpaces } from '@/lib/content/typography'
import { text } from '@/lib/i18n'
import { zelligePath } from '@/lib/zellige'
import type { SiteSettings } from '@/lib/pages'

/** The letter's own page: what it is, the form, and what happens with an address. */
export function NewsletterPage({ settings, children }: { settings: SiteSettings; children: ReactNode }) {
  const t = text('site')
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-14 gap-y-8 py-8 md:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] md:py-12">
      <div>
        <h1 className="headline-1">{settings.newsletterName}</h1>
        <p className="standfirst mt-4 mb-7 text-xl leading-normal">{frenchSpaces(settings.newsletterPitch)}</p>
        {children}
        <h2 className="mt-10 mb-3 font-semibold">{t('newsletter.how')}</h2>
        <ol className="grid list-decimal gap-1.5 pl-5 text-base text-muted marker:text-accent">
          {(['one', 'two', 'three'] as const).map((step) => (
            <li key={step}>{t(`newsletter.steps.${step}`)}</li>
          ))}
        </ol>
      </div>
      <img src={zelligePath({ palette: 'chefchaouen', field: 'wave', seed: 'la-lettre' })} alt="" width={1600} height={900} className="picture aspect-video rounded-box md:aspect-[4/5]" />
    </div>
  )
}
