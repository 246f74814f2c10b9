import { text } from '@/lib/i18n'
import { zelligePath } from '@/lib/zellige'
import { links } from './links'

/** The invitation to write: the magazine's one advertisement, for itself. */
export function ContributorCall() {
  const t = text('site')
  return (
    <section className="mt-2 mb-12 grid grid-cols-[minmax(0,1fr)] overflow-hidden rounded-box bg-tint md:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] print:hidden">
      <div className="p-6 sm:p-9 lg:p-13">
        <p className="label text-saffron">{t('call.label')}</p>
        <h2 className="mt-3 max-w-[22ch] headline-call">{t('call.title')}</h2>
        <p className="standfirst mt-4 max-w-[46ch] text-lg leading-normal">{t('call.text')}</p>
        <p className="mt-5.5 flex flex-wrap gap-3">
          <a href={links.propose} className="button">
            {t('call.propose')}
          </a>
          <a href={links.become} className="button button-quiet">
            {t('call.how')}
          </a>
        </p>
      </div>
      <img src={zelligePath({ palette: 'rabat', field: 'ring', seed: 'contribuer' })} alt="" width={1600} height={900} loading="lazy" decoding="async" className="picture h-40 md:h-full md:min-h-[220px]" />
    </section>
  )
}
